package id.telusur.article;

import java.util.regex.Pattern;

/** Tells an address of a page, however it is written, from what only fills its place. */
final class PageAddress {
  /**
   * With a host ({@code https://x.id/a}, {@code //x.id/a}), in another scheme ({@code urn:x:1}),
   * with a path or a query ({@code /a}, {@code www.x.id/a}, {@code ?id=1}), or with an ending
   * ({@code x.id}, {@code a.html}). A bare word is none, nor a part of a page ({@code #REF!}).
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?:)?//[\\p{L}\\p{N}_\\[].*|(?!https?:|javascript:|about:|mailto:)"
              + "(?:[a-z][a-z\\d+.-]*:\\S+"
              + "|[^\\s/?#]*[/?][^#]*[\\p{L}\\p{N}].*"
              + "|[^\\s/?#]+\\.[\\p{L}\\p{N}]{2,}(?:#.*)?)",
          Pattern.CASE_INSENSITIVE);

  private PageAddress() {}

  /** Whether a text, on one line, tells one page from another. */
  static boolean isOne(String url) {
    return ADDRESS.matcher(url).matches();
  }
}
