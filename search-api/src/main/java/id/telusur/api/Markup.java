package id.telusur.api;

import id.telusur.query.Stretch;
import id.telusur.search.MarkedText;
import org.jspecify.annotations.Nullable;

/** Marked text as HTML in which {@code <mark>} is the only markup. */
final class Markup {
  private Markup() {}

  static String html(MarkedText marked) {
    String text = marked.text();
    var html = new StringBuilder(text.length() + 32);
    int at = 0;
    for (Stretch mark : marked.marks()) {
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
    int plain = start; // what needs no escape is copied in one piece
    for (int i = start; i < end; i++) {
      String escape = escape(text.charAt(i));
      if (escape != null) {
        html.append(text, plain, i).append(escape);
        plain = i + 1;
      }
    }
    html.append(text, plain, end);
  }

  private static @Nullable String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
