package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.article.AsOf;
import id.telusur.article.Published;
import id.telusur.schema.Tags;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * References in the RIS form (Research Information Systems, 2001 and the web type list of 2011), in
 * UTF-8: a tag of two characters and a value on each line.
 */
final class RisWriter implements ArticleWriter {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd/");

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final Writer out;

  RisWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Article article, Tags tags, @Nullable AsOf asOf) throws IOException {
    line("TY", "NEWS");
    line("TI", article.title());
    for (String author : article.authors()) {
      line("AU", author);
    }
    line("T2", article.source());
    Published published = article.published();
    if (published != null) {
      // JabRef and citation.js take PY before DA: a year alone there would hide the day.
      line("PY", DATE.format(published.day()));
      line("DA", DATE.format(published.day()));
    }
    line("UR", CitedAddress.of(article));
    line("LA", article.language());
    line("SE", article.section());
    for (String topic : tags.topics()) {
      line("KW", topic);
    }
    line("ID", article.id());
    line("ER", "");
  }

  private void line(String tag, @Nullable String value) throws IOException {
    if (value != null) {
      out.write(tag + "  - " + LINE_END.matcher(value).replaceAll(" ") + "\r\n");
    }
  }
}
