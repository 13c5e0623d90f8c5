package id.telusur.search;

import id.telusur.schema.Contents;
import id.telusur.schema.Field;
import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** What a generation holds, whatever is asked: articles of each day. */
final class Holdings {
  private Holdings() {}

  static DayCounts byDay(IndexReader reader, Contents contents) throws IOException {
    LocalDate oldest = contents.oldest();
    LocalDate newest = contents.newest();
    long first = oldest == null ? 0 : oldest.toEpochDay();
    int days = newest == null ? 0 : Math.toIntExact(newest.toEpochDay() - first + 1);
    var tally = new Tally.ByDay(Field.DAY, first, days);
    for (LeafReaderContext segment : reader.leaves()) {
      tally.enter(segment.reader());
      NumericDocValues every = DocValues.getNumeric(segment.reader(), Field.FIRST_SEEN);
      DocIdSetIterator live = LiveDocuments.among(every, segment.reader());
      while (live.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        tally.count(live.docID());
      }
    }
    return tally.counts();
  }
}
