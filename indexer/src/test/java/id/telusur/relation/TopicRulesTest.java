package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class TopicRulesTest {
  @Test
  void keepsItsExamples() {
    assertAll(Told.RELATIONS.topicRules().topics().stream().flatMap(TopicRulesTest::examples));
  }

  private static Stream<Executable> examples(Topic topic) {
    List<TopicRules.Example> examples = Told.RELATIONS.topicRules().examples(topic);
    assertTrue(examples.stream().anyMatch(TopicRules.Example::matches), topic::id);
    assertTrue(examples.stream().anyMatch(example -> !example.matches()), topic::id);
    return examples.stream()
        .map(example ->
            () -> {
              Relation relation = Told.RELATIONS.of(Told.article("Berita", example.text()));
              assertEquals(
                  example.matches(),
                  relation.topics().contains(topic.id()),
                  () -> topic.id() + ": " + example.text() + " " + relation.topics());
            });
  }
}
