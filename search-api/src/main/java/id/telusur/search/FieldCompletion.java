package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.query.Labels;
import id.telusur.query.Signs;
import id.telusur.search.suggest.Suggestion;
import id.telusur.search.suggest.Suggestion.Kind;
import id.telusur.search.suggest.Suggestion.Mark;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands at the end of a query behind the colon of a field that filters, and the values that
 * articles are filed under which it may become.
 *
 * @param before what was typed before the field
 * @param field the field's name as typed, with its colon
 * @param facet what it filters by
 * @param begun what was typed of the value, without quotes
 */
record FieldCompletion(String before, String field, Facet facet, String begun) {
  private static final int LONGEST = 200;
  private static final int MISTYPED = -1;

  /** So many values are counted for each one wanted. */
  private static final int SPARE = 3;

  private static final Pattern FIELD =
      Pattern.compile("(?<![\\p{L}\\p{M}])(?<name>\\p{L}++):(?<value>[^:()*]*+)$");

  /** A value that needs no quotes around it. */
  private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*");

  /** The end of what was typed so far, if it is in a field that filters. */
  static Optional<FieldCompletion> of(String typed) {
    Matcher end = FIELD.matcher(typed);
    if (typed.length() > LONGEST
        || !end.find()
        || quotes(typed.substring(0, end.start())) % 2 > 0) {
      return Optional.empty();
    }
    String value = end.group("value").strip();
    boolean opened = !value.isEmpty() && Signs.isQuote(value.charAt(0));
    String begun = opened ? value.substring(1) : value;
    return Facet.ofField(end.group("name"))
        .filter(facet -> quotes(begun) == 0)
        .map(facet ->
            new FieldCompletion(
                typed.substring(0, end.start()), end.group("name") + ":", facet, begun));
  }

  private static long quotes(String text) {
    return text.chars().filter(unit -> Signs.isQuote((char) unit)).count();
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
        session.generation().vocabulary().names(facet).stream()
            .flatMap(name -> value(name).stream())
            .sorted(Value.BEST_FIRST)
            .filter(value -> written.add(value.query.toLowerCase(Locale.ROOT)))
            .toList();
    if (values.isEmpty() && begun.contains(" ")) {
      return Optional.empty();
    }
    Stream<Value> found =
        values.isEmpty() ? mistyped(session) : values.stream().filter(this::isNew);
    return Optional.of(
        found
            .limit((long) SPARE * size)
            .map(value -> value.counted(count(value, session)))
            .filter(value -> value.articles > 0)
            .sorted(Value.BEST_FIRST)
            .limit(size)
            .map(this::suggestion)
            .toList());
  }

  private long count(Value value, Session session) {
    return session.deadline().shouldExit() ? 0 : session.countAll(before + value.query);
  }

  /** Whether a value is none that was typed whole. */
  private boolean isNew(Value value) {
    return !value.query.replace("\"", "").equalsIgnoreCase(field + begun);
  }

  private Stream<Value> mistyped(Session session) {
    return session.generation().nearestValues().of(facet, begun).stream()
        .map(name -> new Value(query(name), name, true, MISTYPED, 0));
  }

  /** The value by the name of it that begins as was typed; none that no query can hold. */
  private Optional<Value> value(Vocabulary.Name filed) {
    String shown = shown(filed.name());
    return Stream.of(List.of(shown), Labels.names(facet, filed.name()), List.of(filed.name()))
        .flatMap(List::stream)
        .filter(name -> beginning(name) >= 0 && quotes(shown) == 0)
        .map(name ->
            new Value(query(shown), name, name.equals(shown), beginning(name), filed.articles()))
        .min(Value.BEST_FIRST);
  }

  private String query(String value) {
    return field + (SIMPLE.matcher(value).matches() ? value : '"' + value + '"');
  }

  /**
   * Offset of the first word of a name from which on it reads as what was typed; -1 if none does.
   */
  private int beginning(String name) {
    for (int at = 0; at + begun.length() <= name.length(); at++) {
      boolean word = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
      if (word && name.regionMatches(true, at, begun, 0, begun.length())) {
        return at;
      }
    }
    return -1;
  }

  /** What to write for a value that articles are filed under. */
  private String shown(String value) {
    return facet == Facet.PAIR ? value : Labels.name(facet, value).indonesian();
  }

  private Suggestion suggestion(Value value) {
    String query = before + value.query;
    return new Suggestion(
        Kind.WORD, query, value.shown ? null : value.name, query, value.articles, marks(value));
  }

  /** Of another name what was typed of it, else the field and what was typed of the value. */
  private List<Mark> marks(Value value) {
    if (!value.shown) {
      return List.of(new Mark(value.start, value.start + begun.length()));
    }
    int head = before.length() + field.length();
    if (value.start == MISTYPED) {
      return List.of(new Mark(0, head));
    }
    int start = before.length() + value.query.indexOf(value.name) + value.start;
    int end = start + begun.length();
    return start == head || begun.isEmpty()
        ? List.of(new Mark(0, Math.max(head, end)))
        : List.of(new Mark(0, head), new Mark(start, end));
  }

  /**
   * A value that may be meant.
   *
   * @param query the field with it
   * @param name the name of it that begins as was typed
   * @param shown whether the query has that name
   * @param start where in the name what was typed begins; {@link #MISTYPED} if nowhere
   * @param articles how many are filed under it, or, once counted, what the query finds
   */
  private record Value(String query, String name, boolean shown, int start, long articles) {
    static final Comparator<Value> BEST_FIRST =
        Comparator.comparing((Value value) -> !value.shown)
            .thenComparing(value -> value.start > 0)
            .thenComparing(Comparator.comparingLong(Value::articles).reversed());

    Value counted(long found) {
      return new Value(query, name, shown, start, found);
    }
  }
}
