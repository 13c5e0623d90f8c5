package id.telusur.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.schema.Manifest;
import id.telusur.search.Requests;
import id.telusur.search.TestIndex;
import id.telusur.testing.Articles;
import id.telusur.testing.Needs;
import id.telusur.testing.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real indexers in processes of their own, killed without warning at random moments. */
class KillTest {
  private static final int ARTICLES = 1500;

  @TempDir Path folder;

  @Test
  @Tag("faults")
  void aKilledBuildHarmsNothing() throws Exception {
    Random random = Needs.random("kill");
    var index = new TestIndex(folder);
    Path source = Articles.write(folder, "s.jsonl", Articles.random(random, ARTICLES, "x"));
    long whole = time(source);
    Manifest live = index.publish(Articles.random(random, 10, "y"));
    int killed = 0;
    int left = 0;
    try (var searches = TestIndex.following(index.home(), Duration.ofSeconds(10))) {
      int wanted = Needs.rounds(1, 50);
      for (int round = 0; killed < wanted && round < 20 * wanted; round++) {
        Process indexer = indexer(source, index.home().folder());
        boolean ended = indexer.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
        indexer.destroyForcibly().waitFor();
        killed += ended ? 0 : 1;
        assertTrue(searches.search(Requests.of("nikel", 5), null).total().value() > 0);
        var removed = new ArrayList<Path>();
        live = rebuild(index, source, removed);
        left += removed.size();
        assertEquals(ARTICLES, live.contents().articles());
        assertEquals(ARTICLES, live.records().values().stream().mapToLong(n -> n).sum());
      }
      assertEquals(wanted, killed, "it ended before it could be killed");
    }
    System.out.printf("kill: %d builds killed, %d leftovers removed%n", killed, left);
  }

  @Test
  void aSecondIndexerIsToldWhoHoldsTheHome() throws Exception {
    var index = new TestIndex(folder);
    Random random = Needs.random("second indexer");
    Path source = Articles.write(folder, "s.jsonl", Articles.random(random, 20_000, "x"));
    Process first = indexer(source, index.home().folder());
    Path lock = index.home().lock();
    Patience.until("it has the home", () -> Files.exists(lock) && Files.size(lock) > 0);
    Process second = indexer(source, index.home().folder());
    String said = new String(second.getInputStream().readAllBytes());
    assertEquals(1, second.waitFor(), said);
    assertTrue(said.contains("process " + first.pid()), said);
    first.destroyForcibly().waitFor();
  }

  private long time(Path source) throws Exception {
    long start = System.nanoTime();
    assertEquals(0, indexer(source, folder.resolve("other")).waitFor());
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static Manifest rebuild(TestIndex index, Path source, List<Path> removed)
      throws IOException {
    var listener =
        new BuildListener() {
          @Override
          public void leftover(Path path) {
            removed.add(path);
          }
        };
    return new Builder(index.home(), BuildOptions.standard(), listener, Clock.systemUTC())
        .build(SourceFiles.named(List.of(source.toString())));
  }

  private Process indexer(Path source, Path home) throws IOException {
    return Child.telusur("index", source.toString(), "--index", home.toString())
        .redirectOutput(
            home.endsWith("other") ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.PIPE)
        .start();
  }
}
