package id.telusur.search.suggest;

import id.telusur.search.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Chooses for one reader: first what begins as typed, then what the last word alone may become
 * behind the words before it, countries before all, then what is nearly as typed, then what stands
 * behind all of it. Within each, countries and topics come first, then words, then phrases, none of
 * them crowding out the rest. A query that stands there already is none to go on to.
 */
final class Choice {
  /** So many candidates are looked at for each suggestion wanted: some repeat others. */
  private static final int SPARE = 4;

  /** When so many begin as typed, nothing was mistyped, and nothing more need follow. */
  private static final int ENOUGH = 2;

  /** A country that finds so many times less than another is not meant. */
  private static final int LESS = 10;

  private final EntryIndex index;
  private final Names names;
  private final Frame frame;
  private final Typed typed;
  private final Completions completions;
  private final int size;
  private final Asking asking;
  private final Set<String> said = new HashSet<>();
  private final List<Entry> chosen = new ArrayList<>();
  private final Map<Entry, Long> counts = new HashMap<>();

  Choice(Tables tables, Frame frame, int size, Asking asking) {
    this.index = tables.index();
    this.names = tables.names();
    this.frame = frame;
    this.typed = frame.inside();
    this.completions = new Completions(tables, asking.adjacency(), typed, SPARE * size);
    this.size = size;
    this.asking = asking;
  }

  List<Suggestion> run() {
    boolean plain = typed.isPlain();
    boolean goesOn = typed.open() && (typed.words().size() > 1 || !plain) && !isWhole();
    if (goesOn) {
      take(completions.partners(), size / 2);
    }
    List<Entry> countries = goesOn ? usual(mostHeld(completions.countries())) : List.of();
    if (plain) {
      choose(false, countries);
    }
    if (goesOn) {
      take(countries, share());
      take(completions.behind(), size);
    }
    if (plain && chosen.size() < ENOUGH) {
      choose(true, List.of());
    }
    if (plain && chosen.size() < ENOUGH) {
      take(completions.next(), size);
    }
    if (goesOn && chosen.size() < size) {
      take(anywhere(), size / 2);
    }
    return chosen.stream().map(entry -> frame.suggestion(entry, count(entry))).toList();
  }

  /**
   * What the last word may become wherever it stands: what sets apart the articles that hold the
   * words before it; where it is excluded, what most of them hold.
   */
  private List<Entry> anywhere() {
    return typed.isExcluded()
        ? mostHeld(completions.anywhere(UnaryOperator.identity()))
        : completions.anywhere(
            words -> asking.association(frame.around(typed.head())).order(words));
  }

  /** Whether it is an entry already: its last word is no beginning of another. */
  private boolean isWhole() {
    return typed.isPlain()
        && index.find(typed.closed(), false, SPARE * size).values().stream()
            .flatMap(List::stream)
            .anyMatch(entry -> Typed.of(entry.name()).words().equals(typed.words()));
  }

  private int share() {
    return Math.max(1, size / 4);
  }

  /**
   * Chooses from what can be suggested by itself.
   *
   * @param countries what to take behind the first phrases that begin as typed
   */
  private void choose(boolean tolerant, List<Entry> countries) {
    Map<Kind, List<Entry>> found = index.find(typed, tolerant, SPARE * size);
    List<Entry> words = found.getOrDefault(Kind.WORD, List.of());
    var labels = new ArrayList<>(found.getOrDefault(Kind.COUNTRY, List.of()));
    labels.addAll(found.getOrDefault(Kind.TOPIC, List.of()));
    take(labels, share());
    take(words, share());
    List<Entry> phrases = eachOnce(found.getOrDefault(Kind.PHRASE, List.of()));
    if (typed.words().size() > 1) {
      take(phrases, ENOUGH, this::beginsAsTyped);
      take(countries, share());
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

  /** Whether a phrase begins with the words typed, in a row. */
  private boolean beginsAsTyped(Entry phrase) {
    List<String> words = Typed.of(phrase.name()).words();
    int last = typed.words().size() - 1;
    return words.size() > last
        && words.subList(0, last).equals(typed.words().subList(0, last))
        && words.get(last).startsWith(typed.words().getLast());
  }

  /** Whether a phrase is more than a chosen one with words around it. */
  private boolean isNews(Entry phrase) {
    String padded = " " + phrase.text() + " ";
    return chosen.stream()
        .filter(entry -> entry.kind() == Kind.PHRASE)
        .noneMatch(entry -> padded.contains(" " + entry.text() + " "));
  }

  /**
   * Those first of whose last word most articles hold beside the words before it, counted as far as
   * time allows: they find most, or least where the word is excluded.
   */
  private List<Entry> mostHeld(List<Entry> entries) {
    if (entries.size() < 2) {
      return entries;
    }
    for (Entry entry : entries) {
      if (asking.isOver()) {
        return entries;
      }
      count(entry);
    }
    Comparator<Entry> least = Comparator.comparingLong(this::count);
    return entries.stream().sorted(typed.isExcluded() ? least : least.reversed()).toList();
  }

  /** Those that find not much less than the first. */
  private List<Entry> usual(List<Entry> mostHeld) {
    return mostHeld.stream()
        .filter(entry -> LESS * count(entry) >= count(mostHeld.getFirst()))
        .toList();
  }

  private long count(Entry entry) {
    return counts.computeIfAbsent(entry, counted -> frame.count(counted, asking));
  }

  private void take(List<Entry> entries, int most) {
    take(entries, most, entry -> true);
  }

  private void take(List<Entry> entries, int most, Predicate<Entry> fit) {
    int before = chosen.size();
    for (Entry entry : entries) {
      if (chosen.size() == Math.min(size, before + most) || asking.isOver()) {
        return;
      }
      String thing = names.thing(entry.text());
      if (fit.test(entry) && !said.contains(thing) && !frame.stands(entry) && count(entry) > 0) {
        said.add(thing);
        chosen.add(entry);
      }
    }
  }
}
