package id.telusur.api;

import id.telusur.search.MarkedText;
import id.telusur.search.MarkedText.Mark;

/** Marked text as HTML in which {@code <mark>} is the only markup. */
final class Markup {
  private Markup() {}

  static String html(MarkedText marked) {
    String text = marked.text();
    var html = new StringBuilder(text.length() + 32);
    int at = 0;
    for (Mark mark : marked.marks()) {
      escape(text, at, mark.start(), html);
      html.append("<mark>");
      escape(text, mark.start(), mark.end(), html);
      html.append("</mark>");
      at = mark.end();
    }
    escape(text, at, text.length(), html);
    return html.toString();
  }

  private static void escape(String text, int start, int end, StringBuilder html) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
