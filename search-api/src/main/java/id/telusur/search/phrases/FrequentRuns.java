package id.telusur.search.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The runs of words that rows of words hold often enough. Longer ones are looked for only where the
 * shorter ones in them are frequent (Agrawal and Srikant 1994), so that memory goes with what is
 * found. A row is made of the numbers of its words, from 0 on.
 */
public final class FrequentRuns {
  /** Stands in a row where no run may join what is before and what is behind. */
  public static final int BREAK = -1;

  /** Words of the longest phrase. */
  private static final int LONGEST = 5;

  /** Longer ones tell which of the longest are only parts. */
  private static final int LOOKED_FOR = LONGEST + 1;

  /** A phrase is left out when this share of what holds it has it within a longer one. */
  private static final double COVERED = 0.75;

  private static final int NONE = -1;

  private final List<int[]> rows;
  private final int least;

  /** The number of the run found last that begins at each place of each row, and at its end. */
  private final List<int[]> starts;

  private final List<Run> runs = new ArrayList<>(List.of(new Run()));
  private final Map<Long, Run> longer = new HashMap<>();

  private FrequentRuns(List<int[]> rows, int least) {
    this.rows = rows;
    this.least = least;
    this.starts = rows.stream().map(row -> new int[row.length + 1]).toList();
  }

  /**
   * Finds them.
   *
   * @param least how many rows have to hold a run
   * @param stop whether to look for no longer ones
   */
  public static FrequentRuns of(List<int[]> rows, int least, BooleanSupplier stop) {
    var found = new FrequentRuns(rows, least);
    for (int length = 1; length <= LOOKED_FOR && !stop.getAsBoolean(); length++) {
      found.lengthen(length);
    }
    return found;
  }

  /** The run without words, which all others begin with. */
  public Run empty() {
    return runs.getFirst();
  }

  /** The run that is one word longer; {@code null} if it is not frequent. */
  public @Nullable Run next(Run run, int word) {
    return word < 0 ? null : longer.get(key(run.number(), word));
  }

  /**
   * The phrases: runs that can stand by themselves, and do so often enough without a longer one
   * around them that can, too. Shorter ones come first, then those that the rows have first.
   *
   * @param stands whether a run can stand by itself
   */
  public Stream<Run> apart(Predicate<Run> stands) {
    var standing = new BitSet();
    int[] covered = new int[runs.size()];
    for (Run run : runs.subList(1, runs.size()).reversed()) {
      standing.set(run.number(), stands.test(run));
      int most = standing.get(run.number()) ? run.count() : covered[run.number()];
      for (Run part : List.of(run.before(), run.behind())) {
        covered[part.number()] = Math.max(covered[part.number()], most);
      }
    }
    return standing.stream()
        .mapToObj(runs::get)
        .filter(run -> run.length() <= LONGEST && covered[run.number()] < COVERED * run.count());
  }

  /** From runs of {@code length - 1} words at each place of each row to runs of one more. */
  private void lengthen(int length) {
    Map<Long, Integer> counts = frequent(length);
    for (int row = 0; row < rows.size(); row++) {
      int[] runsAt = starts.get(row);
      for (int at = 0; at < runsAt.length - 1; at++) {
        long key = key(row, at, length);
        Integer count = counts.get(key);
        runsAt[at] = count == null ? NONE : run(key, runsAt[at], runsAt[at + 1], count).number();
      }
    }
  }

  /** How many rows hold each that is frequent: sorted, they take a third of a map's memory. */
  private Map<Long, Integer> frequent(int length) {
    long[] keys = new long[rows.stream().mapToInt(row -> row.length).sum()];
    int size = 0;
    for (int row = 0; row < rows.size(); row++) {
      int from = size;
      for (int at = 0; at + length <= rows.get(row).length; at++) {
        long key = key(row, at, length);
        if (key != NONE) {
          keys[size++] = key;
        }
      }
      size = distinct(keys, from, size);
    }
    Arrays.sort(keys, 0, size);
    var counts = new HashMap<Long, Integer>();
    int end;
    for (int from = 0; from < size; from = end) {
      end = from + 1;
      while (end < size && keys[end] == keys[from]) {
        end++;
      }
      if (end - from >= least) {
        counts.put(keys[from], end - from);
      }
    }
    return counts;
  }

  /** Keeps each of a stretch once, and says where that ends. */
  private static int distinct(long[] keys, int from, int to) {
    Arrays.sort(keys, from, to);
    int end = from;
    for (int i = from; i < to; i++) {
      if (i == from || keys[i] != keys[i - 1]) {
        keys[end++] = keys[i];
      }
    }
    return end;
  }

  private long key(int row, int at, int length) {
    int[] words = rows.get(row);
    int[] runsAt = starts.get(row);
    if (at + length > words.length || runsAt[at] == NONE || runsAt[at + 1] == NONE) {
      return NONE;
    }
    int last = words[at + length - 1];
    return last < 0 ? NONE : key(runsAt[at], last);
  }

  private static long key(int run, int word) {
    return ((long) run << Integer.SIZE) | word;
  }

  private Run run(long key, int before, int behind, int count) {
    Run known = longer.get(key);
    if (known != null) {
      return known;
    }
    var run = new Run(runs.get(before), (int) key, runs.get(behind), runs.size(), count);
    runs.add(run);
    longer.put(key, run);
    return run;
  }
}
