package id.telusur.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The field of a facet in whose value a text ends.
 *
 * @param facet what it narrows
 * @param before what stands before the value: the field, and in parentheses the values before it
 * @param begun the value as far as it goes, without quotes
 * @param after what closes the parentheses that are open before it
 */
public record OpenField(Facet facet, String before, String begun, String after) {
  static final Pattern FIELD =
      Pattern.compile(
          ("(?<=(?:^|[\\s\\p{Z}()]|%1$s)%2$s?)(?<name>\\p{L}++):%2$s?+(?=\\(?[^:()*]*+$)"
                  + "(?:\\((?:[^:()*]*%3$s)?)?(?<value>[^:()*]*+)$")
              .formatted(Signs.QUOTE, Signs.HYPHEN, FieldValue.BETWEEN));

  /** The field, if the text ends in the value of one. */
  public static Optional<OpenField> of(String text) {
    Matcher end = FIELD.matcher(text);
    return end.find()
        ? Facet.ofField(end.group("name"))
            .flatMap(facet -> of(facet, text.substring(0, end.start("value")), end.group("value")))
        : Optional.empty();
  }

  private static Optional<OpenField> of(Facet facet, String before, String typed) {
    Ending end = Ending.of(before);
    String value = typed.strip();
    boolean quoted = !value.isEmpty() && Signs.isQuote(value.charAt(0));
    String begun = quoted ? value.substring(1) : value;
    return end.isQuote() || !begun.equals(Signs.withoutQuotes(begun))
        ? Optional.empty()
        : Optional.of(new OpenField(facet, before, begun, end.closing()));
  }
}
