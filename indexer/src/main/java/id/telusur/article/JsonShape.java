package id.telusur.article;

import java.nio.charset.StandardCharsets;

/** Tells a line of JSON Lines from the first line of a document that goes over several. */
final class JsonShape {
  /** The byte order mark of UTF-8, byte by byte. */
  private static final String MARK = "^\u00EF\u00BB\u00BF";

  private JsonShape() {}

  /** Whether some bytes are the beginning of a first line that begins with a brace. */
  static boolean isOpen(byte[] bytes) {
    String start = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst(MARK, "").strip();
    return start.startsWith("{") && start.indexOf('\n') < 0;
  }

  /**
   * Whether a text that begins with a brace is lines: its first line closes what it opens, or goes
   * beyond what is known of it, or is followed by a line that opens another object.
   */
  static boolean isLine(String start) {
    int end = start.indexOf('\n');
    if (end < 0 || closes(start, end)) {
      return true;
    }
    return end > 1 && start.startsWith("{", end + 1);
  }

  private static boolean closes(String text, int end) {
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    }
    return open <= 0;
  }
}
