package id.telusur.search;

import id.telusur.relation.Countries;
import id.telusur.relation.Topics;
import id.telusur.search.suggest.Label;
import id.telusur.search.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.List;

/** The countries and topics that can be suggested, by their names in both languages. */
final class SuggestedLabels {
  private SuggestedLabels() {}

  static List<Label> all() {
    var labels = new ArrayList<Label>();
    Countries.builtIn()
        .all()
        .forEach(country ->
            labels.add(
                new Label(
                    Kind.COUNTRY,
                    country.code(),
                    country.indonesian(),
                    country.english(),
                    Countries.builtIn().otherNames(country.code()))));
    Topics.builtIn()
        .all()
        .forEach(topic ->
            labels.add(
                new Label(Kind.TOPIC, topic.id(), topic.indonesian(), topic.english(), List.of())));
    return labels;
  }
}
