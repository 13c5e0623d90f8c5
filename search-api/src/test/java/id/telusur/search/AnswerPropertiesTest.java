package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.QueryParser;
import id.telusur.query.RandomQueries;
import id.telusur.query.SearchRequest;
import id.telusur.query.TimelineRequest;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What has to hold for every query, on real news. Long form: {@code ./telusur soak answers}, on all
 * of it.
 */
@Tag("answers")
class AnswerPropertiesTest {
  private static final Set<Facet> FACETS = EnumSet.allOf(Facet.class);
  private static final int HURRIED = 20;

  @TempDir static Path folder;
  private static LuceneSearches searches;
  private static List<String> titles;

  @BeforeAll
  static void index() throws IOException {
    List<String> files =
        Boolean.getBoolean("telusur.soak")
            ? List.of(Needs.data("news").toString())
            : List.of(
                Needs.data("news/svmihar2019.jsonl.gz").toString(),
                Needs.data("news/kamboja2025.jsonl.gz").toString(),
                Needs.data("news/inc2015.jsonl.gz").toString());
    new TestIndex(folder).publish(SourceFiles.named(files), 2);
    searches = open(Duration.ofSeconds(60));
    var all = new ArrayList<String>();
    SearchRequest next = SearchRequest.of("", 100).in(Order.NEWEST);
    while (next != null && all.size() < 5000) {
      Answer answer = searches.search(next, null);
      answer.hits().forEach(hit -> all.add(hit.article().title()));
      next = answer.next() == null ? null : next.after(answer.next());
    }
    titles = List.copyOf(all);
  }

  @AfterAll
  static void close() throws IOException {
    if (searches != null) {
      searches.close();
    }
  }

  private static LuceneSearches open(Duration limit) {
    return LuceneSearches.following(new TestIndex(folder).home(), limit);
  }

  /** Words of a title, some with operators around them. */
  private static String text(Random random) {
    if (random.nextInt(5) == 0) {
      return RandomQueries.text(random);
    }
    List<String> words = List.of(titles.get(random.nextInt(titles.size())).split("\\s+"));
    int from = random.nextInt(words.size());
    String some =
        String.join(" ", words.subList(from, Math.min(words.size(), from + 1 + random.nextInt(3))));
    return switch (random.nextInt(6)) {
      case 0 -> '"' + some + '"';
      case 1 -> some.replace(" ", " ATAU ");
      case 2 -> some + " -" + words.getFirst();
      case 3 -> some.substring(0, Math.max(1, some.length() / 2)) + "*";
      default -> some;
    };
  }

  @Test
  void countsAgree() throws IOException {
    var random = Needs.random("counts");
    for (int i = Needs.rounds(25, 200); i > 0; i--) {
      String text = text(random);
      SearchRequest request = SearchRequest.of(text, 10).counting(FACETS);
      Answer answer = searches.search(request, null);
      String asked = answer.generation();
      long total = answer.total().value();
      SearchRequest strict = request.with(false, true);
      assertEquals(answer.total(), searches.search(strict, asked).total(), text);
      assertEquals(answer.facets(), searches.search(strict, asked).facets(), text);
      for (Order order : List.of(Order.RELEVANCE, Order.NEWEST, Order.ENTERED)) {
        if (total <= 200) {
          assertEquals(total, walk(request.with(false, false).in(order)), order + " " + text);
          assertEquals(answer.total().groups(), walk(strict.in(order)), order + " " + text);
        }
      }
      if (total + answer.related() <= 200) {
        assertEquals(total + answer.related(), walk(request.with(true, false)), text);
      }
      Timeline timeline =
          searches.timeline(
              new TimelineRequest(QueryParser.parse(text), Filters.NONE, null), asked);
      assertEquals(
          total,
          timeline.undated() + timeline.periods().stream().mapToLong(p -> p.articles()).sum(),
          text);
      for (Timeline.Held period : timeline.periods()) {
        assertTrue(period.articles() <= period.held(), period.toString());
      }
      answer
          .facets()
          .forEach((facet, counts) -> {
            if (!facet.isMultiple()) {
              long sum = counts.values().stream().mapToLong(FacetCounts.Count::articles).sum();
              assertEquals(total, sum + counts.other() + counts.unknown(), facet + " " + text);
            }
          });
      narrow(answer, random);
    }
  }

  /**
   * A count beside a value is what narrowing by it finds, and leaves its neighbours as they are.
   */
  private static void narrow(Answer answer, Random random) throws IOException {
    for (Facet facet : EnumSet.complementOf(EnumSet.of(Facet.YEAR))) {
      List<FacetCounts.Count> values = answer.facets().get(facet).values();
      if (!values.isEmpty()) {
        FacetCounts.Count value = values.get(random.nextInt(values.size()));
        SearchRequest narrow = answer.request().within(Filters.of(facet, value.value()));
        Answer narrowed = searches.search(narrow, answer.generation());
        assertEquals(value.articles(), narrowed.total().value(), facet + " " + value);
        assertEquals(answer.facets().get(facet), narrowed.facets().get(facet), facet + " " + value);
      }
    }
  }

  private static long walk(SearchRequest first) throws IOException {
    var seen = new HashSet<String>();
    SearchRequest next = first;
    while (next != null) {
      Answer answer = searches.search(next, null);
      for (Hit hit : answer.hits()) {
        assertTrue(seen.add(hit.article().id()), "twice: " + hit.article().id());
      }
      next = answer.next() == null ? null : first.after(answer.next());
    }
    return seen.size();
  }

  @Test
  void whatATimeLimitCutsIsALowerBound() throws IOException {
    var random = Needs.random("deadline");
    try (var hurried = open(Duration.ZERO)) {
      int partial = 0;
      for (int i = 0; i < HURRIED; i++) {
        SearchRequest request = SearchRequest.of(text(random), 10).counting(FACETS);
        Answer whole = searches.search(request, null);
        Answer cut = hurried.search(request, null);
        String said = cut.partial() + " for " + whole.request().query().canonical();
        assertTrue(cut.total().value() <= whole.total().value(), said);
        assertTrue(cut.partial() != null || cut.total().equals(whole.total()), said);
        partial += cut.partial() == null ? 0 : 1;
      }
      assertTrue(partial > HURRIED / 2, "few answers were cut: " + partial);
    }
  }

  @Test
  void anyTextIsAnswered() throws IOException {
    var random = Needs.random("any text");
    long slowest = 0;
    int partial = 0;
    try (var limited = open(Duration.ofSeconds(2))) {
      for (int i = Needs.rounds(300, 100_000); i > 0; i--) {
        long start = System.nanoTime();
        SearchRequest request = SearchRequest.of(RandomQueries.text(random), 10);
        partial += limited.search(request.counting(FACETS), null).partial() == null ? 0 : 1;
        slowest = Math.max(slowest, System.nanoTime() - start);
      }
    }
    System.out.printf("slowest answer %d ms, %d partial%n", slowest / 1_000_000, partial);
  }

  @Test
  void marksLieOnWordsThatMatch() throws IOException {
    var random = Needs.random("marks");
    int marks = 0;
    for (int i = Needs.rounds(50, 200); i > 0; i--) {
      String text = text(random);
      Answer answer = searches.search(SearchRequest.of(text, 10), null);
      var wanted = new WantedTerms(QueryParser.parse(text), answer.interpretation());
      for (Hit hit : answer.hits()) {
        ArticleAnswer.Found found =
            searches.article(hit.article().id(), QueryParser.parse(text), null).found();
        var shown = new ArrayList<MarkedText>(hit.snippets());
        shown.add(hit.title());
        shown.addAll(found.body());
        for (MarkedText marked : shown) {
          marks += marked.marks().size();
          assertEquals(
              List.of(),
              wanted.unwanted(marked),
              answer.request().query().canonical() + " in " + hit.article().id());
        }
      }
    }
    assertTrue(marks > 200, "too few marks to tell: " + marks);
  }
}
