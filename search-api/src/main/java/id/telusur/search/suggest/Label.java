package id.telusur.search.suggest;

import id.telusur.search.suggest.Suggestion.Kind;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A country or topic that articles are filed under.
 *
 * @param kind COUNTRY or TOPIC
 * @param value its code or id, as the index has it
 * @param indonesian its name in Indonesian, the one that is shown
 * @param english its name in English
 * @param others further names it is known by
 */
public record Label(
    Kind kind, String value, String indonesian, String english, List<String> others) {
  public Label {
    others = List.copyOf(others);
    if (kind != Kind.COUNTRY && kind != Kind.TOPIC) {
      throw new IllegalArgumentException("nothing is filed under a " + kind + ": " + value);
    }
    if (value.isBlank() || indonesian.isBlank()) {
      throw new IllegalArgumentException("a label without value or name: " + value);
    }
  }

  /** All its names, each once, the one that is shown first. */
  public List<String> names() {
    var names = new LinkedHashSet<String>();
    names.add(indonesian);
    names.add(english);
    names.addAll(others);
    names.removeIf(String::isBlank);
    return List.copyOf(names);
  }
}
