package id.telusur.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/** Walks through the articles that hold one of the names, and scores those it is asked for. */
final class SynonymsScorer extends Scorer {
  private final SynonymsQuery query;
  private final Scorer matching;
  private final Scorer[] names;
  private final DocIdSetIterator[] places;
  private final double[] scores;
  private final float boost;

  /**
   * Of one segment.
   *
   * @param matching walks through what matches
   * @param names each scores one name; they follow
   */
  SynonymsScorer(SynonymsQuery query, Scorer matching, List<Scorer> names, float boost) {
    this.query = query;
    this.matching = matching;
    this.names = names.toArray(Scorer[]::new);
    this.places = names.stream().map(Scorer::iterator).toArray(DocIdSetIterator[]::new);
    this.scores = new double[this.names.length];
    this.boost = boost;
  }

  @Override
  public int docID() {
    return matching.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return matching.iterator();
  }

  @Override
  public @Nullable TwoPhaseIterator twoPhaseIterator() {
    return matching.twoPhaseIterator();
  }

  @Override
  public float score() throws IOException {
    int document = docID();
    for (int i = 0; i < names.length; i++) {
      int at = places[i].docID();
      if (at < document) {
        at = places[i].advance(document);
      }
      scores[i] = at == document ? names[i].score() : 0;
    }
    return (float) (boost * query.together(scores));
  }

  @Override
  public int advanceShallow(int target) throws IOException {
    int end = DocIdSetIterator.NO_MORE_DOCS;
    for (Scorer name : names) {
      int at = name.docID();
      if (at <= target) {
        end = Math.min(end, name.advanceShallow(target));
      } else if (at < DocIdSetIterator.NO_MORE_DOCS) {
        end = Math.min(end, at - 1);
      }
    }
    return end;
  }

  @Override
  public float getMaxScore(int end) throws IOException {
    for (int i = 0; i < names.length; i++) {
      scores[i] = names[i].docID() <= end ? names[i].getMaxScore(end) : 0;
    }
    return Math.nextUp((float) (boost * query.together(scores)));
  }
}
