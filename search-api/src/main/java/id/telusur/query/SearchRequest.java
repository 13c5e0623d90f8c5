package id.telusur.query;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A search: what is asked, and which part of the answer is wanted.
 *
 * @param query the words
 * @param filters what narrows it
 * @param order how articles are listed
 * @param relax whether articles that hold only some words come behind those that hold all
 * @param fold whether near copies are listed once
 * @param facets what the articles are to be counted by
 * @param explain whether each hit is to say what its score is made of
 * @param size how many articles at most, 0 to {@value #MAX_SIZE}
 * @param after where the part before this one ended; {@code null} for the first part
 */
public record SearchRequest(
    Query query,
    Filters filters,
    Order order,
    boolean relax,
    boolean fold,
    Set<Facet> facets,
    boolean explain,
    int size,
    @Nullable Cursor after) {
  /** Most articles in one answer that anybody may ask. */
  public static final int MAX_SIZE = 1000;

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
    var copy = EnumSet.noneOf(Facet.class);
    copy.addAll(facets);
    facets = Collections.unmodifiableSet(copy);
  }

  /**
   * A digest of what decides which articles are listed, and as what: a cursor of another search
   * would leave some out. The same in every process.
   */
  public int asked() {
    var digest = new CRC32();
    Reading reading = query.reading();
    String asked =
        "%s\n%s %s %s%s\n%s\n%s %s"
            .formatted(
                query.canonical(),
                reading.exact(),
                reading.variants().on(),
                new TreeSet<>(reading.variants().off()),
                reading.variants().groups().own(),
                filters,
                relax,
                fold);
    digest.update(asked.getBytes(StandardCharsets.UTF_8));
    return (int) digest.getValue();
  }

  /** The first part of what a query finds, the best first. */
  public static SearchRequest of(Query query, int size) {
    return new SearchRequest(
        query, Filters.NONE, Order.RELEVANCE, true, true, Set.of(), false, size, null);
  }

  /** The same in another order, from its beginning. */
  public SearchRequest in(Order other) {
    return new SearchRequest(query, filters, other, relax, fold, facets, explain, size, null);
  }

  /** The same with or without articles that hold only some words, and with or without folding. */
  public SearchRequest with(boolean relaxed, boolean folded) {
    return new SearchRequest(query, filters, order, relaxed, folded, facets, explain, size, after);
  }

  /** The next part of the same. */
  public SearchRequest after(Cursor cursor) {
    return new SearchRequest(query, filters, order, relax, fold, facets, explain, size, cursor);
  }
}
