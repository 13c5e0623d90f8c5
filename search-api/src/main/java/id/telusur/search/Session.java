package id.telusur.search;

import id.telusur.query.Filters;
import id.telusur.query.Query;
import id.telusur.query.QueryParser;
import id.telusur.query.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * One request to one generation, and what all its steps share.
 *
 * @param generation what answers
 * @param searcher stops at the deadline
 * @param ranking the weights
 * @param reading how words are read that no request says more of
 * @param deadline when the answer has to be there
 * @param shorthand what the reader's stands for
 */
record Session(
    OpenGeneration generation,
    IndexSearcher searcher,
    Ranking ranking,
    Reading reading,
    Deadline deadline,
    Shorthand shorthand) {

  static Session of(
      OpenGeneration generation, Ranking ranking, Reading reading, Deadline deadline) {
    return new Session(
        generation,
        generation.searcher(deadline),
        ranking,
        reading,
        deadline,
        new Shorthand(generation.vocabulary(), deadline));
  }

  /** The index as the generation shows it. */
  IndexReader reader() {
    return searcher.getIndexReader();
  }

  Matching matching() {
    return new Matching(shorthand, generation.held());
  }

  Scoring scoring() {
    return new Scoring(ranking, new Rarity(reader()), matching());
  }

  Tiers tiers(Query query) {
    var preferences = new Preferences(ranking, generation.askedPairs(), generation.held().latest());
    return new Tiers(query, matching(), scoring(), preferences);
  }

  Accounts accounts(Tiers.Scored scored) {
    return new Accounts(searcher, scored, scoring(), matching());
  }

  /** How many articles hold all of a query. */
  long count(Query query, Filters filters) throws IOException {
    return count(tiers(query).all(filters));
  }

  /** How many articles a query in Lucene's terms matches. */
  long count(org.apache.lucene.search.Query all) throws IOException {
    return searcher.search(all, new TotalHitCountCollectorManager(searcher.getSlices()));
  }

  /** The articles that a query matches, by number, in order; those found until the deadline. */
  List<Integer> documents(org.apache.lucene.search.Query all) throws IOException {
    var documents = new ArrayList<Integer>();
    Matched.each(all, searcher, document -> !deadline.shouldExit() && documents.add(document));
    return documents;
  }

  /** How many articles hold all of what a text asks, read as a query is. */
  long count(String text, Query alike, Filters filters) throws IOException {
    return count(QueryParser.parse(text, alike.reading()), filters);
  }

  /** The query that a text asks. */
  Query parsed(String text) {
    return QueryParser.parse(text, reading);
  }

  /**
   * How many articles hold all of what a text asks; none where what it ends with is not used, or
   * what stands before the parentheses that it ends with.
   */
  long countAll(String text) {
    Query query = parsed(text);
    int end = query.text().replaceFirst("\\)+$", "").length();
    if (query.ignored().stream().anyMatch(part -> part.end() >= end)) {
      return 0;
    }
    try {
      return count(query, Filters.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles that hold all of what a text asks, by number; those found until the deadline. */
  FixedBitSet findAll(String text) {
    var found = new FixedBitSet(reader().maxDoc());
    try {
      Matched.each(
          tiers(parsed(text)).all(Filters.NONE),
          searcher,
          document -> {
            found.set(document);
            return !deadline.shouldExit();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Why an answer made in this session is not whole; {@code null} if it is. */
  @Nullable String partial() {
    return searcher.timedOut() || deadline.wasReached() ? "the time limit was reached" : null;
  }
}
