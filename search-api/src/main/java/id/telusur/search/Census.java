package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.schema.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the articles of a query in one pass without scores: all of them, by facets, and copies.
 */
final class Census extends SimpleCollector {
  private final Map<Facet, Tally> tallies = new EnumMap<>(Facet.class);
  private final List<Tally> counted;
  private final FoundCopies copies;
  private final FixedBitSet documents;
  private final @Nullable Bits before;
  private int base;
  private long total;

  private Census(
      Set<Facet> facets, OpenGeneration generation, int documents, @Nullable Bits before) {
    DayCounts held = generation.held();
    this.documents = new FixedBitSet(documents);
    this.before = before;
    copies = new FoundCopies(generation.copied());
    for (Facet facet : facets) {
      tallies.put(
          facet,
          facet == Facet.YEAR
              ? new Tally.ByDay(Field.DAY, held.first(), held.days())
              : new Tally.ByValue(FacetFields.field(facet)));
    }
    counted = new ArrayList<>(tallies.values());
  }

  /**
   * Counts what a query matches.
   *
   * @param generation what the searcher searches
   */
  static Census of(
      Query query, IndexSearcher searcher, Set<Facet> facets, OpenGeneration generation)
      throws IOException {
    return of(query, searcher, facets, generation, null);
  }

  /** Counts what a query matches beside what was counted before. */
  static Census beside(
      Census before, Query query, IndexSearcher searcher, OpenGeneration generation)
      throws IOException {
    return of(query, searcher, Set.of(), generation, before.documents);
  }

  private static Census of(
      Query query,
      IndexSearcher searcher,
      Set<Facet> facets,
      OpenGeneration generation,
      @Nullable Bits before)
      throws IOException {
    int documents = searcher.getIndexReader().maxDoc();
    var census = new Census(facets, generation, documents, before);
    return searcher.search(query, new OneSlice<>(census));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    base = context.docBase;
    for (Tally tally : counted) {
      tally.enter(context.reader());
    }
  }

  @Override
  public void collect(int document) throws IOException {
    int number = base + document;
    if (before != null && before.get(number)) {
      return;
    }
    total++;
    documents.set(number);
    copies.see(number);
    for (Tally tally : counted) {
      tally.count(document);
    }
  }

  long total() {
    return total;
  }

  /** The articles, by number. */
  FixedBitSet documents() {
    return documents;
  }

  FoundCopies copies() {
    return copies;
  }

  FacetCounts counts(Facet facet) throws IOException {
    return switch (tallies.get(facet)) {
      case Tally.ByValue values -> values.counts();
      case Tally.ByDay days -> days.counts().byYear();
      case null -> throw new IllegalArgumentException("not counted: " + facet);
    };
  }

  /** Whether the articles were counted by a facet. */
  boolean isCounted(Facet facet) {
    return tallies.containsKey(facet);
  }

  /** How many articles are filed under a value of a facet that was counted. */
  long count(Facet facet, String value) throws IOException {
    return switch (tallies.get(facet)) {
      case Tally.ByValue values -> values.count(value);
      case null, default -> throw new IllegalArgumentException("not counted by value: " + facet);
    };
  }

  DayCounts days() {
    if (tallies.get(Facet.YEAR) instanceof Tally.ByDay days) {
      return days.counts();
    }
    throw new IllegalStateException("days were not counted");
  }
}
