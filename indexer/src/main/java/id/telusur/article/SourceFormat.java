package id.telusur.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The forms of file, recognised by content first and name second. */
enum SourceFormat {
  EMPTY,
  JSON_LINES,
  JSON_DOCUMENT,
  MARKDOWN,
  PLAIN_TEXT,
  UNKNOWN;

  /**
   * Recognises a file.
   *
   * @param head its first bytes, decompressed
   * @param name its name, a {@code .gz} at the end not counted
   */
  static SourceFormat of(byte[] head, String name) {
    String start = new String(head, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "");
    String ending = ending(name);
    if (start.isBlank()) {
      return EMPTY;
    }
    if (start.indexOf('\0') >= 0) {
      return UNKNOWN;
    }
    SourceFormat named = byName(ending);
    if (named == MARKDOWN || named == PLAIN_TEXT) {
      return named;
    }
    return switch (start.stripLeading().charAt(0)) {
      case '[' -> isLines(ending) ? JSON_LINES : JSON_DOCUMENT;
      case '{' -> ending.equals("json") ? JSON_DOCUMENT : JSON_LINES;
      default -> named;
    };
  }

  private static SourceFormat byName(String ending) {
    return switch (ending) {
      case "jsonl", "ndjson" -> JSON_LINES;
      case "json" -> JSON_DOCUMENT;
      case "md", "markdown" -> MARKDOWN;
      case "txt", "text" -> PLAIN_TEXT;
      default -> UNKNOWN;
    };
  }

  private static boolean isLines(String ending) {
    return ending.equals("jsonl") || ending.equals("ndjson");
  }

  private static String ending(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return plain.substring(plain.lastIndexOf('.') + 1);
  }
}
