package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.testing.Articles;
import id.telusur.testing.InMemory;
import id.telusur.testing.Needs;
import id.telusur.testing.faults.Fault;
import id.telusur.testing.faults.FaultyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any operation on any file fails, at a random moment of anything that is done to a home: what is
 * live is what was or what was to be, whole; no journal, no generation and no withdrawal is lost;
 * and the same command does it when the disk is well again.
 */
@Tag("faults")
class FaultyFilesTest {
  private static final String PURGED = "a7";
  private static final int HELD = 30;

  @TempDir(factory = InMemory.class)
  Path folder;

  private Random random;
  private Path template;
  private Path base;
  private Path update;
  private Path backup;

  /** Three generations, the last without an article that was withdrawn, and a backup. */
  @BeforeEach
  void prepare() throws IOException {
    random = Needs.random("faulty files");
    base = Articles.write(folder, "base.jsonl", Articles.random(random, HELD, "x"));
    List<String> more = Articles.random(random, HELD + 10, "y");
    update = Articles.write(folder, "update.jsonl", more.subList(HELD - 5, HELD + 10));
    template = folder.resolve("template");
    Builder builder = builder(new IndexHome(template));
    builder.run(Task.build(files(base)));
    builder.run(Task.update(files(update)));
    backup =
        Backup.make(
            new IndexHome(template),
            folder.resolve("backups"),
            new BuildListener() {},
            Clock.systemUTC());
    builder.run(Task.withdraw(Named.all(List.of("a5"))));
  }

  private Map<String, Deed> deeds() {
    var deeds = new TreeMap<String, Deed>();
    deeds.put("build", home -> builder(home).run(Task.build(files(update))));
    deeds.put("update", home -> builder(home).run(Task.update(files(base))));
    deeds.put("purge", home -> builder(home).purge(Named.all(List.of(PURGED))));
    deeds.put("reindex", home -> builder(home).reindex());
    deeds.put("rollback", home -> builder(home).rollback(home.complete().getFirst()));
    deeds.put("restore", home -> builder(home).restore(saved(home)));
    deeds.put("prune", home -> Pruning.prune(home, 1, new BuildListener() {}));
    deeds.put(
        "backup",
        home ->
            Backup.make(home, saved(home).getParent(), new BuildListener() {}, Clock.systemUTC()));
    return deeds;
  }

  private Path saved(IndexHome home) {
    return home.folder().resolveSibling(backup.getFileName().toString());
  }

  @Test
  void whateverFailsNothingIsLost() throws IOException {
    var lost = new ArrayList<String>();
    int all = 0;
    int struck = 0;
    for (Map.Entry<String, Deed> deed : Needs.drawn(deeds().entrySet(), 2, random)) {
      Fault counting = Fault.none();
      String after = done(deed.getValue(), counting);
      for (Fault.Kind kind : Fault.Kind.values()) {
        int failed = 0;
        int rounds = Needs.rounds(1, kind == Fault.Kind.KILLED ? 50 : 10);
        for (int round = 0; round < rounds; round++) {
          Fault fault = Fault.at(kind, moment(counting.operations(kind)));
          try {
            failed += suffer(deed.getKey(), deed.getValue(), fault, after) ? 1 : 0;
            all++;
            struck += fault.struck().isEmpty() ? 0 : 1;
          } catch (IOException | RuntimeException | AssertionError e) {
            lost.add("%s with %s: %s".formatted(deed.getKey(), fault, e));
          }
        }
        System.out.printf(
            "faults: %s: %d of %d runs failed with %s%n", deed.getKey(), failed, rounds, kind);
      }
    }
    assertEquals(List.of(), lost);
    assertTrue(struck > all / 2, "%d of %d faults struck".formatted(struck, all));
  }

  /** Any; every other one near the end, where what was made is published. */
  private long moment(long operations) {
    long last = Math.min(operations, 80);
    return random.nextBoolean()
        ? 1 + random.nextLong(operations)
        : operations - random.nextLong(last);
  }

  /** The digest of what is live when it has been done. */
  private String done(Deed deed, Fault counting) throws IOException {
    Place place = place();
    place.files.suffer(counting);
    deed.run(place.faulty);
    String digest = digest(place.home);
    DurableFiles.delete(place.home.folder().getParent());
    return digest;
  }

  /** Whether it failed. */
  private boolean suffer(String name, Deed deed, Fault fault, String after) throws IOException {
    Place place = place();
    IndexHome home = place.home;
    String before = digest(home);
    List<Path> journals = Journals.files(home);
    List<Generation> generations = home.complete();
    place.files.suffer(fault);
    boolean failed = false;
    try {
      deed.run(place.faulty);
    } catch (IOException | UncheckedIOException e) {
      failed = true;
    }
    place.files.heal();
    String what = name + " with " + fault;
    assertTrue(List.of(before, after).contains(digest(home)), what);
    assertWhole(home, what);
    assertTrue(Journals.files(home).containsAll(journals), what);
    assertTrue(withdrawn(home).contains("a5"), what);
    boolean removes = name.equals("purge") || name.equals("prune");
    assertTrue(removes || home.complete().containsAll(generations), what);

    deed.run(place.faulty);
    assertEquals(after, digest(home), what);
    assertWhole(home, what);
    assertTrue(withdrawn(home).contains("a5"), what);
    if (name.equals("purge")) {
      assertPurged(home, what);
    }
    DurableFiles.delete(home.folder().getParent());
    return failed;
  }

  private static void assertWhole(IndexHome home, String what) throws IOException {
    for (Generation generation : home.complete()) {
      if (!Files.exists(home.unpublished(generation))) { // the next run takes it away
        List<String> findings = Audit.of(home, generation, false, 1, Clock.systemUTC());
        assertEquals(List.of(), findings, what);
      }
    }
  }

  private static void assertPurged(IndexHome home, String what) throws IOException {
    assertFalse(Files.exists(home.purging()), what);
    for (Generation generation : home.complete()) {
      assertFalse(Purge.holds(home, generation, Set.of(PURGED)), what);
    }
    for (Path journal : Journals.files(home)) {
      Journal.read(
          journal, PURGED, entry -> assertFalse(entry.tellsMoreThanItsId(), () -> what + journal));
    }
  }

  /** By the journals alone: the ledger of the home stays as the fault left it. */
  private Set<String> withdrawn(IndexHome home) throws IOException {
    var elsewhere = new IndexHome(Files.createTempDirectory(folder, "journals"));
    Journals.restore(home, elsewhere);
    try (Ledger ledger = Ledger.open(elsewhere)) {
      return ledger.withdrawals().dates().keySet();
    }
  }

  private static String digest(IndexHome home) throws IOException {
    return Manifest.read(home.generation(home.current().orElseThrow())).digest();
  }

  /** A home like the template, and a backup beside it. */
  private Place place() throws IOException {
    Path place = Files.createTempDirectory(folder, "place");
    copy(template, place.resolve("index"));
    copy(backup, place.resolve(backup.getFileName()));
    FaultyFiles files = FaultyFiles.over(place);
    var home = new IndexHome(place.resolve("index"));
    Files.deleteIfExists(home.backups()); // that of the template lies elsewhere
    return new Place(home, new IndexHome(files.path(home.folder())), files);
  }

  private static void copy(Path from, Path to) throws IOException {
    var all = new ArrayList<Path>();
    try (Stream<Path> paths = Files.walk(from)) {
      paths.forEach(all::add);
    }
    for (Path path : all) {
      Files.copy(path, to.resolve(from.relativize(path).toString()));
    }
  }

  private static Builder builder(IndexHome home) {
    return new Builder(
        home, new BuildOptions(false, 2, 10), new BuildListener() {}, Clock.systemUTC());
  }

  private static SourceFiles files(Path source) throws IOException {
    return SourceFiles.named(List.of(source.toString()));
  }

  private interface Deed {
    void run(IndexHome home) throws IOException;
  }

  private record Place(IndexHome home, IndexHome faulty, FaultyFiles files) {}
}
