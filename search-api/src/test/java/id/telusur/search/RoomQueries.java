package id.telusur.search;

import id.telusur.query.Filters;
import id.telusur.query.QueryParser;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/** What the search room asks of Lucene, for those who would ask Lucene themselves. */
public final class RoomQueries {
  private RoomQueries() {}

  /** A query for each tier of a text, the first first. */
  public static List<Query> tiers(String text, IndexReader reader) throws IOException {
    var queries = new LuceneQueries(Ranking.STANDARD, reader);
    var parsed = QueryParser.parse(text);
    Query all = queries.all(parsed, Filters.NONE);
    return List.of(all, queries.some(parsed, Filters.NONE, all));
  }
}
