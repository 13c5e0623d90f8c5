package id.telusur.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts by name; names beyond {@value #NAMES} are counted together. */
final class Tally {
  private static final int NAMES = 1000;
  private static final String OTHERS = "(others)";

  private final Map<String, Long> counts = new HashMap<>();

  void count(String name) {
    boolean room = counts.size() < NAMES || counts.containsKey(name);
    counts.merge(room ? name : OTHERS, 1L, Long::sum);
  }

  /** The counts, the highest first, equals by name. */
  Map<String, Long> byCount() {
    Comparator<Map.Entry<String, Long>> highest =
        Map.Entry.comparingByValue(Comparator.reverseOrder());
    return sorted(highest.thenComparing(Map.Entry.comparingByKey()));
  }

  Map<String, Long> byName() {
    return sorted(Map.Entry.comparingByKey());
  }

  private Map<String, Long> sorted(Comparator<Map.Entry<String, Long>> order) {
    var sorted = new LinkedHashMap<String, Long>();
    counts.entrySet().stream()
        .sorted(order)
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
