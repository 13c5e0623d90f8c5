package id.telusur.schema;

import com.google.gson.Gson;
import id.telusur.relation.Pair;
import id.telusur.relation.Relation;
import id.telusur.relation.Salience;
import java.util.List;
import java.util.Objects;

/**
 * What an article is filed under.
 *
 * @param countries codes of the countries that matter in it, the most salient first
 * @param pairs the pairs of countries whose dealings it is about, {@code CN-ID}
 * @param topics ids of its topics
 */
public record Tags(List<String> countries, List<String> pairs, List<String> topics) {
  /**
   * A country below it is named in passing: it stands neither in the title nor among the first
   * sentences, and has no great share of what is named.
   */
  private static final double PROMINENT = 0.2;

  private static final Gson GSON = new Gson();

  public Tags {
    countries = List.copyOf(countries);
    pairs = List.copyOf(pairs);
    topics = List.copyOf(topics);
  }

  static Tags of(Relation relation) {
    return new Tags(
        relation.countries().stream()
            .filter(country -> country.score() >= PROMINENT)
            .map(Salience::country)
            .toList(),
        relation.pairs().stream().map(Pair::toString).toList(),
        relation.topics());
  }

  static Tags parse(String json) {
    return Objects.requireNonNull(GSON.fromJson(json, Tags.class), "no tags");
  }

  String toJson() {
    return GSON.toJson(this);
  }
}
