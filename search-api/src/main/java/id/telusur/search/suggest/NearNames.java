package id.telusur.search.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names, found by what is nearly one of them, whatever the case. Safe for any number of threads.
 */
public final class NearNames {
  private static final int LONGEST = 60;

  private final Map<String, List<String>> byLower = new TreeMap<>();
  private final SortedWords lower;

  public NearNames(Collection<String> names) {
    for (String name : names) {
      byLower.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(name);
    }
    lower = new SortedWords(byLower.keySet());
  }

  /**
   * The names that are fewest slips from what was typed, if not more than a word is forgiven. Some
   * edits are less than a slip: a letter too often is half of one.
   */
  public List<String> of(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    int most = wanted.length() > LONGEST ? 0 : Typed.edits(wanted);
    var found = new TreeSet<Integer>();
    for (int slips = 1; slips <= most && found.isEmpty(); slips++) {
      int allowed = slips;
      lower.near(wanted, slips, false, (number, edits) -> found.add(number));
      lower.near(
          wanted,
          slips + 1,
          false,
          (number, edits) -> {
            if (EditCost.of(wanted, lower.word(number)) <= allowed) {
              found.add(number);
            }
          });
    }
    return found.stream()
        .flatMap(number -> byLower.getOrDefault(lower.word(number), List.of()).stream())
        .toList();
  }
}
