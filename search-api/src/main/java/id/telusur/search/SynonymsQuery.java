package id.telusur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Several names of one thing, scored as one term: their frequencies add up before they saturate
 * (Pirkola, "The effects of query structure and dictionary setups in dictionary-based
 * cross-language information retrieval", SIGIR 1998). Lucene's {@code SynonymQuery} does so for
 * single words of one field; names may be phrases, in several fields. By BM25 a name that stands
 * {@code f} times scores {@code most * f / (f + K)}, from which {@code f / K} is known: an article
 * that keeps to one name scores as that name does, and no number of names scores more than {@code
 * most}.
 */
final class SynonymsQuery extends Query {
  /** What a name that scores more than any word can, a phrase in a title, has of the most. */
  private static final double NEARLY_ALL = 0.98;

  private final List<Query> names;
  private final float most;

  /**
   * Of names, each of which scores as if it were as rare as the others.
   *
   * @param most what is scored by a word that stands there without end
   */
  SynonymsQuery(List<Query> names, float most) {
    this.names = List.copyOf(names);
    this.most = most;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var rewritten = new ArrayList<Query>();
    for (Query name : names) {
      rewritten.add(name.rewrite(searcher));
    }
    return rewritten.equals(names) ? this : new SynonymsQuery(rewritten, most);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Query any = new DisjunctionMaxQuery(names, 0);
    if (!mode.needsScores()) {
      return any.createWeight(searcher, mode, boost);
    }
    Weight matching = any.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, boost);
    var scoring = new ArrayList<Weight>();
    for (Query name : names) {
      scoring.add(name.createWeight(searcher, mode, 1));
    }
    return new SynonymsWeight(this, matching, scoring, boost);
  }

  /** The score of names that score so much each. */
  double together(double[] scores) {
    double frequency = 0;
    for (double score : scores) {
      double part = Math.min(score / most, NEARLY_ALL);
      frequency += part / (1 - part);
    }
    return most * frequency / (1 + frequency);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    names.forEach(name -> name.visit(visitor));
  }

  @Override
  public String toString(String field) {
    return "Synonyms(" + names + ", " + most + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SynonymsQuery one && one.names.equals(names) && one.most == most;
  }

  @Override
  public int hashCode() {
    return 31 * names.hashCode() + Float.hashCode(most);
  }

  private static final class SynonymsWeight extends Weight {
    private final SynonymsQuery query;
    private final Weight matching;
    private final List<Weight> names;
    private final float boost;

    SynonymsWeight(SynonymsQuery query, Weight matching, List<Weight> names, float boost) {
      super(query);
      this.query = query;
      this.matching = matching;
      this.names = names;
      this.boost = boost;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      ScorerSupplier supplier = matching.scorerSupplier(context);
      return supplier == null ? null : new Supplier(supplier, context);
    }

    /** Scorers are made where it is known how many articles they are asked for. */
    private final class Supplier extends ScorerSupplier {
      private final ScorerSupplier matching;
      private final LeafReaderContext context;

      Supplier(ScorerSupplier matching, LeafReaderContext context) {
        this.matching = matching;
        this.context = context;
      }

      @Override
      public Scorer get(long leadCost) throws IOException {
        var scorers = new ArrayList<Scorer>();
        for (Weight name : names) {
          ScorerSupplier its = name.scorerSupplier(context);
          if (its != null) {
            scorers.add(its.get(leadCost));
          }
        }
        return new SynonymsScorer(query, matching.get(leadCost), scorers, boost);
      }

      @Override
      public long cost() {
        return matching.cost();
      }
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document) throws IOException {
      var parts = new ArrayList<Explanation>();
      for (Weight name : names) {
        Explanation part = name.explain(context, document);
        if (part.isMatch()) {
          parts.add(part);
        }
      }
      double[] scores = parts.stream().mapToDouble(part -> part.getValue().doubleValue()).toArray();
      return parts.isEmpty()
          ? Explanation.noMatch("none of the names")
          : Explanation.match(
              (float) (boost * query.together(scores)), "names as one term, of:", parts);
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return matching.isCacheable(context);
    }
  }
}
