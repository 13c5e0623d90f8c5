package id.telusur.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.build.Audit;
import id.telusur.build.Backup;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.build.Pruning;
import id.telusur.build.Task;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.search.LuceneSearches;
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
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever goes wrong, and whenever: the server answers, verify tells the truth, the next run
 * succeeds, and no accepted record is missing.
 */
@Tag("faults")
class FaultsTest {
  private static final int HELD = 600;
  private static final int ALL = HELD + 100;

  @TempDir Path folder;
  private Random random;
  private IndexHome home;
  private Path base;
  private Path update;
  private Path backup;

  @BeforeEach
  void home() throws IOException {
    random = Needs.random("faults");
    prepare(folder);
  }

  private void prepare(Path place) throws IOException {
    home = new IndexHome(place.resolve("index"));
    base = Articles.write(folder, "base.jsonl", Articles.random(random, HELD, "x"));
    List<String> more = Articles.random(random, ALL, "y");
    update = Articles.write(folder, "update.jsonl", more.subList(HELD - 100, ALL));
    run(Task.build(files(base)));
    backup =
        Backup.make(home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC());
  }

  @AfterEach
  void unmount() throws Exception {
    if (Files.exists(folder.resolve("small"))) {
      // Lazily: a server that was just closed may still let go of its last files.
      call("umount", "-l", folder.resolve("small").toString());
    }
  }

  @Test
  void aKilledUpdateHarmsNothing() throws Exception {
    killed(
        "index " + update + " --update --keep 2 --index " + home.folder(),
        () -> assertEquals(ALL, run(Task.update(files(update))).contents().articles()));
  }

  @Test
  void aKilledRestoreHarmsNothing() throws Exception {
    killed(
        "restore " + backup + " --index " + home.folder(),
        () -> assertEquals(HELD, builder().restore(backup).contents().articles()));
  }

  @Test
  void aKilledPruneHarmsNothing() throws Exception {
    killed(
        "prune --keep 1 --index " + home.folder(),
        () -> {
          pruneToOne();
          run(Task.update(files(update)));
          run(Task.build(files(base)));
        });
  }

  /** A generation that the server still holds open stays until it has gone on to the live one. */
  private void pruneToOne() throws Exception {
    Patience.until(
        "one is left",
        () -> {
          Pruning.prune(home, 1, new BuildListener() {});
          return home.complete().size() == 1;
        });
    assertEquals(List.of(live()), home.complete());
  }

  /** Kills a command at random moments, looks at what is left, and does it to the end. */
  private void killed(String command, Step again) throws Exception {
    long whole = time(command);
    int killed = 0;
    try (var searches = TestIndex.following(home, Duration.ofSeconds(10))) {
      int wanted = Needs.rounds(1, 50);
      for (int round = 0; killed < wanted && round < 20 * wanted; round++) {
        Process child = child(command);
        boolean ended = child.waitFor(1 + random.nextLong(whole), TimeUnit.MILLISECONDS);
        child.destroyForcibly().waitFor();
        killed += ended ? 0 : 1;
        assertTrue(total(searches) > 0);
        assertSound();
        again.run();
        assertSound();
      }
      assertEquals(wanted, killed, "it ended before it could be killed");
    }
    System.out.printf("faults: %d killed: %s%n", killed, command.split(" ")[0]);
  }

  /** A disk that fills up at any point of an update: a small file system, kept nearly full. */
  @Test
  void aFullDiskHarmsNothing() throws Exception {
    Path small = Files.createDirectories(folder.resolve("small"));
    if (call("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", small.toString()) != 0) {
      Files.delete(small);
      Needs.lack("tmpfs", "a small file system cannot be mounted here");
    }
    prepare(small);
    int failed = 0;
    try (var searches = TestIndex.following(home, Duration.ofSeconds(10))) {
      for (int round = 0; round < Needs.rounds(3, 60); round++) {
        long free = random.nextLong(600_000);
        Path filler = small.resolve("filler");
        fill(filler, Files.getFileStore(small).getUsableSpace() - free);
        try {
          run(Task.update(files(update)));
        } catch (IOException | RuntimeException e) {
          failed++;
        }
        assertTrue(total(searches) > 0);
        Files.delete(filler);
        assertSound();
        assertEquals(ALL, run(Task.update(files(update))).contents().articles());
        assertSound();
        run(Task.build(files(base)));
      }
    }
    assertTrue(failed > 0, "no disk was full");
    System.out.printf("faults: %d updates met a full disk%n", failed);
  }

  private static void fill(Path filler, long bytes) throws IOException {
    try (var out = Files.newOutputStream(filler)) {
      byte[] block = new byte[4096];
      for (long written = 0; written < bytes; written += block.length) {
        out.write(block);
      }
    } catch (IOException e) {
      // full is what it is to be
    }
  }

  /** A byte that went bad on disk is told of, carried into no answer of verify, and restored. */
  @Test
  void aDamagedFileIsToldOfAndRestored() throws IOException {
    for (int round = 0; round < Needs.rounds(2, 60); round++) {
      Path file = damagedFile();
      assertFalse(audit().isEmpty(), () -> "not noticed: " + file);
      try {
        run(Task.update(files(update)));
      } catch (IOException | RuntimeException e) {
        assertFalse(audit().isEmpty(), "what failed published nothing");
      }
      if (isLive(file)) {
        assertFalse(audit().isEmpty(), () -> "carried on silently: " + file);
      }
      assertEquals(HELD, builder().restore(backup).contents().articles());
      assertSound();
      assertEquals(ALL, run(Task.update(files(update))).contents().articles());
      run(Task.build(files(base)));
    }
  }

  private Path damagedFile() throws IOException {
    try (Stream<Path> files = Files.list(home.generation(live()))) {
      List<Path> lucene =
          files.filter(file -> file.getFileName().toString().startsWith("_")).sorted().toList();
      Path file = lucene.get(random.nextInt(lucene.size()));
      byte[] bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bytes);
      return file;
    }
  }

  private boolean isLive(Path file) throws IOException {
    Path now = home.generation(live()).resolve(file.getFileName());
    return Files.exists(now) && Files.exists(file) && Files.isSameFile(now, file);
  }

  private Generation live() throws IOException {
    return home.current().orElseThrow();
  }

  private void assertSound() throws IOException {
    assertEquals(List.of(), audit());
    assertTrue(Manifest.read(home.generation(live())).contents().articles() >= HELD);
  }

  private List<String> audit() throws IOException {
    return Audit.of(home, live(), false, 1, Clock.systemUTC());
  }

  private static long total(LuceneSearches searches) throws IOException {
    return searches.search(Requests.of("nikel", 5), null).total().value();
  }

  private Manifest run(Task task) throws IOException {
    return builder().run(task);
  }

  private Builder builder() {
    var options = new BuildOptions(false, 2, 2);
    return new Builder(home, options, new BuildListener() {}, Clock.systemUTC());
  }

  private static SourceFiles files(Path source) throws IOException {
    return SourceFiles.named(List.of(source.toString()));
  }

  private static long time(String command) throws Exception {
    long start = System.nanoTime();
    assertEquals(0, child(command).waitFor(), command);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static Process child(String command) throws IOException {
    return Child.telusur(command.split(" "))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int call(String... words) throws Exception {
    try {
      return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      return 1; // there is no such program
    }
  }

  private interface Step {
    void run() throws Exception;
  }
}
