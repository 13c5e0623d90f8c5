package id.telusur.search.suggest;

import id.telusur.search.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.QueryTimeout;

/**
 * Chooses for one reader: first what begins as typed, then what the last word alone may become
 * behind the words before it, then what is nearly as typed, then what stands behind all of it.
 * Within each, countries and topics come first, then words, then phrases, none of them crowding out
 * the rest. A query that stands there already is none to go on to.
 */
final class Choice {
  /** So many candidates are looked at for each suggestion wanted: some repeat others. */
  private static final int SPARE = 4;

  /** When so many begin as typed, nothing was mistyped, and nothing more need follow. */
  private static final int ENOUGH = 2;

  /** A beginning of so many letters leaves few words. */
  private static final int LONG = 2;

  /** So many words are tried behind others that they seldom stand behind. */
  private static final int TRIED = 8;

  /** So many words decide what stands behind them. */
  private static final int BEFORE = 2;

  private final EntryIndex index;
  private final Names names;
  private final Neighbours neighbours;
  private final Adjacency adjacency;
  private final Typed typed;
  private final Partners partners;
  private final String standing;
  private final int size;
  private final ToLongFunction<Entry> counter;
  private final QueryTimeout deadline;
  private final Set<String> said = new HashSet<>();
  private final List<Suggestion> chosen = new ArrayList<>();
  private final Map<Entry, Long> counts = new HashMap<>();

  Choice(
      EntryIndex index,
      Names names,
      Neighbours neighbours,
      Adjacency adjacency,
      Typed typed,
      int size,
      ToLongFunction<Entry> counter,
      QueryTimeout deadline) {
    this.index = index;
    this.names = names;
    this.neighbours = neighbours;
    this.adjacency = adjacency;
    this.typed = typed;
    this.partners = Partners.of(typed, index, SPARE * size);
    this.standing = typed.spaced();
    this.size = size;
    this.counter = counter;
    this.deadline = deadline;
  }

  List<Suggestion> run() {
    boolean goesOn = typed.open() && (typed.words().size() > 1 || !typed.isPlain()) && !isWhole();
    if (goesOn) {
      take(completed(typed.head(), partners.names()), size / 2);
    }
    if (typed.isPlain()) {
      choose(false);
    }
    if (goesOn) {
      take(behind(), size);
    }
    if (typed.isPlain() && chosen.size() < ENOUGH) {
      choose(true);
    }
    if (typed.isPlain() && chosen.size() < ENOUGH) {
      take(next(), size);
    }
    if (goesOn && leavesFew() && !typed.isHyphened() && chosen.size() < size) {
      take(anywhere(), share());
    }
    return chosen;
  }

  /** Whether it is an entry already: its last word is no beginning of another. */
  private boolean isWhole() {
    return typed.isPlain()
        && index.find(typed.closed(), false, SPARE * size).values().stream()
            .flatMap(List::stream)
            .anyMatch(entry -> Typed.of(entry.name()).words().equals(typed.words()));
  }

  /** Whether so few words begin so that one of them may be meant behind any other. */
  private boolean leavesFew() {
    return !typed.isPlain() || typed.words().getLast().length() >= LONG;
  }

  private int share() {
    return Math.max(1, size / 4);
  }

  private void choose(boolean tolerant) {
    Map<Kind, List<Entry>> found = index.find(typed, tolerant, SPARE * size);
    List<Entry> words = found.getOrDefault(Kind.WORD, List.of());
    var labels = new ArrayList<>(found.getOrDefault(Kind.COUNTRY, List.of()));
    labels.addAll(found.getOrDefault(Kind.TOPIC, List.of()));
    take(labels, share());
    take(words, share());
    List<Entry> phrases = eachOnce(found.getOrDefault(Kind.PHRASE, List.of()));
    if (typed.words().size() > 1) {
      take(phrases, size, this::beginsAsTyped);
    }
    take(phrases, size, this::isNews);
    take(phrases, size);
    take(words, size);
    take(labels, size);
  }

  /**
   * Of several names of a thing one that begins as typed, of those the first, at its best place.
   */
  private List<Entry> eachOnce(List<Entry> phrases) {
    var best = new LinkedHashMap<String, Entry>();
    for (Entry phrase : phrases) {
      best.merge(names.thing(phrase.name()), phrase, BinaryOperator.minBy(this::byName));
    }
    return List.copyOf(best.values());
  }

  private int byName(Entry one, Entry other) {
    return Comparator.comparing((Entry entry) -> !beginsAsTyped(entry))
        .thenComparingInt(entry -> names.place(entry.name()))
        .compare(one, other);
  }

  /**
   * The words typed, and for the last what stands behind those before it: what titles and the text
   * that was read have, and of few candidates those that any text has. Behind a hyphen only what
   * one joins there stands, behind a country and a hyphen only another country.
   */
  private List<Entry> behind() {
    int words = typed.words().size();
    if (words < 2) {
      return List.of();
    }
    List<String> before = before(words - 1);
    String last = typed.words().getLast();
    if (partners.areMeant()) {
      return List.of();
    }
    if (typed.isHyphened()) {
      return completed(typed.head(), inARow(before, neighbours.joined(before.getLast(), last)));
    }
    var known = new LinkedHashSet<>(following(before, last));
    if (known.size() < ENOUGH && last.length() >= LONG) {
      List<String> folded = lasts().stream().map(Entries::folded).toList();
      known.addAll(adjacency.behind(before, folded));
    }
    return completed(typed.head(), List.copyOf(known));
  }

  /** The words typed and one more, that stands behind them. */
  private List<Entry> next() {
    List<String> before = before(typed.words().size());
    List<String> known = before.isEmpty() ? List.of() : following(before, "");
    List<String> usual = known.subList(0, Math.min(SPARE * size, known.size()));
    return completed(standing + " ", usual.stream().map(this::written).toList());
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

  /** A folded word as it is ordinarily written. */
  private String written(String word) {
    var whole = new Typed(word, List.of(word), 0, false);
    return index.find(whole, false, 1).getOrDefault(Kind.WORD, List.of()).stream()
        .findFirst()
        .map(Entry::text)
        .orElse(word);
  }

  /**
   * The words typed, and for the last any word that begins so: of the most frequent those first
   * that most articles hold beside the words before.
   */
  private List<Entry> anywhere() {
    List<Entry> frequent = completed(typed.head(), lasts()).stream().limit(TRIED).toList();
    for (Entry entry : frequent) {
      if (deadline.shouldExit()) {
        return frequent;
      }
      count(entry);
    }
    return frequent.stream().sorted(Comparator.comparingLong(this::count).reversed()).toList();
  }

  private long count(Entry entry) {
    return counts.computeIfAbsent(entry, counter::applyAsLong);
  }

  /** Words that begin so. */
  private List<String> lasts() {
    String last = typed.words().getLast();
    var begun = new Typed(last, List.of(last), 0, true);
    return index.find(begun, false, SPARE * size).getOrDefault(Kind.WORD, List.of()).stream()
        .map(Entry::text)
        .distinct()
        .toList();
  }

  private List<Entry> completed(String head, List<String> lasts) {
    return lasts.stream()
        .map(last -> head + last)
        .map(text -> new Entry(Kind.WORD, text, text, text, 0))
        .limit((long) SPARE * size)
        .toList();
  }

  /** Whether a phrase begins with the words typed, in a row. */
  private boolean beginsAsTyped(Entry phrase) {
    List<String> words = Typed.of(phrase.name()).words();
    int last = typed.words().size() - 1;
    return words.size() > last
        && words.subList(0, last).equals(typed.words().subList(0, last))
        && words.get(last).startsWith(typed.words().getLast());
  }

  /** Whether choosing it would ask what is typed already. */
  private boolean stands(Entry entry) {
    return switch (entry.kind()) {
      case COUNTRY, TOPIC -> false;
      case PHRASE, WORD -> entry.value().equalsIgnoreCase(standing);
    };
  }

  /** Whether a phrase is more than a chosen one with words around it. */
  private boolean isNews(Entry phrase) {
    String padded = " " + phrase.text() + " ";
    return chosen.stream()
        .filter(suggestion -> suggestion.kind() == Kind.PHRASE)
        .noneMatch(suggestion -> padded.contains(" " + suggestion.text() + " "));
  }

  private void take(List<Entry> entries, int most) {
    take(entries, most, entry -> true);
  }

  private void take(List<Entry> entries, int most, Predicate<Entry> fit) {
    int before = chosen.size();
    for (Entry entry : entries) {
      if (chosen.size() == Math.min(size, before + most) || deadline.shouldExit()) {
        return;
      }
      String thing = names.thing(entry.text());
      if (fit.test(entry) && !said.contains(thing) && !stands(entry) && count(entry) > 0) {
        said.add(thing);
        add(entry);
      }
    }
  }

  private void add(Entry entry) {
    String alias = entry.name().equals(entry.text()) ? null : entry.name();
    chosen.add(
        new Suggestion(
            entry.kind(),
            entry.text(),
            alias,
            entry.value(),
            count(entry),
            Marks.of(entry.name(), typed)));
  }
}
