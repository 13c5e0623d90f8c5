package id.telusur.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms of file, recognised by content. A name decides only where content cannot: between
 * Markdown, plain text and anything else that is written in letters, and whether a line that begins
 * as JSON is the first of many.
 */
enum SourceFormat {
  EMPTY,
  GZIP,
  ZIP,
  TAR,
  WEB_ARCHIVE,
  /** What a WACZ keeps beside its archives; it holds no article. */
  WEB_ARCHIVE_INDEX,
  FEED,
  PAGE,
  JSON_LINES,
  JSON_DOCUMENT,
  SEPARATED,
  MARKDOWN,
  PLAIN_TEXT,
  UNKNOWN;

  private static final int TAR_MAGIC_AT = 257;
  private static final Pattern OBJECT_START =
      Pattern.compile("(?s)\\{\\s*(?:[\"'}].*|\\w+\\s*:.*)?");
  private static final Pattern ARRAY_START = Pattern.compile("(?s)\\[\\s*[\\[{\\]\"].*");
  private static final Pattern FRONT_MATTER_START = Pattern.compile("(?s)---[ \\t]*(?:\\R.*)?");
  private static final Pattern DESCRIPTION_OF_ARCHIVE =
      Pattern.compile(
          "(?s)(?:\\{\\s*\"format\"\\s*:\\s*\"json-pages-1\\.0\"|!meta 0 \\{| CDX [A-Za-z ]+\\n"
              + "|\\{[^\\[]*\"(?:profile\"\\s*:\\s*\"data-package|wacz_version)\""
              + "|\\{\\s*\"path\"\\s*:\\s*\"datapackage\\.json\"|[^\\s{)]{1,300}\\)\\S* \\d{14}[ \\t]).*");

  /** Whether it is a wrapping of other forms. */
  boolean isContainer() {
    return this == GZIP || this == ZIP || this == TAR;
  }

  /**
   * Recognises a stream.
   *
   * @param head its first bytes
   * @param name its name, a {@code .gz} at the end not counted
   */
  static SourceFormat of(byte[] head, String name) throws IOException {
    SourceFormat packed = packed(head);
    if (packed != UNKNOWN) {
      return packed;
    }
    String start = text(head).strip();
    if (start.isEmpty()) {
      return head.length < Head.SIZE ? EMPTY : byName(ending(name)); // more may come behind
    }
    if (ForeignFile.isOne(head)) {
      return UNKNOWN;
    }
    if (start.indexOf('\0') >= 0) { // which no text has; of a page it is left out, as in browsers
      return start.startsWith("<") && MarkupStart.of(start) == PAGE ? PAGE : UNKNOWN;
    }
    return written(start, ending(name));
  }

  private static SourceFormat packed(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return ForeignFile.isOne(head) ? UNKNOWN : ZIP;
    }
    if (start.startsWith("ustar", TAR_MAGIC_AT)) {
      return TAR;
    }
    return start.startsWith("WARC/") || start.startsWith("filedesc://") ? WEB_ARCHIVE : UNKNOWN;
  }

  private static SourceFormat written(String start, String ending) {
    if (DESCRIPTION_OF_ARCHIVE.matcher(start).matches()) {
      return WEB_ARCHIVE_INDEX;
    }
    if (start.startsWith("<")) {
      return MarkupStart.of(start);
    }
    SourceFormat named = byName(ending);
    if (OBJECT_START.matcher(start).matches()) {
      return named == JSON_LINES || JsonShape.isLine(start) ? JSON_LINES : JSON_DOCUMENT;
    }
    if (ARRAY_START.matcher(start).matches()) {
      return named == JSON_LINES ? JSON_LINES : JSON_DOCUMENT;
    }
    if (FRONT_MATTER_START.matcher(start).matches()) {
      return MARKDOWN;
    }
    return named == UNKNOWN || named == PLAIN_TEXT
        ? Separators.of(start).isPresent() ? SEPARATED : named
        : named;
  }

  private static SourceFormat byName(String ending) {
    return switch (ending) {
      case "jsonl", "ndjson" -> JSON_LINES;
      case "json" -> JSON_DOCUMENT;
      case "md", "markdown" -> MARKDOWN;
      case "txt", "text" -> PLAIN_TEXT;
      case "csv", "tsv", "tab" -> SEPARATED;
      default -> UNKNOWN;
    };
  }

  /** Each byte stands for itself: their ASCII tells the form. */
  private static String text(byte[] head) throws IOException {
    byte[] text = Utf8.unmarked(new ByteArrayInputStream(head)).readAllBytes();
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static String ending(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return plain.substring(plain.lastIndexOf('.') + 1);
  }
}
