package id.telusur.search.suggest;

import id.telusur.query.Facet;
import id.telusur.search.suggest.Suggestion.Kind;
import java.util.List;

/**
 * A country or topic that articles are filed under.
 *
 * @param facet COUNTRY or TOPIC
 * @param value its code or id, as the index has it
 * @param names what it is called, each once; the one that is shown comes first
 * @param articles how many are filed under it
 */
public record Label(Facet facet, String value, List<String> names, int articles) {
  public Label {
    names = List.copyOf(names);
    if (value.isBlank() || names.isEmpty()) {
      throw new IllegalArgumentException("a label without value or name: " + value);
    }
  }

  Kind kind() {
    return Kind.of(facet);
  }

  /** What to show. */
  String text() {
    return names.getFirst();
  }
}
