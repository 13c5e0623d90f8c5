package id.telusur.article;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names what is not read, by the bytes that such files begin with. */
final class ForeignFile {
  private static final Map<String, String> STARTS = new LinkedHashMap<>();

  static {
    STARTS.put("%PDF", "a PDF document");
    STARTS.put("\u0089PNG", "a PNG image");
    STARTS.put("\u00FF\u00D8\u00FF", "a JPEG image");
    STARTS.put("GIF8", "a GIF image");
    STARTS.put("RIFF", "a RIFF file (WebP, WAV or AVI)");
    STARTS.put("BZh", "a bzip2 stream");
    STARTS.put("\u00FD7zXZ", "an xz stream");
    STARTS.put("7z\u00BC\u00AF", "a 7-Zip archive");
    STARTS.put("(\u00B5/\u00FD", "a Zstandard stream");
    STARTS.put("Rar!", "a RAR archive");
    STARTS.put("SQLite format 3", "a SQLite database");
    STARTS.put("\u00D0\u00CF\u0011\u00E0", "an old Office document");
    STARTS.put("{\\rtf", "an RTF document");
    STARTS.put("<?xml", "XML that is no feed and no page");
    STARTS.put("<", "markup that is no feed and no page");
  }

  /** The names by which the zip of a document begins, whatever program wrote it. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?s)PK\u0003\u0004.{26}(?:\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(?:app|core)\\.xml"
              + "|(?:xl|word|ppt)/(?:_rels/)?(?:workbook|document|presentation)\\.xml"
              + "|mimetypeapplication/vnd\\.oasis\\.opendocument)");

  private ForeignFile() {}

  /** Whether the bytes begin as something that is never read; markup may be anything. */
  static boolean isOne(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return isDocument(start)
        || STARTS.keySet().stream()
            .anyMatch(sign -> !sign.startsWith("<") && start.startsWith(sign));
  }

  private static boolean isDocument(String start) {
    return DOCUMENT.matcher(start).lookingAt();
  }

  /** What the bytes seem to be. */
  static String nameOf(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    if (isDocument(start)) {
      return "an Office document, of which a sheet can be saved as CSV";
    }
    if (start.indexOf('\0') >= 0) {
      return WideText.charset(head)
          .map(name -> "text in %s: convert the file (iconv -f %1$s -t utf-8)".formatted(name))
          .orElse(named(start).orElse("binary, or text with a byte of value 0"));
    }
    return named(start).orElse("text of no known form");
  }

  private static Optional<String> named(String start) {
    return STARTS.entrySet().stream()
        .filter(entry -> start.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
