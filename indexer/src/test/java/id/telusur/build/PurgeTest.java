package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.ReaderLock;
import id.telusur.schema.Withdrawals;
import id.telusur.testing.Articles;
import id.telusur.testing.InMemory;
import id.telusur.testing.Patience;
import id.telusur.testing.faults.Fault;
import id.telusur.testing.faults.FaultyFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PurgeTest {
  /** A word that stands in one article alone. */
  private static final String SECRET = "rahasiabesar";

  private static final String A = Articles.line("a", "Satu", "Isi " + SECRET, "2024-01-05");
  private static final String B = Articles.line("b", "Dua", "Isi dua", "2024-01-02");
  private static final String C = Articles.line("c", "Tiga", "Isi tiga", "2024-01-03");
  private static final String OLD = Articles.line("a", "Lama", "Isi " + SECRET, "2024-01-01");

  /** Rejected, and quoted where that is told. */
  private static final String BROKEN = "{\"id\":\"a\",\"body\":[\"Isi " + SECRET;

  @TempDir(factory = InMemory.class)
  Path folder;

  private final List<String> told = new ArrayList<>();
  private IndexHome home;

  @BeforeEach
  void home() {
    home = new IndexHome(folder.resolve("index"));
  }

  @Test
  void nothingOfAPurgedArticleIsLeftButIdAndDate() throws IOException {
    run(Task.build(files(A, B, OLD, BROKEN)));
    run(Task.update(files(B.replace("dua", "lain"))));
    Path backup =
        Backup.make(home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC());
    run(Task.withdraw(ids("a")));
    assertFalse(traces(folder).isEmpty());
    assertEquals(List.of(), purge(home));
    assertEquals(List.of(), traces(folder));
    assertEquals(Set.of("a"), Withdrawals.read(home).dates().keySet());
    assertFalse(Files.exists(home.purging()));
    Checksums.check(backup);
    var saved = new IndexHome(backup);
    assertEquals(List.of(), audit(saved, saved.current().orElseThrow()));
    for (Generation generation : home.complete()) {
      assertEquals(List.of(), audit(home, generation));
    }
    String told = History.of(home, "a").toString();
    assertTrue(told.contains("purged") && told.contains("withdrawn"), told);
    assertEquals(1L, run(Task.update(files(A))).records().get("withdrawn"));
    for (Path journal : Journals.files(home)) {
      Journal.read(journal, "a", line -> assertFalse(line.tellsMoreThanItsId(), line.toString()));
    }
    assertEquals(
        1L, run(Task.update(files(A)).readmitting(ids("a"))).rejected().get("BAD_ID"), "for good");
  }

  /** Whichever of them a journal tells of: it is read once for all. */
  @ParameterizedTest
  @CsvSource({"'a', 1", "'a,b', 2", "'x,a,y', 1", "'b,a,x', 2"})
  void severalArticlesArePurgedAtOnce(String named, int known) throws IOException {
    String b = B.replace("dua", SECRET);
    run(Task.build(files(A, b, OLD, C)));
    backup(home);
    run(Task.update(files(b.replace("Dua", "Ralat"))));
    Manifest made = builder(home).purge(ids(named.split(","))).manifest();
    assertEquals((long) known, made.records().get("withdrawn"));
    assertEquals(known == 1, !traces(folder).isEmpty(), "b is not purged with a alone");
    Map<String, Long> lines = new TreeMap<>();
    for (Path journal : Journals.files(home)) {
      Set<String> all = Set.of("a", "b", "c");
      Journal.read(
          journal,
          all,
          line -> lines.merge(line.id() + Telling.of(line).contains("(purged)"), 1L, Long::sum));
    }
    assertEquals(
        known == 1
            ? Map.of("atrue", 3L, "bfalse", 2L, "cfalse", 1L)
            : Map.of("atrue", 3L, "btrue", 3L, "cfalse", 1L),
        lines);
  }

  @Test
  void anInterruptedPurgeIsTakenUpByTheNextRunBackupsIncluded() throws IOException {
    run(Task.build(files(A, B)));
    run(Task.update(files(B.replace("dua", "lain"))));
    Path backup = backup(home);
    Path lost = backup(home);
    DurableFiles.delete(lost);
    killed("pruned", home);
    assertEquals(Set.of("a"), Purge.pending(home));
    assertFalse(traces(folder).isEmpty());
    run(Task.update(files(B)));
    assertEquals(List.of(), traces(folder));
    assertFalse(Files.exists(home.purging()));
    Checksums.check(backup);
    assertTrue(told.toString().contains(lost.toString()), told::toString);
  }

  @Test
  void aServerThatReadsAnOlderGenerationDoesNotMakeAPurgeForgetTheBackups() throws Exception {
    run(Task.build(files(A, B)));
    Generation read = home.current().orElseThrow();
    Path backup = backup(home);
    ReaderLock reading = ReaderLock.share(home, read);
    var refused = new FutureTask<>(() -> assertThrows(IOException.class, () -> purge(home)));
    var purging = new Thread(refused);
    purging.start();
    Patience.until(
        "it waits for the server",
        () ->
            !home.current().equals(Optional.of(read))
                && purging.getState() == Thread.State.TIMED_WAITING);
    purging.interrupt(); // rather than wait for the end of its patience
    refused.get();
    reading.close();
    run(Task.update(files(B)));
    assertEquals(List.of(), traces(folder));
    Checksums.check(backup);
  }

  /** Nothing was published, so nothing is purged: not now, and not by a later run, either. */
  @Test
  void aPurgeThatIsBrokenOffBeforeItPublishesIsNone() throws IOException {
    Manifest first = run(Task.build(files(A, B)));
    killed("publishing", home);
    assertEquals(Set.of("a"), Purge.pending(home));
    run(Task.build(files(B)));
    assertTrue(told.toString().contains("purged nothing: a"), told::toString);
    assertFalse(Files.exists(home.purging()));
    run(Task.update(files(B.replace("dua", "lain"))));
    assertEquals(3, home.complete().size());
    assertEquals(Set.of("a", "b"), Stored.of(home, first).keySet());
    Manifest again = run(Task.update(files(A)));
    assertEquals(Set.of("a", "b"), Stored.of(home, again).keySet());
  }

  @Test
  void nobodyGoesBackToWhatIsBeingPurged() throws IOException {
    Generation damaged = new Generation(run(Task.build(files(B))).generation());
    Generation holds = new Generation(run(Task.build(files(A, B))).generation());
    try (Stream<Path> files = Files.list(home.generation(damaged))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("seg")).toList()) {
        Files.delete(file);
      }
    }
    assertLeft(List.of("not purged from all of " + home.folder()), purge(home));
    assertEquals(Set.of("a"), Purge.pending(home));
    var failure = assertThrows(IOException.class, () -> builder(home).rollback(holds));
    assertTrue(failure.getMessage().contains("holds what was purged"), failure.getMessage());
    DurableFiles.delete(home.generation(damaged));
    run(Task.update(files(B)));
    assertFalse(home.complete().contains(holds));
  }

  /** Where a purge of the backup by itself is killed at first: nowhere, or at such a step. */
  @ParameterizedTest
  @ValueSource(strings = {"", "settling", "publishing", "pruned"})
  void aBackupThatIsPurgedByItselfIsWhole(String step) throws IOException {
    run(Task.build(files(A, B)));
    var saved = new IndexHome(backup(home));
    if (!step.isEmpty()) {
      killed(step, saved);
    }
    assertEquals(List.of(), purge(saved));
    assertEquals(List.of(), traces(saved.folder()));
    assertFalse(Files.exists(saved.purging()));
    Checksums.check(saved.folder());
    var other = new IndexHome(folder.resolve("other"));
    assertEquals(Set.of("b"), Stored.of(other, builder(other).restore(saved.folder())).keySet());
  }

  @Test
  void aBackupThatCannotBePurgedIsNamedAndTheOthersArePurged() throws IOException {
    run(Task.build(files(A, B)));
    var older = new IndexHome(backup(home));
    Path backup = backup(home);
    Path manifest = older.manifest(older.current().orElseThrow());
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceAll("\"tagging\": \"\\w+\"", "\"tagging\": \"other\"")
            .replaceAll(",\\s*\"checksum\": \"\\w+\"", ""));
    Checksums.write(older.folder());
    List<String> left = purge(home);
    assertLeft(List.of("not purged from the backup " + older.folder()), left);
    assertTrue(left.getFirst().contains("reindex --from-index"), left::toString);
    assertEquals(List.of(), traces(home.folder()));
    assertEquals(List.of(), traces(backup));
    Checksums.check(backup);
    Checksums.check(older.folder()); // it can still be restored
    builder(older).reindex();
    assertEquals(List.of(), purge(older));
    assertEquals(List.of(), traces(folder));
    Checksums.check(older.folder());
  }

  /** A backup that was made before the article came, and is purged with its home. */
  @Test
  void whatWasPurgedComesIntoNoIndexThatABackupBecomes() throws IOException {
    run(Task.build(files(B)));
    Path backup = backup(home);
    run(Task.update(files(A)));
    var purged = builder(home).purge(ids("a", "nosuch"));
    assertEquals(List.of(), purged.left());
    assertEquals(1L, purged.manifest().records().get("rejected"), "nosuch");
    assertEquals(List.of(), told, "a person named nothing to the backup");
    assertEquals(Set.of("a"), Withdrawals.read(new IndexHome(backup)).dates().keySet());
    var other = new IndexHome(folder.resolve("other"));
    builder(other).restore(backup);
    Manifest updated = builder(other).run(Task.update(files(A)));
    assertEquals(Set.of("b"), Stored.of(other, updated).keySet());
  }

  /** An index that was restored from an older backup is purged from the newer one, too. */
  @Test
  void whatOnlyABackupHasIsPurgedFromIt() throws IOException {
    run(Task.build(files(B)));
    Path older = backup(home);
    run(Task.update(files(A)));
    Path newer = backup(home);
    var other = new IndexHome(folder.resolve("other"));
    builder(other).restore(older);
    try (HomeLock lock = HomeLock.take(other)) {
      lock.listBackups(List.of(older, newer));
    }
    assertEquals(List.of(), builder(other).purge(ids("a")).left());
    assertEquals(List.of(), traces(newer));
    assertEquals(Set.of(), Withdrawals.read(new IndexHome(older)).dates().keySet());
  }

  /** Whatever is done to it as a home. */
  @ParameterizedTest
  @ValueSource(strings = {"withdraw", "update", "backup", "forget", "prune", "rollback", "restore"})
  void aBackupThatIsWrittenToCanBeRestored(String deed) throws IOException {
    run(Task.build(files(A, B)));
    var saved = new IndexHome(backup(home));
    Path another =
        Backup.make(saved, folder.resolve("more"), new BuildListener() {}, Clock.systemUTC());
    switch (deed) {
      case "withdraw" -> builder(saved).run(Task.withdraw(ids("a")));
      case "update" -> builder(saved).run(Task.update(files(C)));
      case "forget" -> Backup.forgotten(saved, another);
      case "prune" -> Pruning.prune(saved, 1, new BuildListener() {});
      case "rollback" -> builder(saved).rollback(saved.live());
      case "restore" -> builder(saved).restore(saved.folder());
      default -> Checksums.check(another);
    }
    Checksums.check(saved.folder());
    var other = new IndexHome(folder.resolve("other"));
    Manifest restored = builder(other).restore(saved.folder());
    assertEquals(Manifest.read(saved.generation(saved.live())).digest(), restored.digest());
    assertEquals(List.of(), told);
  }

  /** The mark that a run leaves to the next is no file of the backup. */
  @Test
  void whatIsLeftToTheNextRunIsNotSigned() throws IOException {
    run(Task.build(files(A, B)));
    FaultyFiles faulty = FaultyFiles.over(folder);
    var saved = new IndexHome(faulty.path(backup(home)));
    var listener =
        new BuildListener() {
          @Override
          public void step(String what) {
            if (what.startsWith("publishing")) {
              faulty.suffer(Fault.at(Fault.Kind.BAD_PLACE, "Z-.{8}/unpublished"));
            }
          }
        };
    new Builder(saved, new BuildOptions(false, 2, 9), listener, Clock.systemUTC())
        .run(Task.withdraw(ids("a")));
    faulty.heal();
    assertTrue(Files.exists(saved.unpublished(saved.live())));
    Checksums.check(saved.folder());
    Pruning.prune(saved, 9, new BuildListener() {});
    assertFalse(Files.exists(saved.unpublished(saved.live())));
    Checksums.check(saved.folder());
  }

  /** The next run is no reason to sign it. */
  @ParameterizedTest
  @CsvSource({"damaged, _0.fdt", "damaged, .jsonl.gz", "missing, .jsonl.gz"})
  void aRunDoesNotSignTheDamageOfABackup(String how, String end) throws IOException {
    run(Task.build(files(B)));
    run(Task.update(files(A)));
    var saved = new IndexHome(backup(home));
    builder(saved).run(Task.update(files(A)));
    Path file =
        DurableFiles.tree(saved.folder()).stream()
            .filter(path -> path.toString().endsWith(end))
            .findFirst()
            .orElseThrow();
    if (how.equals("missing")) {
      Files.delete(file);
      DurableFiles.delete(saved.ledger());
    } else {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
    builder(saved).run(Task.withdraw(ids("a")));
    Pruning.prune(saved, 1, new BuildListener() {});
    assertTrue(told.getLast().contains(end), told::toString);
    var failure = assertThrows(IOException.class, () -> Checksums.check(saved.folder()));
    assertTrue(failure.getMessage().contains(end), failure.getMessage());
  }

  /** The file is shared by the generation that was damaged and the one without the article. */
  @Test
  void aPurgeDoesNotSignDamageAnew() throws IOException {
    run(Task.build(files(B)));
    run(Task.update(files(A)));
    var saved = new IndexHome(backup(home));
    String name = saved.generation(saved.current().orElseThrow()).resolve("_0.fdt").toString();
    byte[] bytes = Files.readAllBytes(Path.of(name));
    bytes[bytes.length / 2] ^= 1;
    Files.write(Path.of(name), bytes);
    assertLeft(List.of(), purge(home));
    assertEquals(List.of(), traces(folder));
    assertTrue(told.getFirst().contains("_0.fdt"), told::toString);
    var failure = assertThrows(IOException.class, () -> Checksums.check(saved.folder()));
    String live = saved.current().orElseThrow() + "/_0.fdt";
    assertTrue(failure.getMessage().endsWith("generations/" + live), failure.getMessage());
  }

  @Test
  void aBackupWithADamagedJournalIsNamedAndNotSignedAnew() throws IOException {
    run(Task.build(files(A, B)));
    var saved = new IndexHome(backup(home));
    Path journal = saved.journal(saved.current().orElseThrow());
    byte[] bytes = Files.readAllBytes(journal);
    bytes[bytes.length - 6] ^= 1; // in the checksum of gzip
    Files.write(journal, bytes);
    assertLeft(List.of("not purged from the backup " + saved.folder()), purge(home));
    assertThrows(IOException.class, () -> Checksums.check(saved.folder()));
  }

  @Test
  void aBackupThatIsNotThereIsNamed() throws IOException {
    run(Task.build(files(A, B)));
    Path backup =
        Backup.make(home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC());
    DurableFiles.delete(backup);
    assertLeft(List.of("not purged from the backup " + backup), purge(home));
    assertEquals(List.of(), traces(home.folder()));
  }

  /** A run removes what lies among its generations and is none, a backup holds nothing else. */
  @Test
  void aBackupIsNotMadeWithinAnIndexOrABackup() throws IOException {
    run(Task.build(files(A, B)));
    Path backup = backup(home);
    for (Path place : List.of(home.folder(), backup, backup.resolve("generations"))) {
      var failure =
          assertThrows(
              IOException.class,
              () -> Backup.make(home, place, new BuildListener() {}, Clock.systemUTC()));
      assertTrue(failure.getMessage().startsWith("a backup within"), failure.getMessage());
    }
    Checksums.check(backup);
  }

  /** As file managers add them, and change them as they like. */
  @ParameterizedTest
  @ValueSource(strings = {".DS_Store", "generations/.DS_Store", "%s/.DS_Store", "Thumbs.db"})
  void aFileThatWasAddedToABackupIsNoDamage(String name) throws IOException {
    run(Task.build(files(A, B)));
    var saved = new IndexHome(backup(home));
    add(saved, name, "one");
    Checksums.check(saved.folder());
    assertLeft(List.of(), purge(home)); // which writes to the backup
    add(saved, name, "another");
    var restored = new IndexHome(folder.resolve("restored"));
    builder(restored).restore(saved.folder());
    assertEquals(List.of(), traces(restored.folder()));
  }

  private static void add(IndexHome saved, String name, String content) throws IOException {
    Path live = saved.generation(saved.live());
    Files.writeString(saved.folder().resolve(name.formatted(live)), content);
  }

  /**
   * Whatever is full is told, and it is not the index. A place, and where in it there is no room.
   */
  @ParameterizedTest
  @CsvSource({
    "backups,      partial",
    "disk/backups, partial",
    "disk/backups, disk$",
    "disk/backups, backups$"
  })
  void aBackupThatFindsNoRoomLeavesNothing(String where, String full) throws IOException {
    run(Task.build(files(A, B)));
    FaultyFiles faulty = FaultyFiles.over(folder);
    var same = new IndexHome(faulty.path(home.folder()));
    Path place = faulty.path(folder.resolve(where));
    List<Path> before = DurableFiles.entries(folder);
    faulty.suffer(Fault.at(Fault.Kind.NO_ROOM, full));
    String told =
        assertThrows(
                IOException.class,
                () -> Backup.make(same, place, new BuildListener() {}, Clock.systemUTC()))
            .getMessage();
    String name = "\\d{8}T\\d{9}Z-[0-9a-f]{8}";
    String said =
        ".*: No space left on device, while the backup %s/%s was written: it was not made";
    assertTrue(told.matches(said.formatted(folder.resolve(where), name)), told);
    assertEquals(before, DurableFiles.entries(folder));
    assertEquals(List.of(), Backup.listed(home));
    assertLeft(List.of(), purge(home));
  }

  /** A backup has to be listed there. */
  @Test
  void ofAnIndexOnAFullDiskNoBackupIsMade() throws IOException {
    run(Task.build(files(A, B)));
    FaultyFiles faulty = FaultyFiles.over(folder);
    var same = new IndexHome(faulty.path(home.folder()));
    Path place = faulty.path(folder.resolve("backups"));
    List<Path> before = DurableFiles.entries(folder);
    faulty.suffer(Fault.at(Fault.Kind.NO_ROOM, "BACKUPS"));
    String told =
        assertThrows(
                IOException.class,
                () -> Backup.make(same, place, new BuildListener() {}, Clock.systemUTC()))
            .getMessage();
    String said =
        ": No space left on device, while the list of backups in the index %s was written: no"
            + " backup was made, as a purge would miss it; an export needs no room there";
    assertTrue(told.endsWith(said.formatted(home.folder())), told);
    assertEquals(before, DurableFiles.entries(folder));
    assertEquals(List.of(), Backup.listed(home));
  }

  @Test
  void whatCouldNotBeMadeOrIsForgottenIsNoBackup() throws IOException {
    run(Task.build(files(A, B)));
    assertThrows(
        IOException.class,
        () -> Backup.make(home, Path.of("/proc"), new BuildListener() {}, Clock.systemUTC()));
    assertEquals(List.of(), Backup.listed(home));
    Path gone = backup(home);
    Path kept = backup(home);
    DurableFiles.delete(gone);
    Backup.forgotten(home, gone);
    assertEquals(List.of(kept), Backup.listed(home));
    var failure = assertThrows(IOException.class, () -> Backup.forgotten(home, gone));
    assertTrue(failure.getMessage().contains(kept.toString()), failure.getMessage());
    Backup.forgotten(home, kept);
    assertLeft(List.of(), purge(home));
  }

  @Test
  void aBackupIsRestoredWithoutWhatWasWithdrawnSince() throws IOException {
    Manifest saved = run(Task.build(files(A, B)));
    Path backup =
        Backup.make(home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC());
    run(Task.withdraw(ids("a")));
    Manifest restored = builder(home).restore(backup);
    assertEquals(Set.of("b"), Stored.of(home, restored).keySet());
    String told = History.of(home, "a").getLast().told();
    assertTrue(told.startsWith("withdrawn  restore of " + backup + ","), told);
    assertEquals(List.of(), audit(home, new Generation(restored.generation())));
    var other = new IndexHome(folder.resolve("other"));
    Manifest elsewhere = builder(other).restore(backup);
    assertEquals(saved.digest(), elsewhere.digest());
    assertEquals(List.of(), audit(other, new Generation(elsewhere.generation())));
  }

  /** The backup holds it, too. */
  @Test
  void aRestoreTakesUpAnInterruptedPurge() throws IOException {
    run(Task.build(files(A, B)));
    Path backup = backup(home);
    killed("pruned", home);
    Manifest restored = builder(home).restore(backup);
    assertEquals(List.of(), traces(folder));
    assertFalse(Files.exists(home.purging()));
    assertEquals(Set.of("b"), Stored.of(home, restored).keySet());
    assertEquals(List.of(), audit(home, new Generation(restored.generation())));
    Checksums.check(backup);
  }

  /** The home was purged by then, and the backup is as the next run goes on. */
  @Test
  void whatIsToldOfABackupNamesIt() throws IOException {
    Manifest saved = run(Task.build(files(A, B)));
    Path backup = backup(home);
    var told = new ArrayList<String>();
    var listener =
        new BuildListener() {
          @Override
          public void step(String what) {
            if (what.startsWith("settling") && told.contains("purging the backup " + backup)) {
              throw new Killed();
            }
            told.add(what);
          }
        };
    var killed = new Builder(home, new BuildOptions(false, 2, 9), listener, Clock.systemUTC());
    assertThrows(Killed.class, () -> killed.purge(ids("a")));
    told.clear();
    Pruning.prune(
        home,
        9,
        new BuildListener() {
          @Override
          public void warned(String what) {
            told.add(what);
          }

          @Override
          public void pruned(IndexHome of, Generation old) {
            told.add(old + " of " + of.folder());
          }
        });
    assertEquals(
        List.of(
            "an earlier purge of %s was broken off and purged nothing: a".formatted(backup),
            saved.generation() + " of " + backup),
        told);
    assertEquals(List.of(), traces(folder));
  }

  /** An hour goes by while what an interrupted run left is removed. */
  @Test
  void howLongARestoreTakesIsCountedFromItsBeginning() throws IOException {
    run(Task.build(files(A, B)));
    var now = new AtomicReference<>(Instant.parse("2030-01-01T00:00:00Z"));
    var other = new IndexHome(folder.resolve("other"));
    Files.createDirectories(other.generations().resolve("building-1"));
    var listener =
        new BuildListener() {
          @Override
          public void leftover(Path removed) {
            now.updateAndGet(before -> before.plus(Duration.ofHours(1)));
          }
        };
    var builder = new Builder(other, BuildOptions.standard(), listener, clock(now::get));
    Manifest restored = builder.restore(backup(home));
    assertEquals(Duration.ofHours(1).toMillis(), restored.durationMillis());
  }

  private static Clock clock(Supplier<Instant> now) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Instant instant() {
        return now.get();
      }
    };
  }

  @Test
  void aRestoredIndexIsPurgedFromTheBackupsOfTheOneItReplaces() throws IOException {
    run(Task.build(files(A, B)));
    Path older = backup(home);
    Path newer = backup(home);
    DurableFiles.delete(home.folder());
    builder(home).restore(newer);
    assertEquals(List.of(older, newer), Backup.listed(home));
    assertLeft(List.of(), purge(home));
    assertEquals(List.of(), traces(folder));
    Checksums.check(older);
    Checksums.check(newer);
    assertEquals(List.of(), told);
    Files.delete(new IndexHome(newer).backups()); // as of an older version
    Checksums.write(newer);
    var other = new IndexHome(folder.resolve("other"));
    builder(other).restore(newer);
    assertEquals(List.of(newer), Backup.listed(other));
  }

  @Test
  void aDamagedBackupIsRefusedAndADamagedJournalReplaced() throws IOException {
    Manifest live = run(Task.build(files(A, B)));
    Path backup =
        Backup.make(home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC());
    Files.writeString(home.journal(new Generation(live.generation())), "rusak");
    assertThrows(IOException.class, () -> run(Task.update(files(B))));
    builder(home).restore(backup);
    assertEquals(1L, run(Task.update(files(B))).records().get("unchanged"));
    Path file = backup.resolve("CURRENT");
    Files.writeString(file, Files.readString(file).replace('2', '3'));
    var failure = assertThrows(IOException.class, () -> builder(home).restore(backup));
    assertTrue(failure.getMessage().contains("CURRENT"), failure.getMessage());
  }

  @Test
  void aBackupOfAnotherIndexIsRefused() throws IOException {
    run(Task.build(files(A)));
    var other = new IndexHome(folder.resolve("other"));
    builder(other).run(Task.build(files(B)));
    List<Path> journals = Journals.files(home);
    var failure = assertThrows(IOException.class, () -> builder(home).restore(backup(other)));
    assertTrue(failure.getMessage().contains("is of another index"), failure.getMessage());
    assertEquals(journals, Journals.files(home));
    assertEquals(List.of(), Backup.listed(home));
  }

  @Test
  void historyTellsALife() throws IOException {
    run(Task.build(files(A, B, OLD, "rusak")));
    run(Task.update(files(A.replace("Satu", "Ralat"))));
    run(Task.withdraw(ids("a")));
    List<String> told =
        History.of(home, "a").stream().map(event -> event.told().split(" ")[0]).toList();
    assertEquals(List.of("added", "version", "changed", "withdrawn"), told);
    assertEquals(List.of(), History.of(home, "nosuch"));
  }

  @Test
  void rejectsCanBeMendedAndFedBackAlone() throws IOException {
    Manifest first = run(Task.build(files(A, B.replace("2024-01-02", "kemarin"))));
    assertEquals(1L, first.rejected().get("BAD_DATE"));
    Manifest mended = run(Task.update(files(B)));
    assertEquals(Set.of("a", "b"), Stored.of(home, mended).keySet());
    assertEquals(run(Task.build(files(A, B))).digest(), mended.digest());
  }

  @Test
  void anIndexIsBuiltAnewFromItsOwnArticles() throws IOException {
    Manifest first = run(Task.build(files(A, B)));
    run(Task.update(files(B.replace("dua", "lain"))));
    Manifest live = run(Task.withdraw(ids("a")));
    Manifest anew = builder(home).reindex();
    assertEquals(live.digest(), anew.digest());
    assertEquals(live.contents(), anew.contents());
    assertEquals(live.sequence(), anew.sequence(), "numbers stay");
    assertEquals(Stored.of(home, live), Stored.of(home, anew));
    assertEquals(List.of(), audit(home, new Generation(anew.generation())));
    assertFalse(first.digest().equals(anew.digest()));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"schema\": \\d+', '\"schema\": 1', false",
    "'\"tagging\": \"\\w+\"', '\"tagging\": \"other\"', true",
    "'\"tagging\": \"\\w+\",', '', true"
  })
  void anIndexOfAnotherVersionIsNamedWithTheCommandThatHelps(
      String member, String instead, boolean readable) throws IOException {
    Manifest made = run(Task.build(files(A, B)));
    Path manifest = home.manifest(new Generation(made.generation()));
    String older =
        Files.readString(manifest)
            .replaceAll(member, instead)
            .replaceAll(",\\s*\"checksum\": \"\\w+\"", "");
    Files.writeString(manifest, older);
    Manifest old = Manifest.read(home.generation(new Generation(made.generation())));
    assertEquals(readable, old.isReadable(old.analysis()));
    var failure = assertThrows(IOException.class, () -> run(Task.update(files(B))));
    assertTrue(failure.getMessage().contains("reindex --from-index"), failure.getMessage());
    Manifest anew = builder(home).reindex();
    assertTrue(anew.isReadable(anew.analysis()));
    assertEquals(made.digest(), anew.digest());
    assertEquals(1L, run(Task.update(files(B))).records().get("unchanged"));
  }

  private static void assertLeft(List<String> begins, List<String> left) {
    assertEquals(begins.size(), left.size(), left::toString);
    for (int i = 0; i < left.size(); i++) {
      assertTrue(left.get(i).startsWith(begins.get(i)), left::toString);
    }
  }

  /** Files that hold the word, packed or not. */
  private static List<Path> traces(Path root) throws IOException {
    var traces = new ArrayList<Path>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean source = file.getFileName().toString().equals("s.jsonl");
        if (!source && text(file).contains(SECRET)) {
          traces.add(file);
        }
      }
    }
    return traces;
  }

  private static String text(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static List<Named> ids(String... ids) {
    return Named.all(List.of(ids));
  }

  private static List<String> audit(IndexHome home, Generation generation) {
    return Audit.of(home, generation, false, 1, Clock.systemUTC());
  }

  private Path backup(IndexHome home) throws IOException {
    return Backup.make(home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC());
  }

  private Manifest run(Task task) throws IOException {
    return builder(home).run(task);
  }

  /** Purges a; says where something is left of it. */
  private List<String> purge(IndexHome home) throws IOException {
    Purged purged = builder(home).purge(ids("a"));
    assertEquals(Optional.of(new Generation(purged.manifest().generation())), home.current());
    return purged.left();
  }

  private Builder builder(IndexHome home) {
    var listener =
        new BuildListener() {
          @Override
          public void warned(String what) {
            told.add(what);
          }
        };
    return new Builder(home, new BuildOptions(false, 2, 9), listener, Clock.systemUTC());
  }

  /** A purge of a that ends at a step, without a word. */
  private static void killed(String step, IndexHome home) {
    var listener =
        new BuildListener() {
          @Override
          public void step(String what) {
            if (what.startsWith(step)) {
              throw new Killed();
            }
          }

          @Override
          public void pruned(IndexHome of, Generation old) {
            step("pruned");
          }
        };
    var builder = new Builder(home, new BuildOptions(false, 2, 9), listener, Clock.systemUTC());
    assertThrows(Killed.class, () -> builder.purge(ids("a")));
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private SourceFiles files(String... lines) throws IOException {
    Path file = Articles.write(folder, "s.jsonl", List.of(lines));
    return SourceFiles.named(List.of(file.toString()));
  }
}
