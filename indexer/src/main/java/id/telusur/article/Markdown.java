package id.telusur.article;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import id.telusur.article.Rejected.Reason;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.resolver.FailsafeScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/**
 * Markdown with YAML front matter between two lines of three hyphens: the front matter names the
 * fields, the rest is the text, a blank line between two paragraphs. Without a title in the front
 * matter the first heading is the title.
 */
final class Markdown {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\R(.*?\\R)??---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

  /** As in CommonMark; a line of a paragraph may begin with the name of a topic (#SaveNatuna). */
  private static final Pattern HEADING = Pattern.compile("#{1,6}(?:[ \\t].*)?");

  private static final LoadSettings YAML =
      LoadSettings.builder()
          .setLabel("front matter")
          .setMaxAliasesForCollections(10)
          .setSchema(new AsWritten())
          .build();

  private final ArticleMapper mapper;

  /** Whatever does not name its type is a text: an id may be 20240813.10, a title true. */
  private static final class AsWritten extends JsonSchema {
    @Override
    public ScalarResolver getScalarResolver() {
      return new FailsafeScalarResolver();
    }
  }

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
      Object fields = new Load(YAML).loadFromString(yaml);
      if (!(fields instanceof Map<?, ?>)) {
        return new Rejected(place, Reason.MALFORMED, "front matter names no fields", yaml);
      }
      JsonObject values = new Gson().toJsonTree(fields).getAsJsonObject();
      addText(values, text.substring(front.end()));
      return mapper.map(values, place);
    } catch (YamlEngineException | IllegalArgumentException | StackOverflowError e) {
      String message = "front matter is not YAML: " + oneLine(String.valueOf(e.getMessage()));
      return new Rejected(place, Reason.MALFORMED, message, yaml);
    }
  }

  /** The lines of a paragraph become one; a heading is a paragraph, or the title where none is. */
  private static void addText(JsonObject values, String markdown) {
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
        body.append(open && !heading ? " " : "\n").append(text);
      }
      open = !heading && !text.isEmpty();
    }
    if (!body.isEmpty()) {
      values.addProperty("body", body.toString());
    }
  }

  private static boolean isTitled(JsonObject values) {
    return !new NewsText(values).title().isBlank();
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
