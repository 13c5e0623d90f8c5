package id.telusur.search;

import id.telusur.query.Cursor;
import id.telusur.query.Facet;
import id.telusur.query.SearchRequest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part of the answer to a search.
 *
 * @param request what was asked
 * @param generation name of the generation that answers
 * @param newest the last day of what the generation holds; {@code null} if no article tells its day
 * @param total how many articles hold all words
 * @param related how many hold only some of them; {@code null} where they were not asked for
 * @param partial why the answer is not whole; {@code null} if it is. The counts of a partial answer
 *     are lower bounds
 * @param hits this part, in order
 * @param next where the next part begins; {@code null} if this is the last, or if the time limit
 *     came before the first hit of all
 * @param interpretation what the generation makes of the query
 * @param facets what the articles that hold all words are filed under
 */
public record Answer(
    SearchRequest request,
    String generation,
    @Nullable LocalDate newest,
    Total total,
    @Nullable Long related,
    @Nullable String partial,
    List<Hit> hits,
    @Nullable Cursor next,
    Interpretation interpretation,
    Map<Facet, FacetCounts> facets) {
  public Answer {
    hits = List.copyOf(hits);
    facets =
        Collections.unmodifiableMap(
            facets.isEmpty() ? new EnumMap<>(Facet.class) : new EnumMap<>(facets));
  }

  /**
   * How many articles.
   *
   * @param value each counted
   * @param groups near copies counted once
   */
  public record Total(long value, long groups) {}
}
