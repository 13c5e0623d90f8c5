package id.telusur.quality;

import id.telusur.query.Reading;
import id.telusur.schema.IndexHome;
import id.telusur.search.LuceneSearches;
import id.telusur.search.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Judged topics on one index, and how well each is answered with given weights. */
final class TuningTopics {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final String name;
  private final IndexHome home;
  private final Collection collection;
  private final Measure measure;
  private final Map<Ranking, double[]> known = new HashMap<>();

  /**
   * Topics.
   *
   * @param measure what is to become better
   */
  TuningTopics(String name, IndexHome home, Collection collection, Measure measure) {
    this.name = name;
    this.home = home;
    this.collection = collection;
    this.measure = measure;
  }

  @Override
  public String toString() {
    return "%s, %d topics, %s".formatted(name, collection.topics().size(), measure.label());
  }

  /** Of each topic what the measure says; weights that were tried before are not tried again. */
  double[] values(Ranking ranking) {
    return known.computeIfAbsent(ranking, this::measured);
  }

  private double[] measured(Ranking ranking) {
    // Where unjudged articles are left out, judged ones move up from below the tenth place.
    int depth = measure == Measure.NDCG_10 ? 10 : 100;
    try (var searches = LuceneSearches.once(home, LIMIT, ranking, Reading.STANDARD)) {
      Run run = Run.of(collection.topics(), searches, depth, true);
      return Evaluation.of(collection, run).values(measure);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
