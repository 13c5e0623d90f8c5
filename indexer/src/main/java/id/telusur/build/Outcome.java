package id.telusur.build;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What became of a record in a run. Each record has exactly one. */
public enum Outcome {
  /**
   * An id that the index did not hold. What the index holds is, for an update, what is live; for a
   * whole build, all that runs before have published and not withdrawn.
   */
  ADDED,
  /** An id that the index held with other content. */
  CHANGED,
  /** An id that the index held with the same content. */
  UNCHANGED,
  /** The same id and content as another record of the run. */
  DUPLICATE,
  /** The same id as another record of the run, which won; its text is kept in the journal. */
  VERSION,
  /** Not an article. */
  REJECTED,
  /** Withdrawn by this run, or an article whose id was withdrawn before and stays so. */
  WITHDRAWN,
  /** An id that was withdrawn may come in again. */
  READMITTED;

  /** What records are called that are articles whose ids were withdrawn before. */
  public static final String KEPT_OUT = "kept out";

  /**
   * The counts of a manifest, and apart from what the run withdrew the records that it kept out. A
   * manifest counts both as withdrawn, and so do those of older versions.
   *
   * @param read how many records were read, each of which has one outcome
   */
  public static Map<String, Long> apart(Map<String, Long> counts, long read) {
    long others =
        Stream.of(ADDED, CHANGED, UNCHANGED, DUPLICATE, VERSION, REJECTED)
            .mapToLong(outcome -> counts.getOrDefault(outcome.label(), 0L))
            .sum();
    long keptOut = read - others;
    if (keptOut == 0) {
      return counts;
    }
    var apart = new HashMap<>(counts);
    apart.put(KEPT_OUT, keptOut);
    long withdrawn = counts.getOrDefault(WITHDRAWN.label(), 0L) - keptOut;
    apart.put(WITHDRAWN.label(), withdrawn);
    apart.values().remove(0L);
    return Map.copyOf(apart);
  }

  /** The name in journals, manifests and reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Outcome of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
