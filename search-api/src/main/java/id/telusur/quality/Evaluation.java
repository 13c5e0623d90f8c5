package id.telusur.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A run, measured.
 *
 * @param measures for each topic of the collection that has a relevant article
 */
public record Evaluation(Map<String, Measures> measures) {

  /** Measures a run; a topic it does not answer has found nothing. */
  public static Evaluation of(Collection collection, Run run) {
    var measures = new LinkedHashMap<String, Measures>();
    for (String topic : collection.topics().keySet()) {
      Map<String, Integer> grades = collection.judgements().getOrDefault(topic, Map.of());
      if (grades.values().stream().anyMatch(grade -> grade > 0)) {
        measures.put(topic, Measures.of(run.ranking(topic), grades));
      }
    }
    return new Evaluation(measures);
  }

  /** The mean over all measured topics. */
  public Measures mean() {
    return Measures.mean(List.copyOf(measures.values()));
  }

  /** One measure of each topic, in the order of the collection. */
  double[] values(Measure measure) {
    return measures.values().stream().mapToDouble(one -> one.value(measure)).toArray();
  }
}
