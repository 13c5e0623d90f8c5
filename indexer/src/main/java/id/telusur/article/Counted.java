package id.telusur.article;

/** How many there are of a thing, as people say it: "1 article", "2,345 articles". */
public final class Counted {
  private Counted() {}

  /**
   * A number with what it counts.
   *
   * @param one a noun that has an s in the plural
   */
  public static String of(long count, String one) {
    return count == 1 ? "1 " + one : "%,d %ss".formatted(count, one);
  }
}
