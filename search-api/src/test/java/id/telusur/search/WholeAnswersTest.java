package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.query.Cursor;
import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.Reading;
import id.telusur.query.SearchRequest;
import id.telusur.query.VariantGroups;
import id.telusur.schema.Generation;
import id.telusur.schema.Manifest;
import id.telusur.testing.Articles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wherever the time limit falls, what is called whole is whole. The clock moves when it is looked
 * at, so that every step is cut once.
 */
class WholeAnswersTest {
  private static final Duration ENOUGH = Duration.ofDays(1);

  @TempDir static Path folder;
  private static OpenGeneration open;

  @BeforeAll
  static void index() throws IOException {
    var index = new TestIndex(folder);
    Manifest manifest = index.publish(Articles.random(new Random(7), 90, "x"));
    open =
        OpenGeneration.open(
            index.home(), new Generation(manifest.generation()), Set.of(), VariantGroups.STANDARD);
  }

  @AfterAll
  static void close() throws IOException {
    open.release();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nikel haji",
        "nikel tidakada",
        "nikl",
        "menteri luar negeri",
        "pe*",
        "judul:n* ATAU k*",
        "nikel -pe*"
      })
  void aSearch(String text) throws IOException {
    var narrowed = Filters.of(Facet.LANGUAGE, "id");
    SearchRequest request =
        Requests.counting(
            EnumSet.allOf(Facet.class), Requests.within(narrowed, Requests.of(text, 5)));
    holds(
        session -> {
          Answer answer = new Search(session, request).run();
          assertTrue(answer.related() >= 0, () -> text + ": " + answer.related());
          return answer;
        },
        Answer::partial,
        WholeAnswersTest::told);
  }

  /** What follows a part that was cut begins behind what it shows, and no later. */
  @ParameterizedTest
  @EnumSource(Order.class)
  void partsThatFollowOnePart(Order order) throws IOException {
    SearchRequest whole = ordered("nikel haji", 90, order, null);
    List<String> all = shown(new Search(session(ENOUGH), whole).run());
    assertTrue(all.size() > 40, () -> "too few: " + all);
    Cursor place = new Search(session(ENOUGH), ordered("nikel haji", 7, order, null)).run().next();
    for (Cursor from : Arrays.asList(null, place)) {
      SearchRequest part = ordered("nikel haji", 5, order, from);
      Answer answer;
      int looks = 0;
      do {
        answer = new Search(session(Duration.ofNanos(looks++)), part).run();
        List<String> listed = new ArrayList<>(all.subList(0, from == null ? 0 : 7));
        listed.addAll(shown(answer));
        if (answer.next() != null) {
          SearchRequest rest = ordered("nikel haji", 90, order, answer.next());
          listed.addAll(shown(new Search(session(ENOUGH), rest).run()));
          assertEquals(all, listed, "after %d looks".formatted(looks));
        } else {
          assertTrue(from == null && answer.hits().isEmpty(), "no next after %d".formatted(looks));
        }
      } while (answer.partial() != null);
    }
  }

  private static SearchRequest ordered(String text, int size, Order order, @Nullable Cursor after) {
    SearchRequest first = Requests.of(text, size).in(order);
    return after == null ? first : first.after(after);
  }

  private static List<String> shown(Answer answer) {
    return answer.hits().stream().map(hit -> hit.article().id()).toList();
  }

  @Test
  void articlesLikeOne() throws IOException {
    holds(session -> Similar.of(3, 5, session), SimilarAnswer::partial, SimilarAnswer::hits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ni", "kerja sama p", "pertahanan "})
  void suggestions(String typed) throws IOException {
    holds(
        session -> SuggestAnswer.of(typed, 8, session),
        SuggestAnswer::partial,
        SuggestAnswer::suggestions);
  }

  private static List<Object> told(Answer answer) {
    return List.of(
        answer.total(), answer.related(), answer.hits(), answer.interpretation(), answer.facets());
  }

  private static <A> void holds(
      LuceneSearches.Answering<A> asked,
      Function<A, @Nullable String> partial,
      Function<A, @Nullable Object> told)
      throws IOException {
    A whole = asked.answer(session(ENOUGH));
    assertNull(partial.apply(whole));
    assertNotNull(partial.apply(asked.answer(session(Duration.ZERO))));
    A answer;
    int looks = 0;
    do {
      answer = asked.answer(session(Duration.ofNanos(looks++)));
    } while (partial.apply(answer) != null);
    assertEquals(told.apply(whole), told.apply(answer), "after %d looks".formatted(looks));
  }

  private static Session session(Duration limit) {
    var clock = new AtomicLong();
    return Session.of(
        open, Ranking.STANDARD, Reading.STANDARD, new Deadline(limit, clock::getAndIncrement));
  }
}
