package id.telusur.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 says, in UTF-8 with a byte order mark, without which spreadsheets guess
 * wrong.
 *
 * <p>A spreadsheet runs what looks like a formula. A cell that would begin with one of {@code = +
 * - @}, a tab or a line end therefore has an apostrophe before it, and so has one that begins with
 * an apostrophe itself: who takes away one leading apostrophe always has the value.
 */
final class Table {
  static final String MEDIA_TYPE = "text/csv; charset=utf-8; header=present";

  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final String RISKY = "=+-@'\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final CsvWriter rows;

  /** Begins one with the names of its columns. */
  Table(Writer out, String... columns) throws IOException {
    out.write(BYTE_ORDER_MARK);
    this.rows = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(out);
    rows.writeRecord(columns);
  }

  /** Adds a row: a cell for each column, {@code null} for none. */
  void add(@Nullable String... cells) {
    rows.writeRecord(Arrays.stream(cells).map(Table::cell).toArray(String[]::new));
  }

  static String cell(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    return RISKY.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
  }
}
