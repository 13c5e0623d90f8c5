package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TopicsTest {
  private final Topics topics = Topics.builtIn();

  /** Part of the API: an id once given stays. */
  @Test
  void keepsItsIdsInOrder() {
    assertEquals(
        List.of(
            "politics-diplomacy",
            "defence-security",
            "trade",
            "investment-industry",
            "energy-minerals",
            "maritime-borders",
            "fisheries",
            "law-crime",
            "terrorism",
            "migrant-consular",
            "religion-hajj",
            "education-culture",
            "health",
            "environment-disaster",
            "food-agriculture",
            "tourism-aviation",
            "technology-digital",
            "sport"),
        topics.all().stream().map(Topic::id).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "trade, trade",
    "Perdagangan, trade",
    "defence-security, defence-security",
    "defence security, defence-security",
    "pertahanan dan keamanan, defence-security",
    "Politics and diplomacy, politics-diplomacy",
    "OLAHRAGA, sport"
  })
  void findsWhatIsTyped(String typed, String id) {
    assertEquals(id, topics.named(typed).orElseThrow().id());
    assertEquals(id, topics.of(id).orElseThrow().id());
  }

  @ParameterizedTest
  @CsvSource({
    "energi, energy-minerals",
    "Haji, religion-hajj",
    "pertahanan, defence-security",
    "security, defence-security",
    "pekerja migran, migrant-consular",
    "trade, trade"
  })
  void wordsOfOneTopicAloneAreTypedForIt(String typed, String id) {
    assertEquals(id, topics.typed(typed).orElseThrow().id());
  }

  /** Of several topics, of none, and no whole word. */
  @ParameterizedTest
  @ValueSource(strings = {"dan", "and", "affairs", "gosip", "tahanan", "", "?"})
  void whatIsTypedForNoneOrSeveralIsNone(String typed) {
    assertTrue(topics.typed(typed).isEmpty());
  }

  @Test
  void findsNothingElse() {
    assertTrue(topics.named("gosip").isEmpty());
    assertTrue(topics.of("gossip").isEmpty());
  }
}
