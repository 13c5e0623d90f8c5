package id.telusur.search.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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

  /** The names that are fewest slips from what was typed, if not more than a word is forgiven. */
  public List<String> of(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    int most = wanted.length() > LONGEST ? 0 : Typed.edits(wanted);
    var found = new ArrayList<String>();
    for (int edits = 1; edits <= most && found.isEmpty(); edits++) {
      lower.near(
          wanted,
          edits,
          false,
          (number, distance) -> found.addAll(byLower.getOrDefault(lower.word(number), List.of())));
    }
    return found;
  }
}
