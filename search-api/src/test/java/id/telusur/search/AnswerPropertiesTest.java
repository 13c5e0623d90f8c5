package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.query.Facet;
import id.telusur.query.FunctionWords;
import id.telusur.query.Naming;
import id.telusur.query.Order;
import id.telusur.query.QueryParser;
import id.telusur.query.RandomQueries;
import id.telusur.query.SearchRequest;
import id.telusur.query.VariantGroups;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private static final int HURRIED = Needs.rounds(20, 200);

  /** Names of which several words are small: "Minister of the Interior". */
  private static final List<String> NAMES =
      Naming.all(VariantGroups.STANDARD).stream()
          .flatMap(naming -> naming.names().stream())
          .filter(name -> Stream.of(name.split(" ")).filter(FunctionWords::contains).count() > 1)
          .toList();

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
    SearchRequest next = Requests.of("", 100).in(Order.NEWEST);
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
    return TestIndex.following(new TestIndex(folder).home(), limit);
  }

  /** Words of a title, some with operators around them; or a name. */
  private static String text(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> RandomQueries.text(random);
      case 1 -> NAMES.get(random.nextInt(NAMES.size()));
      default -> ofTitle(random);
    };
  }

  private static String ofTitle(Random random) {
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
    for (int i = Needs.rounds(6, 200); i > 0; i--) {
      new Equalities(searches).hold(text(random), random);
    }
  }

  @Test
  void whatATimeLimitCutsIsALowerBound() throws IOException {
    var random = Needs.random("deadline");
    try (var hurried = open(Duration.ZERO)) {
      int partial = 0;
      for (int i = 0; i < HURRIED; i++) {
        SearchRequest request = Requests.counting(FACETS, Requests.of(text(random), 10));
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

  /** By as many at once as there are processors. */
  @Test
  void anyTextIsAnswered() throws IOException {
    long seed = Needs.random("any text").nextLong();
    int rounds = Needs.rounds(80, 100_000);
    var asked = new Asked(rounds);
    try (var limited = open(Duration.ofSeconds(2))) {
      IntStream.range(0, rounds)
          .parallel()
          .forEach(i -> asked.ask(limited, RandomQueries.text(new Random(seed + i))));
    }
    System.out.println(asked);
    assertEquals(rounds, asked.answered.intValue());
  }

  @Test
  void marksLieOnWordsThatMatch() throws IOException {
    var random = Needs.random("marks");
    int marks = 0;
    for (int i = Needs.rounds(25, 200); i > 0; i--) {
      String text = text(random);
      Answer answer = searches.search(Requests.of(text, 10), null);
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

  /** Answers so far; in the long form it says from time to time how many. */
  private static final class Asked {
    private static final int OFTEN = 5000;

    private final int rounds;
    private final LongAccumulator slowest = new LongAccumulator(Math::max, 0);
    private final LongAdder partial = new LongAdder();
    private final AtomicInteger answered = new AtomicInteger();

    Asked(int rounds) {
      this.rounds = rounds;
    }

    void ask(LuceneSearches searches, String text) {
      long start = System.nanoTime();
      try {
        SearchRequest request = Requests.counting(FACETS, Requests.of(text, 10));
        if (searches.search(request, null).partial() != null) {
          partial.increment();
        }
      } catch (IOException | RuntimeException e) {
        throw new AssertionError("not answered: " + text, e);
      }
      slowest.accumulate(System.nanoTime() - start);
      int so = answered.incrementAndGet();
      if (so % OFTEN == 0) {
        System.out.println(this);
      }
    }

    @Override
    public String toString() {
      return "%d of %d texts answered, the slowest in %d ms, %d in part"
          .formatted(answered.get(), rounds, slowest.get() / 1_000_000, partial.sum());
    }
  }
}
