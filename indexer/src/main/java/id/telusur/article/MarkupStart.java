package id.telusur.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells feeds, pages and other markup apart by what stands before and in their first element. */
final class MarkupStart {
  private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf:rdf", "atom:feed");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)<(?:html|head|body|meta|title|article|section|div|span|p|h1|table)[\\s>/]");
  private static final Pattern PAGE_IN_XML = Pattern.compile("(?i)<html[\\s>]");

  private MarkupStart() {}

  /**
   * The form of a text that begins with {@code <}.
   *
   * @param start its beginning
   */
  static SourceFormat of(String start) {
    String root = start.substring(prolog(start));
    if (FEEDS.contains(name(root))) {
      return SourceFormat.FEED;
    }
    boolean xml = start.startsWith("<?xml");
    boolean page = (xml ? PAGE_IN_XML : PAGE).matcher(start).find() || isHtmlDoctype(start);
    return page ? SourceFormat.PAGE : SourceFormat.UNKNOWN;
  }

  /** Where the first element begins: behind declarations, comments and the document type. */
  private static int prolog(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      String end = endOf(text, at);
      int next = end.isEmpty() ? -1 : text.indexOf(end, at);
      if (next < 0) {
        return at;
      }
      at = next + end.length();
    }
    return at;
  }

  private static String endOf(String text, int at) {
    if (text.startsWith("<!--", at)) {
      return "-->";
    }
    if (text.startsWith("<?", at)) {
      return "?>";
    }
    if (!text.startsWith("<!", at)) {
      return "";
    }
    int close = text.indexOf('>', at);
    int subset = text.indexOf('[', at);
    return subset >= 0 && subset < close ? "]>" : ">";
  }

  private static String name(String element) {
    int end = 1;
    while (end < element.length() && " \t\r\n>/".indexOf(element.charAt(end)) < 0) {
      end++;
    }
    return element.isEmpty() ? "" : element.substring(1, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isHtmlDoctype(String start) {
    int at = start.toLowerCase(Locale.ROOT).indexOf("<!doctype");
    return at >= 0
        && start
            .substring(at + "<!doctype".length())
            .strip()
            .toLowerCase(Locale.ROOT)
            .startsWith("html");
  }
}
