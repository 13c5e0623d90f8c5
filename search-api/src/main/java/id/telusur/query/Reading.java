package id.telusur.query;

/**
 * How the words of a query are to be read.
 *
 * @param variants the groups of variants it may use
 * @param exact whether words are found as written alone: no roots, no variants
 * @param clauses things to look for; more are ignored, and said to be
 */
public record Reading(Variants variants, boolean exact, int clauses) {
  /** In all forms and under all names. */
  public static final Reading STANDARD = new Reading(Variants.ALL, false);

  public Reading {
    if (clauses < 1 || clauses > QueryParser.MAX_CLAUSES) {
      throw new IllegalArgumentException(
          "clauses not between 1 and %d: %d".formatted(QueryParser.MAX_CLAUSES, clauses));
    }
  }

  /** The same with groups of one's own beside those that come with Telusur. */
  public static Reading with(VariantGroups groups) {
    return new Reading(Variants.all(groups), false);
  }

  /** With as many clauses as there may be. */
  public Reading(Variants variants, boolean exact) {
    this(variants, exact, QueryParser.MAX_CLAUSES);
  }

  /** The groups of variants that are used. */
  Variants used() {
    return exact ? variants.none() : variants;
  }
}
