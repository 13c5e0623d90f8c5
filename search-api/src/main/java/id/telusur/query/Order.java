package id.telusur.query;

/** In which order articles are listed. Equals are ordered by id. */
public enum Order {
  /** The best first. */
  RELEVANCE,
  /** The last published first, those without a date at the end. */
  NEWEST,
  /** The first published first, those without a date at the end. */
  OLDEST,
  /** The last that entered the index first. */
  ENTERED
}
