package id.telusur.query;

import org.jspecify.annotations.Nullable;

/**
 * A search: what is asked, and which part of the answer is wanted.
 *
 * @param query the words
 * @param filters what narrows it
 * @param order how articles are listed
 * @param size how many articles at most, 0 to {@value #MAX_SIZE}
 * @param after where the part before this one ended; {@code null} for the first part
 */
public record SearchRequest(
    Query query, Filters filters, Order order, int size, @Nullable Cursor after) {
  /** Most articles in one answer. */
  public static final int MAX_SIZE = 100;

  /** Articles in one answer unless told otherwise. */
  public static final int SIZE = 10;

  public SearchRequest {
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException(
          "size is not between 0 and %d: %d".formatted(MAX_SIZE, size));
    }
    if (after != null && after.order() != order) {
      throw new IllegalArgumentException("the cursor belongs to another order: " + after.order());
    }
  }

  /** The first part of what a text finds, the best first. */
  public static SearchRequest of(String text, int size) {
    return new SearchRequest(QueryParser.parse(text), Filters.NONE, Order.RELEVANCE, size, null);
  }
}
