package id.telusur.article;

import id.telusur.article.html.Byline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One news article that cannot be wrong: every instance has an id, a title, at least one paragraph
 * and a language; what a source did not say is {@code null}.
 *
 * @param id unique in an index; at most {@value #MAX_KEY} bytes of UTF-8, no control characters
 * @param title one line
 * @param body the paragraphs, each one line, none blank
 * @param published when it was published, if the source said so
 * @param source who published it
 * @param url where it stands, as the source wrote it: not checked, never to be linked blindly
 * @param author who wrote it; of several each ends in a semicolon but the last
 * @param language lower-case ISO 639 code ({@code id}, {@code en}), or {@code und} where unknown
 * @param section the source's own section or category
 */
public record Article(
    String id,
    String title,
    List<String> body,
    @Nullable Published published,
    @Nullable String source,
    @Nullable String url,
    @Nullable String author,
    String language,
    @Nullable String section) {

  /** An id as articles have it, of what a person wrote: composed, on one line. */
  public static String idOf(String written) {
    return Text.line(written);
  }

  /** Longest value that is looked up whole (id, source, author, section), in bytes of UTF-8. */
  public static final int MAX_KEY = 1024;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  public Article {
    body = List.copyOf(body);
    key("id", id);
    line("title", title);
    if (body.isEmpty()) {
      throw new IllegalArgumentException("body has no paragraph");
    }
    body.forEach(paragraph -> line("body", paragraph));
    optionalKey("source", source);
    optionalKey("author", author);
    optionalKey("section", section);
    if (url != null) {
      line("url", url);
    }
    if (!LANGUAGE.matcher(language).matches()) {
      throw new IllegalArgumentException("language is not an ISO 639 code: " + language);
    }
  }

  /** The paragraphs as one text, a line feed between two. */
  public String bodyText() {
    return String.join("\n", body);
  }

  /** Who wrote it, each alone; none where that is unknown. */
  public List<String> authors() {
    return author == null ? List.of() : Byline.names(author);
  }

  private static void optionalKey(String field, @Nullable String value) {
    if (value != null) {
      key(field, value);
    }
  }

  private static void key(String field, String value) {
    line(field, value);
    if (value.length() > MAX_KEY || value.getBytes(StandardCharsets.UTF_8).length > MAX_KEY) {
      throw new IllegalArgumentException(
          "%s is longer than %d bytes: %s...".formatted(field, MAX_KEY, value.substring(0, 60)));
    }
  }

  private static void line(String field, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " is blank");
    }
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i)) && value.charAt(i) != '\t') {
        throw new IllegalArgumentException(
            "%s holds the control character U+%04X".formatted(field, (int) value.charAt(i)));
      }
    }
  }
}
