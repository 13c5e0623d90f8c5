package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.query.Query;
import id.telusur.schema.Field;
import id.telusur.search.ScoreParts.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.jspecify.annotations.Nullable;

/** What adds to the score of an article whatever its words: what it is about, and when it is of. */
final class Preferences {
  private static final long YEAR = 365;

  private final Ranking ranking;
  private final AskedPairs askedPairs;
  private final @Nullable LocalDate newest;

  /**
   * Preferences for one generation.
   *
   * @param newest the last day that it holds
   */
  Preferences(Ranking ranking, AskedPairs askedPairs, @Nullable LocalDate newest) {
    this.ranking = ranking;
    this.askedPairs = askedPairs;
    this.newest = newest;
  }

  /** Those that a query has. */
  List<Part> of(Query query) {
    var parts = new ArrayList<Part>();
    AskedParties parties = AskedParties.of(query);
    dealings(parties).ifPresent(asked -> parts.add(new Part("dealings", null, asked)));
    countries(parties).ifPresent(asked -> parts.add(new Part("countries", null, asked)));
    recency().ifPresent(recent -> parts.add(new Part("recency", null, recent)));
    return List.copyOf(parts);
  }

  /**
   * New articles count a little more, whatever the clock says: one of the newest day of the
   * generation most, one a year older half of that, one two years older a third. As OpenSearch's
   * {@code distance_feature}.
   */
  private Optional<org.apache.lucene.search.Query> recency() {
    LocalDate newest = this.newest;
    return newest == null || ranking.of(Weight.RECENT) <= 0
        ? Optional.empty()
        : Optional.of(
            LongField.newDistanceFeatureQuery(
                Field.DAY, ranking.of(Weight.RECENT), newest.toEpochDay(), YEAR));
  }

  /** Articles about the dealings that a query asks for count more, all of them alike. */
  private Optional<org.apache.lucene.search.Query> dealings(AskedParties parties) {
    return ranking.of(Weight.DEALINGS) <= 0
        ? Optional.empty()
        : askedPairs
            .of(parties)
            .map(about ->
                new BoostQuery(new ConstantScoreQuery(about), ranking.of(Weight.DEALINGS)));
  }

  /**
   * Articles about all countries that a query names, or about one of a region, count more, be it
   * dealings or not.
   */
  private Optional<org.apache.lucene.search.Query> countries(AskedParties parties) {
    List<String> countries = parties.all();
    List<String> region = parties.region();
    if (ranking.of(Weight.COUNTRIES) <= 0 || (countries.isEmpty() && region.isEmpty())) {
      return Optional.empty();
    }
    var about = new BooleanQuery.Builder();
    for (String country : countries) {
      about.add(Filtering.oneOf(Facet.COUNTRY, List.of(country)), Occur.FILTER);
    }
    if (!region.isEmpty()) {
      about.add(Filtering.oneOf(Facet.COUNTRY, region), Occur.FILTER);
    }
    return Optional.of(
        new BoostQuery(new ConstantScoreQuery(about.build()), ranking.of(Weight.COUNTRIES)));
  }
}
