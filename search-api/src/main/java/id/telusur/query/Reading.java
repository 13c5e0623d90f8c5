package id.telusur.query;

/**
 * How the words of a query are to be read.
 *
 * @param variants the groups of variants it may use
 * @param exact whether words are found as written alone: no roots, no variants
 */
public record Reading(Variants variants, boolean exact) {
  /** In all forms and under all names. */
  public static final Reading STANDARD = new Reading(Variants.ALL, false);

  /** The groups of variants that are used. */
  Variants used() {
    return exact ? Variants.NONE : variants;
  }
}
