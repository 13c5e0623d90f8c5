package id.telusur.schema;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.Bits;
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

  /** Reads them: a number of each article, and no text. */
  public static Contents of(IndexReader reader) throws IOException {
    long articles = reader.numDocs();
    var groups = new HashSet<Long>();
    long copies = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      copies += groups(leaf.reader(), groups);
    }
    return new Contents(
        articles,
        day(PointValues.getMinPackedValue(reader, Field.DAY)),
        day(PointValues.getMaxPackedValue(reader, Field.DAY)),
        articles - PointValues.getDocCount(reader, Field.DAY),
        groups.size(),
        copies);
  }

  /** Collects the groups of a part of the index; says how many of its articles are in one. */
  private static long groups(LeafReader part, Set<Long> groups) throws IOException {
    NumericDocValues group = DocValues.getNumeric(part, Field.COPY_GROUP);
    Bits live = part.getLiveDocs();
    long copies = 0;
    for (int doc = group.nextDoc(); doc != NO_MORE_DOCS; doc = group.nextDoc()) {
      if (group.longValue() != Field.NO_GROUP && (live == null || live.get(doc))) {
        groups.add(group.longValue());
        copies++;
      }
    }
    return copies;
  }

  @SuppressWarnings("NullAway") // Lucene gives null where no document has the field
  private static @Nullable LocalDate day(byte @Nullable [] packed) {
    return packed == null ? null : LocalDate.ofEpochDay(LongPoint.decodeDimension(packed, 0));
  }
}
