package id.telusur.article;

import com.google.gson.JsonObject;
import id.telusur.article.Rejected.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Markdown with YAML front matter between two lines of three hyphens: the front matter names the
 * fields, the rest is the text, a blank line between two paragraphs; a text in the front matter,
 * which may be its summary, counts only where there is no rest. Without a title in the front matter
 * the first heading is the title.
 */
final class Markdown {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\R(.*?\\R)??---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

  /** As in CommonMark; a line of a paragraph may begin with the name of a topic (#SaveNatuna). */
  private static final Pattern HEADING = Pattern.compile("#{1,6}(?:[ \\t].*)?");

  private final ArticleMapper mapper;

  Markdown(ArticleMapper mapper) {
    this.mapper = mapper;
  }

  SourceRecord read(String text, Provenance place) {
    Matcher front = FRONT_MATTER.matcher(text);
    if (!front.find()) {
      String message = "no front matter between two lines of ---";
      return new Rejected(place, Reason.MALFORMED, message, text);
    }
    String yaml = front.group(1) == null ? "" : front.group(1);
    try {
      return FrontMatter.read(yaml)
          .map(values -> mapper.map(values, text(values, text.substring(front.end())), place))
          .orElseGet(
              () -> new Rejected(place, Reason.MALFORMED, "front matter names no fields", yaml));
    } catch (YamlEngineException e) {
      String message = "front matter is not YAML: " + oneLine(String.valueOf(e.getMessage()));
      return new Rejected(place, Reason.MALFORMED, message, yaml);
    }
  }

  /**
   * The lines of a paragraph become one, a blank one after it; a heading is a paragraph, or the
   * title where none is.
   */
  private static String text(JsonObject values, String markdown) {
    var body = new StringBuilder();
    boolean titled = isTitled(values);
    boolean open = false;
    for (String raw : markdown.lines().toList()) {
      String line = raw.strip();
      boolean heading = HEADING.matcher(line).matches();
      String text = heading ? heading(line) : line;
      if (heading && !titled) {
        values.addProperty("title", text);
        titled = isTitled(values);
      } else if (!text.isEmpty()) {
        body.append(open && !heading ? " " : "\n\n").append(text);
      }
      open = !heading && !text.isEmpty();
    }
    return body.toString();
  }

  private static boolean isTitled(JsonObject values) {
    return !new NewsText(values, "").title().isBlank();
  }

  private static String heading(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) == '#') {
      start++;
    }
    int end = line.length();
    while (end > start && " \t#".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end).strip();
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", ", ");
  }
}
