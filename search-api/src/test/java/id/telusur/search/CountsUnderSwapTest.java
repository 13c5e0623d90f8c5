package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.testing.Articles;
import id.telusur.testing.Needs;
import id.telusur.testing.Patience;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Counts, facets, timeline, cursors and export agree while generations are published under them.
 * Long form: {@code ./telusur soak swap}.
 */
@Tag("swap")
class CountsUnderSwapTest {
  private static final int READERS = 3;
  private static final List<String> WORDS =
      List.of("kerja sama", "nelayan", "nikel", "haji", "menteri luar negeri", "kunjungan", "2019");

  @TempDir Path folder;

  @Test
  void countsAgreeWhileGenerationsArePublished() throws Exception {
    var random = Needs.random("counts under swap");
    var index = new TestIndex(folder);
    String live = index.publish(Articles.random(random, 150, "gen0"), 2).generation();
    int rounds = Needs.rounds(2, 20);
    int enough = Needs.rounds(4, 12);
    var done = new AtomicBoolean();
    var gone = new AtomicInteger();
    Map<String, Integer> checked = new ConcurrentHashMap<>();
    try (var searches = TestIndex.following(index.home(), Duration.ofSeconds(60));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var readers = new ArrayList<Future<?>>();
      for (int i = 0; i < READERS; i++) {
        var drawn = new Random(random.nextLong());
        readers.add(
            threads.submit(() -> {
              while (!done.get()) {
                check(new Equalities(searches), drawn, checked, gone);
              }
              return null;
            }));
      }
      try {
        for (int round = 1; round <= rounds; round++) {
          String asked = live;
          Patience.until( // a reader that failed will check no more
              asked + " is checked",
              () ->
                  checked.getOrDefault(asked, 0) >= enough
                      || readers.stream().anyMatch(Future::isDone));
          live = publish(index, random, round);
        }
      } finally {
        done.set(true);
      }
      for (Future<?> reader : readers) {
        reader.get();
      }
    }
    System.out.printf(
        "counts under swap: %d queries over %d generations, %d of a generation that went%n",
        checks(checked), checked.size(), gone.get());
    assertTrue(checked.size() >= rounds, "not every generation was asked: " + checked);
    assertTrue(gone.get() < checks(checked), "most generations went before they had answered");
  }

  private static String publish(TestIndex index, Random random, int round) throws IOException {
    return index.publish(Articles.random(random, 150 + 10 * round, "gen" + round), 2).generation();
  }

  private static void check(
      Equalities equalities, Random drawn, Map<String, Integer> checked, AtomicInteger gone)
      throws IOException {
    String text = WORDS.get(drawn.nextInt(WORDS.size()));
    if (drawn.nextBoolean()) {
      text += " " + WORDS.get(drawn.nextInt(WORDS.size()));
    }
    try {
      checked.merge(equalities.hold(text, drawn), 1, Integer::sum);
    } catch (Searches.GoneException e) {
      gone.incrementAndGet(); // so it is said, and no answer is mixed of two
    }
  }

  private static int checks(Map<String, Integer> checked) {
    return checked.values().stream().mapToInt(Integer::intValue).sum();
  }
}
