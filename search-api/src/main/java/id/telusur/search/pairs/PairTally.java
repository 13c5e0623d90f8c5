package id.telusur.search.pairs;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import id.telusur.schema.Field;
import id.telusur.schema.LiveDocuments;
import id.telusur.search.pairs.PairCounts.Count;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Counts the articles of each pair: two numbers of each that has one, and no text. */
public final class PairTally {
  /** Pairs that are listed, at most. */
  private static final int MOST = 1000;

  private final SortedMap<Integer, Integer> years = new TreeMap<>();
  private long articles;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  private PairTally() {}

  /** The pairs that most articles are filed under, at most {@value #MOST}. */
  public static PairCounts counts(IndexReader reader, QueryTimeout deadline) throws IOException {
    Map<String, PairTally> tallies = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues pairs = DocValues.getSortedSet(leaf.reader(), Field.PAIR);
      NumericDocValues days = DocValues.getNumeric(leaf.reader(), Field.DAY);
      DocIdSetIterator live = LiveDocuments.among(pairs, leaf.reader());
      while (live.nextDoc() != NO_MORE_DOCS && !deadline.shouldExit()) {
        Long day = days.advanceExact(pairs.docID()) ? days.longValue() : null;
        for (int i = pairs.docValueCount(); i > 0; i--) {
          String pair = pairs.lookupOrd(pairs.nextOrd()).utf8ToString();
          tallies.computeIfAbsent(pair, any -> new PairTally()).add(day);
        }
      }
    }
    var counts = new ArrayList<Count>();
    tallies.forEach((pair, tally) -> counts.add(tally.count(pair)));
    counts.sort(Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::pair));
    List<Count> listed = counts.subList(0, Math.min(MOST, counts.size()));
    return new PairCounts(listed, counts.size() - listed.size());
  }

  private void add(@Nullable Long day) {
    articles++;
    if (day != null) {
      first = Math.min(first, day);
      last = Math.max(last, day);
      years.merge(LocalDate.ofEpochDay(day).getYear(), 1, Integer::sum);
    }
  }

  private Count count(String pair) {
    boolean dated = first <= last;
    return new Count(
        pair,
        articles,
        dated ? LocalDate.ofEpochDay(first) : null,
        dated ? LocalDate.ofEpochDay(last) : null,
        years);
  }
}
