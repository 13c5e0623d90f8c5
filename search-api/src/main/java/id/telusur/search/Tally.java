package id.telusur.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts articles by the values of one field, segment by segment, in order of documents. */
sealed interface Tally {
  /** What follows is in another segment. */
  void enter(LeafReader segment) throws IOException;

  /** Counts one article. */
  void count(int document) throws IOException;

  /** Articles by value; an article may have several. */
  final class ByValue implements Tally {
    private final String field;
    private final Map<String, Integer> counts = new HashMap<>();
    private int unknown;
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int[] segment = {};

    ByValue(String field) {
      this.field = field;
    }

    @Override
    public void enter(LeafReader reader) throws IOException {
      leave();
      values = DocValues.getSortedSet(reader, field); // a field with single values is one, too
      segment = new int[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          segment[(int) values.nextOrd()]++;
        }
      } else {
        unknown++;
      }
    }

    private void leave() throws IOException {
      for (int value = 0; value < segment.length; value++) {
        if (segment[value] > 0) {
          counts.merge(values.lookupOrd(value).utf8ToString(), segment[value], Integer::sum);
        }
      }
      segment = new int[0];
    }

    FacetCounts counts() throws IOException {
      leave();
      return FacetCounts.of(counts, unknown);
    }

    long count(String value) throws IOException {
      leave();
      return counts.getOrDefault(value, 0);
    }
  }

  /** Articles by day of publication. */
  final class ByDay implements Tally {
    private final String field;
    private final long first;
    private final int[] days;
    private int unknown;
    private NumericDocValues values = DocValues.emptyNumeric();

    /** Days from {@code first} on, in days since 1970. */
    ByDay(String field, long first, int days) {
      this.field = field;
      this.first = first;
      this.days = new int[days];
    }

    @Override
    public void enter(LeafReader reader) throws IOException {
      values = DocValues.getNumeric(reader, field);
    }

    @Override
    public void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        days[(int) (values.longValue() - first)]++;
      } else {
        unknown++;
      }
    }

    DayCounts counts() {
      return new DayCounts(first, days, unknown);
    }
  }
}
