package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.QueryParser;
import id.telusur.query.SearchRequest;
import id.telusur.query.TimelineRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What the counts of one query have to agree in, all asked of the generation that answers first.
 */
record Equalities(Searches searches) {
  /** An article may be filed under several values of these. */
  private static final Set<Facet> SEVERAL = EnumSet.of(Facet.COUNTRY, Facet.PAIR, Facet.TOPIC);

  /** Longer answers are not read to their end. */
  private static final int READ = 200;

  /** Asks in every way that gives a count; the name of the generation that was asked. */
  String hold(String text, Random random) throws IOException {
    SearchRequest request = Requests.counting(EnumSet.allOf(Facet.class), Requests.of(text, 10));
    Answer answer = searches.search(request, null);
    assertNull(answer.partial(), text);
    String asked = answer.generation();
    long total = answer.total().value();
    SearchRequest strict = request.with(false, true);
    assertEquals(answer.total(), searches.search(strict, asked).total(), text);
    assertEquals(answer.facets(), searches.search(strict, asked).facets(), text);
    if (total <= READ) {
      for (Order order : List.of(Order.RELEVANCE, Order.NEWEST, Order.ENTERED)) {
        assertEquals(total, read(request.with(false, false).in(order), asked), order + " " + text);
        assertEquals(answer.total().groups(), read(strict.in(order), asked), order + " " + text);
      }
      assertEquals(total, exported(text, asked), text);
    }
    if (total + answer.related() <= READ) {
      assertEquals(total + answer.related(), read(request.with(true, false), asked), text);
    }
    timeline(text, total, asked);
    answer
        .facets()
        .forEach((facet, counts) -> {
          if (!SEVERAL.contains(facet)) {
            long sum = counts.values().stream().mapToLong(FacetCounts.Count::articles).sum();
            assertEquals(total, sum + counts.other() + counts.unknown(), facet + " " + text);
          }
        });
    narrow(answer, random);
    return asked;
  }

  private void timeline(String text, long total, String asked) throws IOException {
    var request = new TimelineRequest(QueryParser.parse(text), Filters.NONE, null);
    Timeline timeline = searches.timeline(request, asked);
    assertEquals(asked, timeline.generation());
    long dated = timeline.periods().stream().mapToLong(Timeline.Held::articles).sum();
    assertEquals(total, timeline.undated() + dated, text);
    for (Timeline.Held period : timeline.periods()) {
      assertTrue(period.articles() <= period.held(), period.toString());
    }
  }

  /**
   * A count beside a value is what narrowing by it finds, and leaves its neighbours as they are.
   */
  private void narrow(Answer answer, Random random) throws IOException {
    for (Facet facet : Facet.values()) {
      List<FacetCounts.Count> values = answer.facets().get(facet).values();
      if (!values.isEmpty()) {
        FacetCounts.Count value = values.get(random.nextInt(values.size()));
        SearchRequest narrow = Requests.within(Filters.of(facet, value.value()), answer.request());
        Answer narrowed = searches.search(narrow, answer.generation());
        assertEquals(value.articles(), narrowed.total().value(), facet + " " + value);
        assertEquals(answer.facets().get(facet), narrowed.facets().get(facet), facet + " " + value);
      }
    }
  }

  private long read(SearchRequest first, String asked) throws IOException {
    var seen = new HashSet<String>();
    SearchRequest next = first;
    while (next != null) {
      Answer answer = searches.search(next, asked);
      assertEquals(asked, answer.generation());
      for (Hit hit : answer.hits()) {
        assertTrue(seen.add(hit.article().id()), "twice: " + hit.article().id());
      }
      next = answer.next() == null ? null : first.after(answer.next());
    }
    return seen.size();
  }

  private long exported(String text, String asked) throws IOException {
    try (Walk walk = searches.walk(QueryParser.parse(text), Filters.NONE, null, asked)) {
      var seen = new HashSet<String>();
      walk.each(
          (article, tags, fetched) -> assertTrue(seen.add(article.id()), "twice: " + article.id()));
      assertEquals(walk.count(), seen.size(), text);
      return seen.size();
    }
  }
}
