package id.telusur.search.pairs;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import id.telusur.schema.Field;
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
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * How many articles are filed under each pair, and when they were published.
 *
 * @param pairs those that most are filed under, at most {@value #MOST}
 * @param more how many pairs are left out
 */
public record PairCounts(List<Count> pairs, int more) {
  /** Pairs that are listed, at most. */
  public static final int MOST = 1000;

  public PairCounts {
    pairs = List.copyOf(pairs);
  }

  /**
   * One pair.
   *
   * @param pair {@code CN-ID}
   * @param articles how many are filed under it
   * @param first the first day of publication; {@code null} if none tells its day
   * @param last the last day
   * @param years articles by year, without those that do not tell it
   */
  public record Count(
      String pair,
      long articles,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      SortedMap<Integer, Integer> years) {}

  /** Counts them: two numbers of each article that has a pair, and no text. */
  public static PairCounts of(IndexReader reader, QueryTimeout deadline) throws IOException {
    Map<String, Tally> tallies = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues pairs = DocValues.getSortedSet(leaf.reader(), Field.PAIR);
      NumericDocValues days = DocValues.getNumeric(leaf.reader(), Field.DAY);
      Bits live = leaf.reader().getLiveDocs();
      while (pairs.nextDoc() != NO_MORE_DOCS && !deadline.shouldExit()) {
        int document = pairs.docID();
        if (live == null || live.get(document)) {
          Long day = days.advanceExact(document) ? days.longValue() : null;
          for (int i = pairs.docValueCount(); i > 0; i--) {
            String pair = pairs.lookupOrd(pairs.nextOrd()).utf8ToString();
            tallies.computeIfAbsent(pair, any -> new Tally()).add(day);
          }
        }
      }
    }
    var counts = new ArrayList<Count>();
    tallies.forEach((pair, tally) -> counts.add(tally.count(pair)));
    counts.sort(Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::pair));
    List<Count> listed = counts.subList(0, Math.min(MOST, counts.size()));
    return new PairCounts(listed, counts.size() - listed.size());
  }

  private static final class Tally {
    private final SortedMap<Integer, Integer> years = new TreeMap<>();
    private long articles;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    void add(@Nullable Long day) {
      articles++;
      if (day != null) {
        first = Math.min(first, day);
        last = Math.max(last, day);
        years.merge(LocalDate.ofEpochDay(day).getYear(), 1, Integer::sum);
      }
    }

    Count count(String pair) {
      boolean dated = first <= last;
      return new Count(
          pair,
          articles,
          dated ? LocalDate.ofEpochDay(first) : null,
          dated ? LocalDate.ofEpochDay(last) : null,
          years);
    }
  }
}
