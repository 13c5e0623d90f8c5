package id.telusur.search.suggest;

import id.telusur.query.Clause.Filed;
import id.telusur.query.Facet;
import id.telusur.search.suggest.Suggestion.Kind;

/**
 * One thing that can be suggested, under one of its names.
 *
 * @param kind what it is
 * @param name the name it is found by
 * @param text what to show
 * @param value what to choose
 * @param weight how usual it is: the logarithm of the articles or titles that hold it; compared
 *     within its kind alone
 */
record Entry(Kind kind, String name, String text, String value, float weight) {
  /** The text of a query that finds what choosing it finds. */
  String query() {
    Facet facet = kind.facet();
    return facet == null ? value : new Filed(facet, value).canonical();
  }
}
