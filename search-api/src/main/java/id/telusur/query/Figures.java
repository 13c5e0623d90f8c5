package id.telusur.query;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are written in digits: a dot before three of them parts thousands. */
final class Figures {
  /** A number, or several of which the scale is said once: "5-10 juta". */
  static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}++(?:(?:[.,]|" + Signs.HYPHEN + ")\\p{Nd}++)*+");

  /** One number; of "1,500" nobody knows whether it is more than two. */
  private static final Pattern ONE =
      Pattern.compile(
          "(?<grouped>[1-9]\\p{Nd}{0,2}(?:\\.\\p{Nd}{3})+)(?:,(?<rest>\\p{Nd}+))?"
              + "|(?<whole>0|[1-9]\\p{Nd}*)(?:[.,](?<part>\\p{Nd}{1,2}|\\p{Nd}{4,}))?");

  /** A sign before three digits parts thousands: "1.500 triliun". */
  private static final Pattern DECIMAL =
      Pattern.compile("(?<![\\p{Nd}.,])(\\p{Nd}+)([.,])(\\p{Nd}{1,2}|\\p{Nd}{4,})(?![\\p{Nd}.,])");

  private Figures() {}

  /**
   * The number that a text is, without noughts behind its decimal sign; empty where it is several,
   * or none that is known.
   */
  static Optional<BigDecimal> value(String text) {
    Matcher one = ONE.matcher(text);
    if (!one.matches()) {
      return Optional.empty();
    }
    boolean grouped = one.group("grouped") != null;
    String whole = grouped ? one.group("grouped").replace(".", "") : one.group("whole");
    String part = one.group(grouped ? "rest" : "part");
    return Optional.of(
        part == null ? new BigDecimal(whole) : withoutNoughts(new BigDecimal(whole + "." + part)));
  }

  private static BigDecimal withoutNoughts(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** A number as Indonesian writes it: 1.500,5. */
  static String of(BigDecimal value) {
    var signs = DecimalFormatSymbols.getInstance(Locale.ROOT); // not every runtime has Indonesian
    signs.setGroupingSeparator('.');
    signs.setDecimalSeparator(',');
    var format = new DecimalFormat("#,##0", signs);
    format.setMaximumFractionDigits(value.scale());
    return format.format(value);
  }

  /** The same with the other decimal signs: "1.5" for "1,5"; itself where it has none. */
  static String otherSign(String text) {
    return DECIMAL
        .matcher(text)
        .replaceAll(decimal ->
            decimal.group(1) + (decimal.group(2).equals(",") ? "." : ",") + decimal.group(3));
  }
}
