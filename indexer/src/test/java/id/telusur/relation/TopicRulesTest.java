package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.relation.Resource.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class TopicRulesTest {
  /** A text that must, or must not, be given a topic. */
  private record Example(String text, boolean matches) {}

  @Test
  void keepsItsExamples() {
    assertAll(
        examples().entrySet().stream()
            .flatMap(topic -> examples(topic.getKey(), topic.getValue())));
  }

  private static Map<String, List<Example>> examples() {
    var examples = new LinkedHashMap<String, List<Example>>();
    for (Line line : new Resource(Topics.FILE).lines()) {
      Topics.head(line.text().strip())
          .ifPresent(topic -> examples.put(topic.id(), new ArrayList<>()));
      var example = TopicRules.EXAMPLE.matcher(line.text().strip());
      if (example.matches()) {
        examples
            .lastEntry()
            .getValue()
            .add(new Example(example.group(2), example.group(1).equals("+")));
      }
    }
    return examples;
  }

  private static Stream<Executable> examples(String topic, List<Example> examples) {
    assertTrue(examples.stream().anyMatch(Example::matches), topic);
    assertTrue(examples.stream().anyMatch(example -> !example.matches()), topic);
    return examples.stream()
        .map(example ->
            () -> {
              Relation relation = Told.RELATIONS.of(Told.article("Berita", example.text()));
              assertEquals(
                  example.matches(),
                  relation.topics().contains(topic),
                  () -> topic + ": " + example.text() + " " + relation.topics());
            });
  }
}
