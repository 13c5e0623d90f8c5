package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.query.Filters;
import id.telusur.query.QueryParser;
import id.telusur.schema.Generation;
import id.telusur.search.Searches.UnavailableException;
import id.telusur.testing.Articles;
import id.telusur.testing.Needs;
import id.telusur.testing.Patience;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is damaged on disk is never answered from as if it were whole. */
@Tag("faults")
class DamageTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir Path folder;
  private final Random random = Needs.random("damage");
  private TestIndex index;
  private String right;

  @BeforeEach
  void publish() throws IOException {
    index = new TestIndex(folder);
    index.publish(Articles.random(random, 200, "x"));
    try (var searches = following()) {
      right = answer(searches);
    }
  }

  private LuceneSearches following() {
    return TestIndex.following(index.home(), LIMIT);
  }

  /** Everything that an answer says: hits, counts, marks. */
  private static String answer(LuceneSearches searches) throws IOException {
    Answer answer = searches.search(Requests.of("nikel \"kerja sama\"", 50), null);
    return answer.total() + " " + answer.hits() + " " + answer.facets();
  }

  /** A byte in any file, before the server starts, or a command that asks once. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDamagedGenerationIsNotAnsweredFrom(boolean served) throws IOException {
    for (int round = 0; round < Needs.rounds(1, 3); round++) {
      for (Path file : files()) {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, damaged(whole));
        try (var searches = served ? following() : TestIndex.once(index.home(), LIMIT)) {
          var refused = assertThrows(UnavailableException.class, () -> answer(searches));
          String why = String.valueOf(refused.getMessage());
          assertTrue(why.contains(file.getFileName().toString()), why);
          assertFalse(why.contains(folder.toString()), "clients are told where it lies: " + why);
        }
        Files.write(file, whole);
      }
    }
  }

  /** A byte in a file that is being answered from. */
  @Test
  void damageThatComesLaterIsNoticed() throws Exception {
    for (int round = 0; round < Needs.rounds(1, 50); round++) {
      Path file = large();
      byte[] whole = Files.readAllBytes(file);
      try (var searches = following()) {
        assertEquals(right, answer(searches));
        overwrite(file, damaged(whole));
        Patience.until("it answers no more", () -> searches.status().isEmpty());
        var refused = assertThrows(UnavailableException.class, () -> answer(searches));
        String why = String.valueOf(refused.getMessage());
        assertTrue(why.contains(file.getFileName().toString()), why);
        overwrite(file, whole);
        Patience.until("it answers again", () -> searches.status().isPresent());
        assertEquals(right, answer(searches));
      }
    }
  }

  /** The generation that is to be live cannot be opened, and the one before goes on. */
  @Test
  void damageIsNoticedWhateverIsToBeLive() throws Exception {
    Path file = large();
    byte[] whole = Files.readAllBytes(file);
    try (var searches = following()) {
      String newer = index.publishUnreadable(Articles.random(random, 10, "z"));
      Patience.until("it complains", () -> searches.complaint().isPresent());
      assertEquals(right, answer(searches));
      overwrite(file, damaged(whole));
      Patience.until("it answers no more", () -> searches.status().isEmpty());
      String named = file.getFileName().toString();
      var refused = assertThrows(UnavailableException.class, () -> answer(searches));
      assertTrue(refused.getMessage().contains(named), refused::getMessage);
      Patience.until(
          "it complains of " + newer, () -> searches.complaint().orElse("").contains(newer));
      overwrite(file, whole);
      Patience.until("it answers again", () -> searches.status().isPresent());
      assertEquals(right, answer(searches));
      Patience.until(
          "it complains no more of " + named,
          () -> !searches.complaint().orElseThrow().contains(named));
    }
  }

  /** Nothing that is answered is read there, but a server that begins could not open it. */
  @Test
  void aManifestThatIsDamagedLaterIsComplainedOfOnce() throws Exception {
    Path manifest = index.home().manifest(index.home().live());
    byte[] whole = Files.readAllBytes(manifest);
    var told = new ConcurrentLinkedQueue<String>();
    Logger logger = Logger.getLogger(Complaint.class.getName());
    logger.setFilter(line -> {
      told.add(line.getMessage());
      return true;
    });
    try (var searches = following()) {
      Files.write(manifest, new byte[0]);
      Patience.until("it complains", () -> searches.complaint().isPresent());
      String complaint = searches.complaint().orElseThrow();
      assertTrue(complaint.contains(index.home().live() + "/manifest.json"), complaint);
      Thread.sleep(3 * Generations.LOOK_EVERY_MILLIS);
      assertEquals(right, answer(searches));
      assertEquals(1, told.size(), told::toString);
      Files.write(manifest, whole);
      Patience.until("it complains no more", () -> searches.complaint().isEmpty());
    } finally {
      logger.setFilter(null);
    }
  }

  /** Pages that the disk does not give any more, as those behind the end of a file. */
  @Test
  void whatCannotBeReadIsSaidSo() throws Exception {
    int refused = 0;
    for (int round = 0; round < Needs.rounds(2, 50); round++) {
      Path file = large();
      byte[] whole = Files.readAllBytes(file);
      try (var searches = following()) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(0);
        }
        for (int i = 0; i < 5; i++) {
          refused += answers(searches) ? 0 : 1;
        }
        overwrite(file, whole);
        // a look at the file may have begun before it was whole
        Patience.until(
            "it answers again", () -> searches.status().isPresent() && answers(searches));
      }
    }
    assertTrue(refused > 0, "nothing was ever refused");
  }

  /** Whether it answers, and then rightly. */
  private boolean answers(LuceneSearches searches) throws IOException {
    try {
      assertEquals(right, answer(searches));
      try (Walk walk = searches.walk(QueryParser.parse("nikel"), Filters.NONE, null, null)) {
        walk.each((article, tags, fetched) -> {});
      }
      return true;
    } catch (UnavailableException e) {
      return false;
    }
  }

  /** An older generation is refused as damaged, not as gone. */
  @Test
  void anOlderGenerationThatIsDamagedIsNotServed() throws IOException {
    Generation older = index.home().current().orElseThrow();
    Path file = large();
    index.publish(Articles.random(random, 10, "z"));
    Files.write(file, damaged(Files.readAllBytes(file)));
    try (var searches = following()) {
      assertThrows(
          UnavailableException.class, () -> searches.search(Requests.of("nikel", 5), older.name()));
      assertTrue(searches.search(Requests.of("nikel", 5), null).total().value() > 0);
    }
  }

  private byte[] damaged(byte[] whole) {
    byte[] bytes = whole.clone();
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return bytes;
  }

  /** In place: who has the file open sees it. */
  private static void overwrite(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.WRITE);
  }

  private List<Path> files() throws IOException {
    Generation live = index.home().current().orElseThrow();
    try (Stream<Path> files = Files.list(index.home().generation(live))) {
      return files
          .filter(file -> named(file).startsWith("_") || named(file).startsWith("segments"))
          .sorted()
          .toList();
    }
  }

  /** One of those that are read while it answers. */
  private Path large() throws IOException {
    List<Path> large =
        files().stream().filter(file -> named(file).matches(".*\\.(doc|tim|fdt|dvd)")).toList();
    return large.get(random.nextInt(large.size()));
  }

  private static String named(Path file) {
    return String.valueOf(file.getFileName());
  }
}
