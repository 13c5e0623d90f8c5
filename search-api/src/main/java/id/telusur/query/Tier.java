package id.telusur.query;

/** How much of a query an article holds. All of the first tier comes before the second. */
public enum Tier {
  /** All words. */
  ALL,
  /** Some words, and every phrase. */
  SOME
}
