package id.telusur.query;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days of one month, from the first to the last of those written: "10", "10-12", "10, 11, dan 12".
 */
record DaysOfMonth(int first, int last) {
  private static final Pattern FIGURES = Pattern.compile("\\d+");

  private static final Pattern LISTING =
      Pattern.compile(",|&|\\b(?:" + DateForms.AND_OR + ")\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMAS_ALONE = Pattern.compile("\\w+(?:,\\s+\\w+)+");

  /**
   * Reads what {@link DateForms} takes for days. A span that runs backwards is none ("2-1" is a
   * score), and days that commas alone part follow each other ("Liga 1, 20 September").
   */
  static Optional<DaysOfMonth> of(String written) {
    int[] days = figures(written);
    boolean read =
        COMMAS_ALONE.matcher(written).matches()
            ? IntStream.range(1, days.length).allMatch(i -> days[i] == days[i - 1] + 1)
            : Stream.of(LISTING.split(written)).allMatch(DaysOfMonth::isSpan);
    return read
        ? Optional.of(
            new DaysOfMonth(
                IntStream.of(days).min().orElseThrow(), IntStream.of(days).max().orElseThrow()))
        : Optional.empty();
  }

  private static boolean isSpan(String written) {
    int[] ends = figures(written);
    return IntStream.range(1, ends.length).allMatch(i -> ends[i - 1] < ends[i]);
  }

  private static int[] figures(String written) {
    return FIGURES
        .matcher(written)
        .results()
        .mapToInt(figures -> Integer.parseInt(figures.group()))
        .toArray();
  }
}
