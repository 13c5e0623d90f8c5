package id.telusur.search;

import id.telusur.query.Cursor;
import id.telusur.query.SearchRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of the answer to a search.
 *
 * @param request what was asked
 * @param generation name of the generation that answers
 * @param total how many articles hold all words
 * @param related how many hold only some of them
 * @param partial why the answer is not whole; {@code null} if it is. The counts of a partial answer
 *     are lower bounds
 * @param hits this part, in order
 * @param next where the next part begins; {@code null} if this is the last
 */
public record Answer(
    SearchRequest request,
    String generation,
    long total,
    long related,
    @Nullable String partial,
    List<Hit> hits,
    @Nullable Cursor next) {
  public Answer {
    hits = List.copyOf(hits);
  }
}
