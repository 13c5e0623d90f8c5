package id.telusur.article;

import com.google.gson.JsonObject;
import java.util.regex.Pattern;

/**
 * Plain text: the first line is the title if it looks like one (short, not ending as a sentence
 * does), else the file's name is, and the text is the whole.
 */
final class PlainText {
  private static final int LONGEST_TITLE = 200;

  /** A line drawn above the text. */
  private static final Pattern RULE = Pattern.compile("\\A[-=_*~#\\s]*\\R");

  private final ArticleMapper mapper;

  PlainText(ArticleMapper mapper) {
    this.mapper = mapper;
  }

  SourceRecord read(String text, Provenance place) {
    String stripped = RULE.matcher(text).replaceFirst("").strip();
    int end = Text.lineEnd(stripped);
    String first = end < 0 ? "" : stripped.substring(0, end).strip();
    boolean titled = !first.isEmpty() && first.length() <= LONGEST_TITLE && !first.endsWith(".");
    var values = new JsonObject();
    values.addProperty("title", titled ? first : nameOf(place.source()));
    values.addProperty("body", titled ? stripped.substring(end) : stripped);
    return mapper.map(values, place);
  }

  /** The name of the file without folders, endings, and the hyphens that stand for blanks. */
  private static String nameOf(String source) {
    String file = source.substring(source.lastIndexOf('/') + 1);
    int dot = file.indexOf('.', 1);
    return (dot < 0 ? file : file.substring(0, dot)).replaceAll("[-_]+", " ").strip();
  }
}
