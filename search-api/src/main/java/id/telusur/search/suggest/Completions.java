package id.telusur.search.suggest;

import id.telusur.search.suggest.Suggestion.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the last word of what was typed may become behind the words before it, as queries. */
final class Completions {
  /** When so many are known to stand there, no more are looked for. */
  private static final int ENOUGH = 2;

  /** A beginning of so many letters leaves few words. */
  private static final int LONG = 2;

  /** So many countries are tried. */
  private static final int FEW = 4;

  /** So many words are tried behind others that they seldom stand behind. */
  private static final int TRIED = 8;

  /** So many words decide what stands behind them. */
  private static final int BEFORE = 2;

  private final EntryIndex index;
  private final Neighbours neighbours;
  private final Adjacency adjacency;
  private final Typed typed;
  private final Partners partners;
  private final int most;

  /**
   * @param most how many of each kind
   */
  Completions(Tables tables, Adjacency adjacency, Typed typed, int most) {
    this.index = tables.index();
    this.neighbours = tables.neighbours();
    this.adjacency = adjacency;
    this.typed = typed;
    this.partners = Partners.of(typed, tables, most);
    this.most = most;
  }

  /** Behind a country and a hyphen another country. */
  List<Entry> partners() {
    return partners.areMeant() ? completed(typed.head(), partners.names()) : List.of();
  }

  /** The words typed, and for the last some of the countries whose names begin so. */
  List<Entry> countries() {
    return typed.isHyphened()
        ? List.of()
        : completed(typed.head(), partners.names()).stream().limit(FEW).toList();
  }

  /**
   * The words typed, and for the last what stands behind those before it: what titles and the text
   * that was read have, and of few candidates those that any text has. Behind a hyphen only what
   * one joins there stands, behind a country and a hyphen only another country.
   */
  List<Entry> behind() {
    int words = typed.words().size();
    if (words < 2 || partners.areMeant()) {
      return List.of();
    }
    List<String> before = before(words - 1);
    String last = typed.words().getLast();
    if (typed.isHyphened()) {
      return completed(typed.head(), inARow(before, neighbours.joined(before.getLast(), last)));
    }
    var known = new LinkedHashSet<>(following(before, last));
    if (known.size() < ENOUGH && last.length() >= LONG) {
      known.addAll(adjacency.behind(before, foldedLasts()));
    }
    return completed(typed.head(), written(known));
  }

  /** The words typed and one more, that stands behind them. */
  List<Entry> next() {
    List<String> before = before(typed.words().size());
    List<String> known = before.isEmpty() ? List.of() : following(before, "");
    return completed(typed.spaced() + " ", written(known));
  }

  /**
   * The words typed, and for the last some of the most frequent that begin so, wherever they stand;
   * none behind a hyphen, or where too many begin so.
   *
   * @param order puts folded words in order, the best first
   */
  List<Entry> anywhere(UnaryOperator<List<String>> order) {
    boolean few = !typed.isPlain() || typed.words().getLast().length() >= LONG;
    return few && !typed.isHyphened()
        ? completed(
            typed.head(), written(order.apply(foldedLasts()).stream().limit(TRIED).toList()))
        : List.of();
  }

  /** The words typed just before the one of a number. */
  private List<String> before(int word) {
    return typed.words().subList(Math.max(0, word - BEFORE), word);
  }

  /** What begins so and stands behind words: of more than one, behind all of them in a row. */
  private List<String> following(List<String> before, String beginning) {
    return inARow(before, neighbours.behind(before.getLast(), beginning));
  }

  private List<String> inARow(List<String> before, List<String> known) {
    return before.size() == 1 ? known : adjacency.behind(before, known);
  }

  private List<String> written(Collection<String> words) {
    return words.stream().limit(most).map(this::written).toList();
  }

  /** A folded word as it is ordinarily written. */
  private String written(String word) {
    return index.find(Typed.word(word, false), false, 1).getOrDefault(Kind.WORD, List.of()).stream()
        .findFirst()
        .map(Entry::text)
        .orElse(word);
  }

  /** The most usual words that begin so, folded. */
  private List<String> foldedLasts() {
    Typed begun = Typed.word(typed.words().getLast(), true);
    return index.find(begun, false, most).getOrDefault(Kind.WORD, List.of()).stream()
        .map(entry -> Entries.folded(entry.text()))
        .distinct()
        .toList();
  }

  private List<Entry> completed(String head, List<String> lasts) {
    return lasts.stream()
        .map(last -> head + last)
        .map(text -> new Entry(Kind.WORD, text, text, text, 0))
        .limit(most)
        .toList();
  }
}
