package id.telusur.quality;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every measure of one ranking, or of several in the mean.
 *
 * @param values all of them
 */
public record Measures(Map<Measure, Double> values) {
  public Measures {
    if (values.size() != Measure.values().length) {
      throw new IllegalArgumentException("not every measure: " + values);
    }
    values = new EnumMap<>(values);
  }

  /**
   * Measures a ranking.
   *
   * @param ranking ids of articles, the best first
   * @param grades the judged articles; at least one must be relevant
   */
  public static Measures of(List<String> ranking, Map<String, Integer> grades) {
    if (grades.values().stream().noneMatch(grade -> grade > 0)) {
      throw new IllegalArgumentException("a topic without a relevant article cannot be measured");
    }
    var values = new EnumMap<Measure, Double>(Measure.class);
    for (Measure measure : Measure.values()) {
      values.put(measure, measure.of(ranking, grades));
    }
    return new Measures(values);
  }

  /** The mean of several, 0 of none. */
  public static Measures mean(List<Measures> measures) {
    var values = new EnumMap<Measure, Double>(Measure.class);
    for (Measure measure : Measure.values()) {
      double mean = measures.stream().mapToDouble(one -> one.value(measure)).average().orElse(0);
      values.put(measure, mean);
    }
    return new Measures(values);
  }

  /** One of them. */
  public double value(Measure measure) {
    return values.getOrDefault(measure, 0.0);
  }

  /** All in one line, with so many decimals. */
  public String line(int decimals) {
    String form = "%s %." + decimals + "f";
    return Arrays.stream(Measure.values())
        .map(measure -> String.format(Locale.ROOT, form, measure.label(), value(measure)))
        .collect(Collectors.joining("  "));
  }
}
