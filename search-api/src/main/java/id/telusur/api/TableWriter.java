package id.telusur.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.telusur.article.Article;
import id.telusur.article.AsOf;
import id.telusur.article.CanonicalJson;
import id.telusur.schema.Tags;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 says, in UTF-8 with a byte order mark, without which spreadsheets guess
 * wrong.
 *
 * <p>A spreadsheet runs what looks like a formula. A cell that would begin with one of {@code = +
 * - @}, a tab or a line end therefore has an apostrophe before it, and so has one that begins with
 * an apostrophe itself: who takes away one leading apostrophe always has the value.
 */
final class TableWriter implements ArticleWriter {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final String RISKY = "=+-@'\t\r\n\uff1d\uff0b\uff0d\uff20";
  private static final String[] COLUMNS = {
    "id",
    "title",
    "published",
    "source",
    "url",
    "author",
    "section",
    "language",
    "countries",
    "pairs",
    "topics",
    "body"
  };

  private final CsvWriter table;

  TableWriter(Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    this.table = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(out);
    table.writeRecord(COLUMNS);
  }

  @Override
  public void write(Article article, Tags tags, @Nullable AsOf asOf) {
    table.writeRecord(
        cell(article.id()),
        cell(article.title()),
        cell(CanonicalJson.published(article.published())),
        cell(article.source()),
        cell(article.url()),
        cell(article.author()),
        cell(article.section()),
        cell(article.language()),
        cell(String.join(";", tags.countries())),
        cell(String.join(";", tags.pairs())),
        cell(String.join(";", tags.topics())),
        cell(article.bodyText()));
  }

  static String cell(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    return RISKY.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
  }
}
