package id.telusur.search;

import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.Query;
import id.telusur.query.Reading;
import id.telusur.query.SearchRequest;
import id.telusur.query.TimelineRequest;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions that an index answers. Each call is answered by one generation: the live one, or the
 * one that is named.
 */
public interface Searches {
  /** How words are read where a request says nothing else: with which groups of names. */
  Reading reading();

  /**
   * One part of the ranked answer to a search.
   *
   * @param generation the generation that is to answer, {@code null} for the one the cursor belongs
   *     to, or else the live one
   * @throws GoneException if that generation is not kept
   * @throws UnavailableException if there is none to answer
   */
  Answer search(SearchRequest request, @Nullable String generation) throws IOException;

  /**
   * One article, with what matches a query marked.
   *
   * @throws WithdrawnException if it was withdrawn
   * @throws GoneException if that generation is not kept
   * @throws UnavailableException if there is none to answer
   */
  ArticleAnswer article(String id, Query query, @Nullable String generation) throws IOException;

  /**
   * When the articles were published that hold all words of a query.
   *
   * @throws GoneException if that generation is not kept
   * @throws UnavailableException if there is none to answer
   */
  Timeline timeline(TimelineRequest request, @Nullable String generation) throws IOException;

  /**
   * What may be meant by what was typed so far, by the live generation.
   *
   * @param typed any text
   * @param size how many at most
   * @throws UnavailableException if there is none to answer
   */
  SuggestAnswer suggest(String typed, int size) throws IOException;

  /**
   * The articles that are like one.
   *
   * @param size how many at most
   * @throws WithdrawnException if that one was withdrawn
   * @throws GoneException if that generation is not kept
   * @throws UnavailableException if there is none to answer
   */
  SimilarAnswer similar(String id, int size, @Nullable String generation) throws IOException;

  /** Questions about two countries. */
  Pairs pairs();

  /**
   * Every article that holds all words of a query, to be closed after use.
   *
   * @param order the order of the articles, as a search without the second tier has it; {@code
   *     null} for that in which they lie in the generation, which is read fastest
   * @throws GoneException if that generation is not kept
   * @throws UnavailableException if there is none to answer
   */
  Walk walk(Query query, Filters filters, @Nullable Order order, @Nullable String generation)
      throws IOException;

  /**
   * What the live generation is.
   *
   * @throws UnavailableException if there is none, which says why
   */
  Manifest live() throws IOException;

  /** What the live generation is; empty while there is none. */
  Optional<Manifest> status();

  /**
   * When another generation took the place of one; empty where it is live or nothing tells.
   *
   * @param generation name of a generation
   */
  Optional<Instant> replaced(String generation) throws IOException;

  /**
   * The name of the live generation while its answers follow from it alone, so that what it has
   * answered it would answer again; empty while it hides what was withdrawn since, or there is
   * none.
   */
  Optional<String> steady();

  /**
   * Why the generation that is to be live cannot be opened, or what answers cannot be looked at;
   * empty while all is well, or there is none.
   */
  Optional<String> complaint();

  /** A generation was named that is not kept (any more). */
  final class GoneException extends IOException {
    private static final long serialVersionUID = 1;

    GoneException(String generation) {
      super("generation %s is not kept".formatted(generation));
    }
  }

  /** The article that was asked for was withdrawn. */
  final class WithdrawnException extends IOException {
    private static final long serialVersionUID = 1;

    WithdrawnException(String id, Instant at) {
      super("article %s was withdrawn at %s".formatted(id, at));
    }
  }

  /** There is no generation that can answer, for now. */
  final class UnavailableException extends IOException {
    private static final long serialVersionUID = 1;

    UnavailableException(String why) {
      super(why);
    }

    /** Java says by an error that a page of a file in memory cannot be read from the disk. */
    UnavailableException(InternalError e) {
      super("the index cannot be read from the disk: " + e.getMessage(), e);
    }
  }
}
