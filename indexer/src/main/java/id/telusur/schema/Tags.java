package id.telusur.schema;

import com.google.gson.Gson;
import id.telusur.relation.Pair;
import id.telusur.relation.Relation;
import id.telusur.relation.Salience;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What an article is filed under.
 *
 * @param countries codes of the countries that matter in it, the most salient first, and of both
 *     sides of its pairs
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
    var countries = new LinkedHashSet<String>();
    var sides = new TreeSet<String>();
    relation.pairs().forEach(pair -> sides.addAll(pair.codes()));
    for (Salience country : relation.countries()) {
      if (country.score() >= PROMINENT || sides.contains(country.country())) {
        countries.add(country.country());
      }
    }
    countries.addAll(sides); // Indonesia is often not named
    return new Tags(
        List.copyOf(countries),
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
