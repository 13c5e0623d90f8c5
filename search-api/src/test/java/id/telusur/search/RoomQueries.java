package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.QueryParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/** What the search room asks of Lucene, for those who would ask Lucene themselves. */
public final class RoomQueries {
  private RoomQueries() {}

  /** A query for each tier of a text, the first first. */
  public static List<Query> tiers(String text, IndexReader reader) throws IOException {
    var matching =
        new Matching(
            new Shorthand(new Vocabulary(reader), () -> false), new DayCounts(0, new int[0], 0));
    var scoring = new Scoring(Ranking.STANDARD, new Rarity(reader), matching);
    var pairs = new AskedPairs(new Vocabulary(reader).values(Facet.PAIR));
    var preferences = new Preferences(Ranking.STANDARD, pairs, null);
    var tiers = new Tiers(QueryParser.parse(text), matching, scoring, preferences);
    var queries = new ArrayList<Query>();
    queries.add(tiers.scoredAll(Filters.NONE).query());
    if (tiers.isRelaxable()) {
      queries.add(tiers.scoredAllOrSome(Filters.NONE).query());
    }
    return queries;
  }
}
