package id.telusur.article.html;

/** What a page may cost: its tree takes memory by tags, not by bytes. */
final class PageSize {
  /** Largest page, in bytes; the largest front pages of papers have a tenth of it. */
  static final int BYTES = 4 << 20;

  static final int TAGS = 200_000;

  private PageSize() {}

  static boolean tooManyTags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0 && tags <= TAGS; at = html.indexOf('<', at + 1)) {
      tags++;
    }
    return tags > TAGS;
  }
}
