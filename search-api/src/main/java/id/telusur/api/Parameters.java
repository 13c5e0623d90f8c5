package id.telusur.api;

import id.telusur.api.Problem.Fault;
import id.telusur.api.Problem.ProblemException;
import id.telusur.query.Facet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one request. Each is read by name and type; faults are gathered, so that a
 * client learns of all at once. What nobody reads is unknown, and refused.
 */
final class Parameters {
  /** Java knows digits of other scripts, too, and signs. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** In the years 0001 to 9999. */
  private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /**
   * What an answer gave to come back to it: no limit on what is asked refuses it, that on a head
   * does.
   */
  static final Set<String> PLACE = Set.of("cursor", "generation");

  private final Map<String, ? extends Collection<String>> values;
  private final Limits.Asked limits;
  private final List<Fault> faults = new ArrayList<>();

  /** Names that may be given several times. */
  private static final Set<String> REPEATED =
      Arrays.stream(Facet.values()).map(Facet::label).collect(Collectors.toUnmodifiableSet());

  Parameters(
      Map<String, ? extends Collection<String>> values, Set<String> known, Limits.Asked limits) {
    this.values = values;
    this.limits = limits;
    values.forEach((name, given) -> {
      if (!known.contains(name)) {
        String all = known.stream().sorted().collect(Collectors.joining(", "));
        String here = all.isEmpty() ? "none is known here" : "known here: " + all;
        fault(name, first(given), FaultKind.UNKNOWN_PARAMETER, here);
      } else if (given.size() > 1 && !REPEATED.contains(name)) {
        fault(name, String.join(", ", given), FaultKind.GIVEN_TWICE);
      } else if (!PLACE.contains(name)
          && given.stream().anyMatch(value -> value.length() > limits.length())) {
        fault(name, first(given), FaultKind.TOO_LONG, limits.length());
      }
    });
  }

  /** The value as it is; empty if it was not given. */
  String text(String name) {
    Collection<String> given = values.get(name);
    return given == null ? "" : first(given);
  }

  /** Every value given that is not blank. */
  List<String> all(String name) {
    Collection<String> given = values.get(name);
    return given == null
        ? List.of()
        : given.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  boolean flag(String name, boolean standard) {
    Boolean flag = chosen(name, List.of(true, false), String::valueOf);
    return flag == null ? standard : flag;
  }

  @Nullable String optional(String name) {
    String text = text(name).strip();
    return text.isEmpty() ? null : text;
  }

  @Nullable LocalDate day(String name) {
    return parsed(name, text -> LocalDate.parse(formed(DAY, text)), FaultKind.NOT_A_DAY);
  }

  int number(String name, int least, int most, int standard) {
    Long number = number(name, least, most);
    return number == null ? standard : Math.toIntExact(number);
  }

  /** The same; {@code null} where none was given. */
  @Nullable Long number(String name, long least, long most) {
    return parsed(
        name,
        text -> within(least, most, Long.valueOf(formed(NUMBER, text))),
        FaultKind.NOT_A_NUMBER,
        least,
        most);
  }

  private static Long within(long least, long most, Long number) {
    if (number < least || number > most) {
      throw new IllegalArgumentException("out of bounds: " + number);
    }
    return number;
  }

  private static String formed(Pattern form, String text) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException("not " + form + ": " + text);
    }
    return text;
  }

  <E extends Enum<E>> E choice(String name, Class<E> choices, E standard) {
    E choice = choice(name, choices);
    return choice == null ? standard : choice;
  }

  /** The same; {@code null} where none was made. */
  <E extends Enum<E>> @Nullable E choice(String name, Class<E> choices) {
    return chosen(name, List.of(choices.getEnumConstants()), Names::code);
  }

  private <T> @Nullable T chosen(String name, List<T> choices, Function<T, String> code) {
    return parsed(
        name,
        text ->
            choices.stream()
                .filter(choice -> code.apply(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no choice: " + text)),
        FaultKind.NOT_A_CHOICE,
        choices.stream().map(code).collect(Collectors.joining(", ")));
  }

  /**
   * A value of any type; {@code null} where there is none.
   *
   * @param kind what is wrong if the parser refuses it
   * @param named what the words of that name
   */
  <T> @Nullable T parsed(String name, Function<String, T> parser, FaultKind kind, Object... named) {
    String text = optional(name);
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      fault(name, text, kind, named);
      return null;
    }
  }

  void fault(String name, String value, FaultKind kind, Object... named) {
    faults.add(Fault.of(name, beginning(value), kind, named));
  }

  /** All parameters have been read: now is the time to say what is wrong with them. */
  void done() throws ProblemException {
    if (!faults.isEmpty()) {
      throw new ProblemException(Problem.badParameters(faults));
    }
  }

  /** How much may be asked. */
  Limits.Asked limits() {
    return limits;
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), 100));
  }

  private static String first(Collection<String> values) {
    return values.isEmpty() ? "" : values.iterator().next();
  }
}
