package id.telusur.quality;

import id.telusur.query.SearchRequest;
import id.telusur.search.Answer;
import id.telusur.search.Hit;
import id.telusur.search.Searches;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The topics of a collection, answered and measured.
 *
 * @param rankings for each topic the first hundred hits
 * @param measures for each topic that has a relevant article, how good its ranking is
 */
public record Evaluation(Map<String, List<Hit>> rankings, Map<String, Measures> measures) {
  private static final int DEPTH = 100;

  /** Asks every topic as a reader would. */
  public static Evaluation of(Collection collection, Searches searches) throws IOException {
    var rankings = new LinkedHashMap<String, List<Hit>>();
    var measures = new LinkedHashMap<String, Measures>();
    for (Map.Entry<String, String> topic : collection.topics().entrySet()) {
      Answer answer = searches.search(SearchRequest.of(topic.getValue(), DEPTH), null);
      rankings.put(topic.getKey(), answer.hits());
      Map<String, Integer> grades = collection.judgements().getOrDefault(topic.getKey(), Map.of());
      if (grades.values().stream().anyMatch(grade -> grade > 0)) {
        List<String> ids = answer.hits().stream().map(hit -> hit.article().id()).toList();
        measures.put(topic.getKey(), Measures.of(ids, grades));
      }
    }
    return new Evaluation(rankings, measures);
  }

  /** The mean over all measured topics. */
  public Measures mean() {
    return Measures.mean(List.copyOf(measures.values()));
  }
}
