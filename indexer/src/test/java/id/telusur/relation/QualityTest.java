package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.relation.Labelled.Label;
import id.telusur.testing.Needs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures that {@link Measure} prints do not fall unseen. */
final class QualityTest {
  private static final double PAIRS = .85;
  private static final double TOPICS = .83;

  @Test
  void tellsPairsAndTopicsOfRealNews() {
    Path data = Needs.data("news").getParent();
    List<Label> labels = new ArrayList<>();
    for (String file : List.of(Measure.LABELS, Measure.LATER)) {
      labels.addAll(Labelled.labels(Needs.home().resolve(file)));
    }
    List<Labelled> all = Labelled.read(data, labels);
    var pairs = new Tally();
    var topics = new Tally();
    for (Labelled labelled : all) {
      Relation relation = Told.RELATIONS.of(labelled.article());
      pairs.add(relation.pairs().stream().map(Pair::toString).toList(), labelled.pairs());
      if (labelled.topics() != null) {
        topics.add(relation.topics(), labelled.topics());
      }
    }
    assertTrue(pairs.f1() >= PAIRS, () -> "pairs: " + pairs);
    assertTrue(topics.f1() >= TOPICS, () -> "topics: " + topics);
  }
}
