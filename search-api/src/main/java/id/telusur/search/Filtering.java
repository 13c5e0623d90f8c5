package id.telusur.search;

import id.telusur.query.Clause.Published;
import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.schema.AddressKey;
import id.telusur.schema.Field;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What narrows a search, whatever its words: Lucene queries without scores. */
final class Filtering {
  private Filtering() {}

  /** Adds what narrows a search. */
  static void add(Filters filters, BooleanQuery.Builder all) {
    if (filters.from() != null || filters.to() != null) {
      all.add(days(filters.from(), filters.to()), Occur.FILTER);
    }
    Long since = filters.since();
    if (since != null) {
      all.add(later(since), Occur.FILTER);
    }
    String url = filters.url();
    if (url != null) {
      all.add(new TermQuery(new Term(Field.URL, AddressKey.of(url))), Occur.FILTER);
    }
    filters.values().forEach((facet, values) -> all.add(oneOf(facet, values), Occur.FILTER));
  }

  private static Query later(long since) {
    return since == Long.MAX_VALUE
        ? new MatchNoDocsQuery("nothing comes after the last number")
        : LongPoint.newRangeQuery(Field.FIRST_SEEN, since + 1, Long.MAX_VALUE);
  }

  /** Articles that are filed under one of some values of a facet. */
  static Query oneOf(Facet facet, List<String> values) {
    if (facet == Facet.YEAR) {
      var years = new BooleanQuery.Builder();
      values.forEach(year -> years.add(year(Integer.parseInt(year)), Occur.SHOULD));
      return years.build();
    }
    String field = FacetFields.field(facet);
    return values.size() == 1
        ? new TermQuery(new Term(field, values.getFirst()))
        : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query year(int year) {
    return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Articles that were published on one of some days. */
  static Query days(Published published) {
    return days(published.from(), published.to());
  }

  private static Query days(@Nullable LocalDate from, @Nullable LocalDate to) {
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    return LongPoint.newRangeQuery(Field.DAY, first, last);
  }
}
