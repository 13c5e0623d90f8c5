package id.telusur.query;

import id.telusur.language.Thesaurus.Match;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of its unit an amount is.
 *
 * @param number as written, in digits or words
 * @param value of the number; {@code null} where that is several, or none that is known
 * @param scale what says how large that is
 */
record Count(String number, @Nullable BigDecimal value, @Nullable Match scale) {
  /** Hundredths, as a group of variants. */
  private static final String PERCENT = "persen";

  /** More decimals nobody writes for the sake of a scale. */
  private static final int MOST_DECIMALS = 2;

  /** The scale that words name; {@code null} if they name none. */
  static @Nullable Match scale(List<String> named) {
    return VariantGroups.STANDARD
        .whole(named)
        .filter(match -> match.group().id().equals(PERCENT) || noughts(match) > 0)
        .orElse(null);
  }

  private static int noughts(Match scale) {
    return Scale.ofWord(scale.group().id()).map(Scale::noughts).orElse(-1);
  }

  Count of(@Nullable Match said) {
    return new Count(number, value, said);
  }

  /** So many thousands. */
  Count thousands() {
    BigDecimal thousands = value == null ? null : value.multiply(Scale.THOUSAND.value());
    return new Count(number + " " + Scale.THOUSAND.word(), thousands, scale);
  }

  /** Says noughts by the largest scale: 1.500.000 is 1,5 juta, 1.000 miliar is 1 triliun. */
  Count scaledUp() {
    int noughts = scale == null ? 0 : noughts(scale);
    if (value == null || noughts < 0) {
      return this;
    }
    for (Scale larger : Scale.DESCENDING) {
      BigDecimal scaled = value.movePointLeft(larger.noughts() - noughts).stripTrailingZeros();
      if (larger.noughts() > noughts
          && scaled.compareTo(BigDecimal.ONE) >= 0
          && scaled.scale() <= MOST_DECIMALS) {
        return new Count(Figures.of(scaled), scaled, scale(List.of(larger.word())));
      }
    }
    return this;
  }

  boolean isOfHundredths() {
    return scale != null && scale.group().id().equals(PERCENT);
  }

  /** Whether a number alone is also written otherwise: round thousands, or several words. */
  boolean isOneThing(String typed) {
    BigDecimal thousand = Scale.THOUSAND.value();
    boolean several = !number.equals(typed) || number.indexOf(' ') > 0;
    return value == null
        ? number.endsWith(" " + Scale.THOUSAND.word())
        : several || (value.compareTo(thousand) >= 0 && value.remainder(thousand).signum() == 0);
  }
}
