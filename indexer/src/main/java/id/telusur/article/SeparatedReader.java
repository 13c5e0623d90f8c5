package id.telusur.article;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.telusur.article.Rejected.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * CSV and TSV with a header, quoted as RFC 4180 says; the header tells the separator. A line of
 * Excel's before it ({@code sep=;}) is passed over. Positions are the lines on which records begin.
 * A record whose fields are more or fewer than the header's is rejected, for its values may stand
 * under wrong names.
 */
final class SeparatedReader implements RecordReader {
  private static final int LOOK = Head.SIZE;

  private final ArticleMapper mapper;

  SeparatedReader(ArticleMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void read(InputStream in, String source, Consumer<SourceRecord> records)
      throws IOException {
    var text = new BufferedReader(Utf8.reader(in), LOOK);
    char separator = Separators.of(start(text)).orElse(',');
    try (CsvReader<CsvRecord> table = table(text, separator)) {
      read(new Rows(table.iterator()), source, records);
    }
  }

  private void read(Rows rows, String source, Consumer<SourceRecord> records) throws IOException {
    try {
      CsvRecord header = rows.next();
      if (header != null && Separators.isTold(header.getField(0))) {
        header = rows.next();
      }
      if (header == null) {
        records.accept(Rejected.ofFile(source, Reason.EMPTY, "a table without a header"));
        return;
      }
      List<String> names = names(header);
      if (!Separators.isHeader(names)) {
        String message = "a table whose header names no title and no text";
        String named = String.join(",", names);
        records.accept(rejected(source, 1, Reason.MALFORMED, message, named));
        return;
      }
      for (CsvRecord row = rows.next(); row != null; row = rows.next()) {
        records.accept(record(names, row, source));
      }
    } catch (CsvParseException e) {
      String message =
          "the table cannot be read from line %d on: %s".formatted(rows.line(), cause(e));
      records.accept(rejected(source, rows.line(), Reason.MALFORMED, message, ""));
    }
  }

  /** The rows of a table that hold anything: sheets are saved with others behind the last. */
  private static final class Rows {
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\n|\\r");

    private final Iterator<CsvRecord> rows;

    private @Nullable CsvRecord last;

    private Rows(Iterator<CsvRecord> rows) {
      this.rows = rows;
    }

    /** The next row; a fault of the stream itself is told as one, apart from what takes records. */
    private @Nullable CsvRecord next() throws IOException {
      try {
        while (rows.hasNext()) {
          last = rows.next();
          if (!last.getFields().stream().allMatch(String::isBlank)) {
            return last;
          }
        }
        return null;
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    /** On which the row begins that comes next, or could not be read. */
    private long line() {
      return last == null
          ? 1
          : last.getStartingLineNumber()
              + 1
              + LINE_BREAK.matcher(String.join(" ", last.getFields())).results().count();
    }
  }

  private static CsvReader<CsvRecord> table(Reader text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false) // they count as lines
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(MAX_RECORD)
        .ofCsvRecord(text);
  }

  private SourceRecord record(List<String> names, CsvRecord row, String source) {
    long line = row.getStartingLineNumber();
    String all = String.join(" ", row.getFields());
    if (Utf8.isBroken(all)) {
      return Utf8.rejected(Provenance.of(source, line), all);
    }
    if (row.getFieldCount() != names.size()) {
      String message =
          "%d fields where the header names %d".formatted(row.getFieldCount(), names.size());
      return rejected(source, line, Reason.MALFORMED, message, all);
    }
    return mapper.map(values(names, row), Provenance.of(source, line));
  }

  /** By name; a column without one, as counts the rows, says nothing of an article. */
  private static JsonObject values(List<String> names, CsvRecord row) {
    var values = new NamedValues();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isBlank()) {
        values.add(names.get(i), new JsonPrimitive(row.getField(i)));
      }
    }
    return values.all();
  }

  private static List<String> names(CsvRecord header) {
    return header.getFields().stream().map(Separators::name).toList();
  }

  private static String start(BufferedReader text) throws IOException {
    char[] start = new char[LOOK];
    text.mark(LOOK);
    int count = text.read(start, 0, LOOK);
    text.reset();
    return new String(start, 0, Math.max(0, count));
  }

  private static String cause(CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("not a table");
  }

  private static Rejected rejected(
      String source, long line, Reason reason, String message, String value) {
    return new Rejected(Provenance.of(source, line), reason, message, value);
  }
}
