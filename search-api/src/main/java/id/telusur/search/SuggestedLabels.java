package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.query.Labels;
import id.telusur.relation.Countries;
import id.telusur.relation.Country;
import id.telusur.search.suggest.Label;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The countries and topics that can be suggested, by their names in both languages. */
final class SuggestedLabels {
  private SuggestedLabels() {}

  /** All there are, whether or not the index has articles of them. */
  static List<Label> of(Vocabulary vocabulary) {
    Stream<String> countries = Countries.builtIn().all().stream().map(Country::code);
    return Stream.concat(
            labels(Facet.COUNTRY, countries, vocabulary),
            labels(Facet.TOPIC, Labels.topics().stream(), vocabulary))
        .toList();
  }

  private static Stream<Label> labels(Facet facet, Stream<String> values, Vocabulary vocabulary) {
    Map<String, Integer> articles = vocabulary.articles(facet);
    return values.map(value ->
        new Label(facet, value, Labels.names(facet, value), articles.getOrDefault(value, 0)));
  }
}
