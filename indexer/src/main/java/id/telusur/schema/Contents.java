package id.telusur.schema;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.jspecify.annotations.Nullable;

/**
 * What an index holds, read from the index itself.
 *
 * @param articles how many
 * @param oldest the first day of publication, {@code null} if no article tells its day
 * @param newest the last day
 * @param undated how many articles do not tell their day
 */
public record Contents(
    long articles, @Nullable LocalDate oldest, @Nullable LocalDate newest, long undated) {

  /** Reads them; a moment's work, whatever the size of the index. */
  public static Contents of(IndexReader reader) throws IOException {
    long articles = reader.numDocs();
    return new Contents(
        articles,
        day(PointValues.getMinPackedValue(reader, Field.DAY)),
        day(PointValues.getMaxPackedValue(reader, Field.DAY)),
        articles - PointValues.getDocCount(reader, Field.DAY));
  }

  @SuppressWarnings("NullAway") // Lucene gives null where no document has the field
  private static @Nullable LocalDate day(byte @Nullable [] packed) {
    return packed == null ? null : LocalDate.ofEpochDay(LongPoint.decodeDimension(packed, 0));
  }
}
