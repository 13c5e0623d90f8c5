package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.article.AsOf;
import id.telusur.article.Published;
import id.telusur.schema.Tags;
import java.io.IOException;
import java.io.Writer;
import java.time.Month;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * References for BibTeX and its kin, in UTF-8: {@code journal}, {@code year} and {@code month} for
 * the old styles, {@code date} and {@code url} for biblatex and reference managers. Titles and
 * names stand in double braces, so that nothing changes their case or takes them apart.
 */
final class BibtexWriter implements ArticleWriter {
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._:-]");
  private static final Pattern SIMPLE = Pattern.compile("[a-z0-9._:-]*");

  private final Writer out;

  BibtexWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Article article, Tags tags, @Nullable AsOf asOf) throws IOException {
    out.write("@article{" + key(article.id()));
    field("title", whole(article.title()));
    field("author", people(article.authors()));
    field("journal", whole(article.source()));
    Published published = article.published();
    if (published != null) {
      field("year", Integer.toString(published.day().getYear()));
      out.write(",\n  month = " + macro(published.day().getMonth()));
      field("date", published.day().toString());
    }
    field("url", verbatim(CitedAddress.of(article)));
    field("language", article.language());
    field("keywords", tags.topics().isEmpty() ? null : String.join(", ", tags.topics()));
    out.write("\n}\n\n");
  }

  /** Every style has macros for months, and writes them in its own words. */
  private static String macro(Month month) {
    return month.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  private void field(String name, @Nullable String value) throws IOException {
    if (value != null) {
      out.write(",\n  %s = {%s}".formatted(name, value));
    }
  }

  /**
   * The id, with a digest of it where characters had to be replaced, and where capitals alone may
   * tell it from another: BibTeX takes both for one.
   */
  static String key(String id) {
    String key = UNSAFE.matcher(id).replaceAll("-");
    String digest = HexFormat.of().toHexDigits(id.hashCode());
    return SIMPLE.matcher(id).matches() ? id : key + "-" + digest;
  }

  private static @Nullable String people(List<String> names) {
    return names.isEmpty()
        ? null
        : names.stream().map(BibtexWriter::whole).collect(Collectors.joining(" and "));
  }

  private static @Nullable String whole(@Nullable String text) {
    return text == null ? null : "{" + escaped(text) + "}";
  }

  /** An address is not LaTeX: what would end the field is percent-encoded. */
  private static @Nullable String verbatim(@Nullable String url) {
    return url == null
        ? null
        : url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace(" ", "%20");
  }

  /**
   * What LaTeX takes for commands, as the characters that they are. BibTeX counts braces behind
   * backslashes, too: they have names, so that a lone one does not end the field.
   */
  private static String escaped(String text) {
    var tex = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&', '%', '$', '#', '_' -> tex.append('\\').append(c);
        case '{' -> tex.append("\\textbraceleft{}");
        case '}' -> tex.append("\\textbraceright{}");
        case '~' -> tex.append("\\textasciitilde{}");
        case '^' -> tex.append("\\textasciicircum{}");
        case '\\' -> tex.append("\\textbackslash{}");
        default -> tex.append(c);
      }
    }
    return tex.toString();
  }
}
