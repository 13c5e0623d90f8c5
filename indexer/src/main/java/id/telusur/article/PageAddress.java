package id.telusur.article;

import java.util.regex.Pattern;

/**
 * Tells an address of a page, however it is written, from that of a whole site and from what only
 * fills its place.
 */
final class PageAddress {
  /** Behind a host: a path or a query that says anything; of some pages it is behind a hash. */
  private static final String PAGE =
      "(?:[/?](?!\\s)[^#]*[\\p{L}\\p{N}].*|/?#!?/.*[\\p{L}\\p{N}].*)";

  /**
   * With a host ({@code https://x.id/a}, {@code //x.id/a}, {@code www.x.id/a}), in another scheme
   * ({@code urn:x:1}), with a path or a query alone ({@code /a}, {@code ?id=1}, {@code a/1}), or
   * the name of a file ({@code a.html}). A host is none ({@code x.id}), nor is a bare word, a part
   * of a page ({@code #REF!}), a date, or words with a stroke between ({@code s/d}).
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          ("(?:https?:)?//[\\p{L}\\p{N}_\\[][^\\s/?#]*" + PAGE)
              + "|(?!https?:|//|javascript:|about:|mailto:|\\d{1,4}/\\d{1,2}(?:/\\d{1,4})?(?:\\s|$))"
              + "(?:[a-z][a-z\\d+-]*:(?=\\S*[\\d:/])\\S+"
              + ("|(?:(?=[^\\s/?#]*\\.[\\p{L}\\p{N}])[^\\s/?#]+)?" + PAGE)
              + "|[^\\s/?#]+\\?(?!\\s)[^#]*[\\p{L}\\p{N}].*"
              + "|(?=\\S*[\\d_=-]|.*\\.[\\p{L}\\p{N}]{2,}$)[^\\s/?#]+/[^#]*[\\p{L}\\p{N}].*"
              + "|[^\\s/?#]+\\.(?:[sx]?html?|php|aspx?|jsp|cfm|pdf|txt|xml|json|docx?)(?:#.*)?)",
          Pattern.CASE_INSENSITIVE);

  private PageAddress() {}

  /** Whether a text, on one line, tells one page from another. */
  static boolean isOne(String url) {
    return ADDRESS.matcher(url).matches();
  }
}
