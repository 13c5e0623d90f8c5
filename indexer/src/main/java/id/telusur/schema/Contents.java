package id.telusur.schema;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LongSummaryStatistics;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * What an index holds, read from the index itself.
 *
 * @param articles how many
 * @param oldest the first day of publication, {@code null} if no article tells its day
 * @param newest the last day
 * @param undated how many articles do not tell their day
 * @param copyGroups how many groups of near copies
 * @param copies how many articles are in one of them
 */
public record Contents(
    long articles,
    @Nullable LocalDate oldest,
    @Nullable LocalDate newest,
    long undated,
    long copyGroups,
    long copies) {

  /** Reads them: two numbers of each article, and no text. */
  public static Contents of(IndexReader reader) throws IOException {
    var days = new LongSummaryStatistics();
    var groups = new HashSet<Long>();
    var copies = new LongAdder();
    for (LeafReaderContext leaf : reader.leaves()) {
      each(leaf.reader(), Field.DAY, days);
      each(
          leaf.reader(),
          Field.COPY_GROUP,
          group -> {
            if (group != Field.NO_GROUP) {
              groups.add(group);
              copies.increment();
            }
          });
    }
    boolean dated = days.getCount() > 0;
    return new Contents(
        reader.numDocs(),
        dated ? LocalDate.ofEpochDay(days.getMin()) : null,
        dated ? LocalDate.ofEpochDay(days.getMax()) : null,
        reader.numDocs() - days.getCount(),
        groups.size(),
        copies.sum());
  }

  /** Tells a number of each article of a part of the index that was not deleted. */
  private static void each(LeafReader part, String field, LongConsumer numbers) throws IOException {
    NumericDocValues values = DocValues.getNumeric(part, field);
    DocIdSetIterator live = LiveDocuments.among(values, part);
    while (live.nextDoc() != NO_MORE_DOCS) {
      numbers.accept(values.longValue());
    }
  }
}
