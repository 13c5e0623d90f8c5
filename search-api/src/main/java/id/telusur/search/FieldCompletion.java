package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.query.Labels;
import id.telusur.query.OpenField;
import id.telusur.query.Signs;
import id.telusur.query.Stretch;
import id.telusur.search.phrases.EdgeWords;
import id.telusur.search.suggest.Suggestion;
import id.telusur.search.suggest.Suggestion.Kind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values that articles are filed under which the value at the end of what was typed may become.
 *
 * @param typed the text
 * @param field the field whose value it ends in
 */
record FieldCompletion(String typed, OpenField field) {
  private static final int LONGEST = 200;
  private static final int MISTYPED = -1;

  /** So many values are counted for each one wanted. */
  private static final int SPARE = 3;

  /** A value that needs no quotes around it. */
  private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*");

  /** The values for what was typed so far, if it ends in a field that filters. */
  static Optional<FieldCompletion> of(String typed) {
    return typed.length() > LONGEST
        ? Optional.empty()
        : OpenField.of(typed).map(field -> new FieldCompletion(typed, field));
  }

  /**
   * The values with a name of which a word begins as was typed: by the name that is shown before by
   * another, at its beginning before within, and then those that most articles are filed under.
   * Without any what may have been mistyped. Empty where words follow a value.
   *
   * @param size how many at most
   */
  Optional<List<Suggestion>> suggestions(int size, Session session) {
    var written = new HashSet<String>(); // whatever the case
    List<Value> values =
        filed(session.generation().vocabulary())
            .flatMap(name -> value(name).stream())
            .sorted(Value.BEST_FIRST)
            .filter(value -> written.add(value.text.toLowerCase(Locale.ROOT)))
            .toList();
    if (values.isEmpty() && field.begun().contains(" ")) {
      return Optional.empty();
    }
    Stream<Value> found = values.isEmpty() ? mistyped(session) : values.stream();
    return Optional.of(
        found
            .filter(this::isNew)
            .limit((long) SPARE * size)
            .map(value -> value.counted(count(value, session)))
            .filter(value -> value.articles > 0)
            .sorted(Value.BEST_FIRST)
            .limit(size)
            .map(this::suggestion)
            .toList());
  }

  /** What articles are filed under, and the parts of the world that a country may stand for. */
  private Stream<Vocabulary.Name> filed(Vocabulary vocabulary) {
    Stream<Vocabulary.Name> values = vocabulary.names(field.facet()).stream();
    return field.facet() == Facet.COUNTRY && !field.begun().isEmpty()
        ? Stream.concat(values, vocabulary.regions().stream())
        : values;
  }

  private long count(Value value, Session session) {
    return session.deadline().shouldExit() ? 0 : session.countAll(query(value));
  }

  private String query(Value value) {
    return field.before() + value.text + field.after();
  }

  /** Whether a value is none that was typed whole. */
  private boolean isNew(Value value) {
    return !Signs.withoutQuotes(query(value)).equalsIgnoreCase(Signs.withoutQuotes(typed));
  }

  private Stream<Value> mistyped(Session session) {
    return session.generation().nearestValues().of(field.facet(), field.begun()).stream()
        .map(name -> new Value(quoted(name), name, true, MISTYPED, isRegion(name), 0));
  }

  /** The value by the name of it that begins as was typed; none that no query can hold. */
  private Optional<Value> value(Vocabulary.Name filed) {
    String shown = shown(filed.name());
    return Stream.of(
            List.of(shown), Labels.names(field.facet(), filed.name()), List.of(filed.name()))
        .flatMap(List::stream)
        .filter(name -> beginning(name) >= 0 && Signs.withoutQuotes(shown).equals(shown))
        .map(name ->
            new Value(
                quoted(shown),
                name,
                name.equals(shown),
                beginning(name),
                isRegion(filed.name()),
                filed.articles()))
        .min(Value.BEST_FIRST);
  }

  /** Whether a value is a part of the world, under which nothing is filed as such. */
  private boolean isRegion(String value) {
    return !Labels.standsFor(field.facet(), value).contains(value);
  }

  /** What to write for a value that articles are filed under. */
  private String shown(String value) {
    return field.facet() == Facet.PAIR ? value : Labels.name(field.facet(), value).indonesian();
  }

  private static String quoted(String value) {
    return SIMPLE.matcher(value).matches() ? value : '"' + value + '"';
  }

  /**
   * Offset of the first word of a name from which on it reads as what was typed; -1 if none does.
   */
  private int beginning(String name) {
    for (int at = 0; at + field.begun().length() <= name.length(); at++) {
      if (beginsWord(name, at) && readsAsTyped(name, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a name begins at an offset, or a word within it that is no function word. */
  private static boolean beginsWord(String name, int at) {
    if (at == 0) {
      return true;
    }
    int end = at;
    while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
      end++;
    }
    return !Character.isLetterOrDigit(name.charAt(at - 1))
        && !EdgeWords.contains(name.substring(at, end).toLowerCase(Locale.ROOT));
  }

  /** Whether it does from an offset on, whatever the case, and whatever the dash. */
  private boolean readsAsTyped(String name, int from) {
    String begun = field.begun();
    return IntStream.range(0, begun.length())
        .allMatch(at -> {
          char one = name.charAt(from + at);
          char other = begun.charAt(at);
          return Character.toLowerCase(one) == Character.toLowerCase(other)
              || (Signs.isDash(one) && Signs.isDash(other));
        });
  }

  private Suggestion suggestion(Value value) {
    String query = query(value);
    return new Suggestion(
        Kind.WORD, query, value.shown ? null : value.name, query, value.articles, marks(value));
  }

  /** Of another name what was typed of it, else what was typed before the value and of it. */
  private List<Stretch> marks(Value value) {
    int length = field.begun().length();
    if (!value.shown) {
      return List.of(new Stretch(value.start, value.start + length));
    }
    int head = field.before().length();
    if (value.start == MISTYPED) {
      return List.of(new Stretch(0, head));
    }
    int start = head + value.text.indexOf(value.name) + value.start;
    int end = start + length;
    return start == head || length == 0
        ? List.of(new Stretch(0, Math.max(head, end)))
        : List.of(new Stretch(0, head), new Stretch(start, end));
  }

  /**
   * A value that may be meant.
   *
   * @param text what to write for it
   * @param name the name of it that begins as was typed
   * @param shown whether the text has that name
   * @param start where in the name what was typed begins; {@link #MISTYPED} if nowhere
   * @param region whether it is a part of the world, which stands behind the countries
   * @param articles how many are filed under it, or, once counted, what the query finds
   */
  private record Value(
      String text, String name, boolean shown, int start, boolean region, long articles) {
    static final Comparator<Value> BEST_FIRST =
        Comparator.comparing((Value value) -> !value.shown)
            .thenComparing(value -> value.start > 0)
            .thenComparing(Value::region)
            .thenComparing(Comparator.comparingLong(Value::articles).reversed());

    Value counted(long found) {
      return new Value(text, name, shown, start, region, found);
    }
  }
}
