package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.QueryParser;
import id.telusur.query.SearchRequest;
import java.util.Set;

/**
 * Searches for the groups of names that come with Telusur, and such that ask for more than
 * articles.
 */
public final class Requests {
  private Requests() {}

  /** The first part of what a text finds, the best first. */
  public static SearchRequest of(String text, int size) {
    return SearchRequest.of(QueryParser.parse(text), size);
  }

  /** The same, narrowed otherwise. */
  static SearchRequest within(Filters filters, SearchRequest request) {
    return with(filters, request.facets(), request.explain(), request);
  }

  /** The same, counted by other facets. */
  public static SearchRequest counting(Set<Facet> facets, SearchRequest request) {
    return with(request.filters(), facets, request.explain(), request);
  }

  /** The same, saying what each score is made of. */
  static SearchRequest explained(SearchRequest request) {
    return with(request.filters(), request.facets(), true, request);
  }

  private static SearchRequest with(
      Filters filters, Set<Facet> facets, boolean explain, SearchRequest of) {
    return new SearchRequest(
        of.query(),
        filters,
        of.order(),
        of.relax(),
        of.fold(),
        facets,
        explain,
        of.size(),
        of.after());
  }
}
