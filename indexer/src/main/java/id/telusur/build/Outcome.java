package id.telusur.build;

import java.util.Locale;

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

  /** The name in journals, manifests and reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Outcome of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
