package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.article.SourceScope;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.Withdrawals;
import id.telusur.testing.Articles;
import id.telusur.testing.InMemory;
import id.telusur.testing.faults.Fault;
import id.telusur.testing.faults.FaultyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawTest {
  private static final String A = Articles.line("a", "Satu", "Isi satu", "2024-01-01");
  private static final String B = Articles.line("b", "Dua", "Isi dua", "2024-01-02");
  private static final String C = Articles.line("c", "Tiga", "Isi tiga", "2024-01-03");

  @TempDir(factory = InMemory.class)
  Path folder;

  private IndexHome home;

  @BeforeEach
  void home() {
    home = new IndexHome(folder.resolve("index"));
  }

  @Test
  void whatWasWithdrawnStaysOutOfWholeBuildsUntilItIsReadmitted() throws IOException {
    run(Task.build(files("s", A, B)));
    Manifest without = run(Task.withdraw(Named.all(List.of("a", "nosuch"))));
    assertEquals(Map.of("withdrawn", 1L, "rejected", 1L), without.records());
    assertEquals(Map.of("BAD_ID", 1L), without.rejected());
    assertEquals(Set.of("b"), ids(without));
    assertEquals(Set.of("a"), Withdrawals.read(home).dates().keySet());
    Manifest again = run(Task.build(files("s", A, B, C)));
    assertEquals(Map.of("withdrawn", 1L, "unchanged", 1L, "added", 1L), again.records());
    assertEquals(Set.of("b", "c"), ids(again));
    Manifest updated = run(Task.update(files("s", A)));
    assertEquals(Map.of("withdrawn", 1L), updated.records());
    List<Named> a = Named.all(List.of("a"));
    Manifest readmitted = run(Task.update(files("s", A)).readmitting(a));
    assertEquals(Map.of("readmitted", 1L, "added", 1L), readmitted.records());
    assertEquals(Set.of("a", "b", "c"), ids(readmitted));
    assertEquals(Map.of(), Withdrawals.read(home).dates());
    try (Ledger ledger = Ledger.open(home)) {
      assertEquals(1, ledger.facts("a").firstSeen());
      assertEquals(readmitted.sequence(), ledger.facts("a").changed());
    }
  }

  @Test
  void whatARunReadsForTheFirstTimeCanBeWithdrawnByIt() throws IOException {
    run(Task.build(files("s", A)));
    var told = new ArrayList<String>();
    Manifest made =
        builder(told).run(Task.update(files("s", B, C)).withdrawing(Named.all(List.of("c"))));
    assertEquals(Map.of("added", 1L, "withdrawn", 2L), made.records());
    assertEquals(Set.of("a", "b"), ids(made));
    assertEquals(Set.of("c"), Withdrawals.read(home).dates().keySet());
    assertEquals(1, told.size(), told::toString);
    assertEquals(Map.of("withdrawn", 1L), run(Task.update(files("s", C))).records());
  }

  @Test
  void whatIsWithdrawnIsNeitherMissedNorAccepted() throws IOException {
    run(Task.build(files("s", A, B)));
    var told = new ArrayList<String>();
    List<Named> a = Named.all(List.of("a"));
    builder(told).run(Task.build(files("s", B)).withdrawing(a));
    assertEquals(List.of(), told);
    Manifest again = builder(told).run(Task.withdraw(Named.all(List.of("a", "a"))));
    assertEquals(Map.of(), again.records());
    assertEquals(
        List.of("2 times an id is named that is withdrawn already: a, a"), told, "nothing changed");
  }

  @Test
  void theLastArticleStaysAndThatIsSaid() throws IOException {
    run(Task.build(files("s", A, B)));
    run(Task.withdraw(Named.all(List.of("a"))));
    List<Named> last = Named.all(List.of("b"));
    for (Executable deed :
        List.<Executable>of(() -> run(Task.withdraw(last)), () -> builder().purge(last))) {
      String told = assertThrows(IOException.class, deed).getMessage();
      assertTrue(told.startsWith("no article would be left, and an empty index is not"), told);
      assertTrue(told.contains(home.folder().toString()), told);
    }
    assertEquals(Set.of("a"), Withdrawals.read(home).dates().keySet());
    assertEquals(Set.of("c"), ids(run(Task.update(files("s", C)).withdrawing(last))));
  }

  /** Articles have their ids composed; a keyboard or a file system may give them in pieces. */
  @Test
  void anIdThatAPersonNamesIsComposed() {
    assertEquals("caf\u00E9 1", Named.all(List.of(" cafe\u0301 1")).getFirst().id());
  }

  @Test
  void aRollbackDoesNotBringItBack() throws IOException {
    Manifest first = run(Task.build(files("s", A, B)));
    Manifest second = run(Task.update(files("s", B.replace("dua", "lain"), C)));
    run(Task.withdraw(Named.all(List.of("a"))));
    Generation live = builder().rollback(new Generation(first.generation()));
    Manifest made = Manifest.read(home.generation(live));
    assertEquals(first.generation(), made.base());
    assertEquals(Set.of("b"), ids(made));
    assertEquals(List.of(), audit(live));
    String told = History.of(home, "a").getLast().told();
    assertTrue(told.startsWith("withdrawn  rollback to " + first.generation() + ","), told);
    assertEquals(
        Map.of("changed", 1L), run(Task.update(files("s", B.replace("dua", "lain")))).records());
    Generation back = builder().rollback(new Generation(second.generation()));
    assertEquals(List.of(), audit(back));
  }

  /** Withdrawals hold over it: nobody comes back to what was before one alone. */
  @ParameterizedTest
  @ValueSource(strings = {"withdraw", "withdraw twice", "mirror", "update", "unchanged, pruned"})
  void aRollbackPassesByRunsThatOnlyWithdrew(String last) throws IOException {
    Path papers = source("papers.jsonl", A, B, C);
    run(Task.build(SourceFiles.named(List.of(papers.toString()))));
    withdraw(last, papers);
    Generation without = home.live();
    assertNothingBefore();
    run(Task.update(files("s", A.replace("satu", "lain"))));
    run(Task.withdraw(Named.all(List.of("c"))));
    assertEquals(without, Rollback.target(home));
    Generation back = builder().rollback(without);
    assertNotEquals(without, back, "c stays withdrawn");
    assertNothingBefore();
  }

  private void assertNothingBefore() throws IOException {
    String refused = assertThrows(IOException.class, () -> Rollback.target(home)).getMessage();
    assertEquals(
        "no generation was live before %s that says something else, but for what was withdrawn"
            .formatted(home.live()),
        refused);
  }

  @Test
  void aRollbackBringsBackWhatWasReadmitted() throws IOException {
    Manifest first = run(Task.build(files("s", A, B)));
    run(Task.withdraw(Named.all(List.of("b"))));
    run(Task.update(files("s")).readmitting(Named.all(List.of("b"))));
    run(Task.update(files("s", A)));
    assertEquals(first.generation(), Rollback.target(home).name());
    assertEquals(first.generation(), builder().rollback(Rollback.target(home)).name());
  }

  private void withdraw(String how, Path source) throws IOException {
    switch (how) {
      case "mirror" -> {
        source(
            "papers.jsonl",
            Files.readString(source)
                .lines()
                .filter(line -> !line.equals(B))
                .toArray(String[]::new));
        mirror(source);
      }
      case "withdraw twice" -> {
        run(Task.withdraw(Named.all(List.of("b"))));
        run(Task.withdraw(Named.all(List.of("b", "nosuch"))));
      }
      case "unchanged, pruned" -> {
        run(Task.withdraw(Named.all(List.of("b"))));
        for (int i = 0; i < 3; i++) {
          run(Task.update(files("t", C)));
        }
        Pruning.prune(home, 3, new BuildListener() {});
      }
      case "update" -> run(Task.update(files("t", C)).withdrawing(Named.all(List.of("b"))));
      default -> run(Task.withdraw(Named.all(List.of("b"))));
    }
  }

  @Test
  void anUpdateOnWhatWasRolledBackToIsTrueToTheJournals() throws IOException {
    Manifest first = run(Task.build(files("s", A, B)));
    run(Task.update(files("s", A.replace("satu", "baru"))));
    builder().rollback(new Generation(first.generation()));
    Manifest again = run(Task.update(files("s", A, C)));
    assertEquals(Map.of("unchanged", 1L, "added", 1L), again.records());
    assertEquals(List.of(), audit(new Generation(again.generation())));
    assertEquals(run(Task.build(files("s", A, B, C))).digest(), again.digest());
  }

  @Test
  void anIndexThatIsBuiltAnewAfterARollbackIsWhatItWas() throws IOException {
    Manifest first = run(Task.build(files("s", A, B)));
    run(Task.update(files("s", A.replace("satu", "baru"))));
    builder().rollback(new Generation(first.generation()));
    Manifest anew = builder().reindex();
    assertEquals(Map.of("unchanged", 2L), anew.records());
    assertEquals(first.digest(), anew.digest());
    assertEquals(List.of(), audit(new Generation(anew.generation())));
    try (Held held = Held.live(home)) {
      assertEquals(1, held.known("a").orElseThrow().changed());
    }
  }

  /** What a run says is measured by what is live, not by what once was. */
  @Test
  void aWholeBuildThatLeavesArticlesOutSaysSo() throws IOException {
    var told = new ArrayList<String>();
    run(Task.build(files("s", A, B)));
    builder(told).run(Task.build(files("t", B, C)));
    assertEquals(1, told.size(), told::toString);
    assertTrue(told.getFirst().startsWith("left out: 1 article of generation"), told::toString);
    Manifest updated = builder(told).run(Task.update(files("s", A, B)));
    assertEquals(Map.of("added", 1L, "unchanged", 1L), updated.records());
    builder(told).run(Task.build(files("s", A, B, C)));
    assertEquals(1, told.size(), told::toString);
  }

  /** Also while the generation is kept that was saved. */
  @Test
  void aRestoreThatLeavesArticlesOutSaysSoAndIsUndoneByARollback() throws IOException {
    var told = new ArrayList<String>();
    run(Task.build(files("s", A)));
    Path backup =
        Backup.make(home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC());
    run(Task.update(files("s", A.replace("satu", "baru"), B, C)));
    Generation live = new Generation(run(Task.withdraw(Named.all(List.of("b")))).generation());
    assertEquals(Set.of("a"), ids(builder(told).restore(backup)));
    assertEquals(1, told.size(), told::toString);
    assertTrue(
        told.getFirst().startsWith("left out: 1 article of generation " + live), told::toString);
    assertEquals(live, builder().rollback(Rollback.target(home)));
  }

  @Test
  void aMirrorWithdrawsWhatItsSourceHoldsNoLongerAndBringsItBack() throws IOException {
    Path one = source("one.jsonl", A, B);
    Path two = source("two.jsonl", B, C);
    run(Task.build(SourceFiles.named(List.of(one.toString(), two.toString()))));
    source("one.jsonl", A.replace("satu", "baru"));
    Manifest mirrored = mirror(one);
    assertEquals(Map.of("changed", 1L), mirrored.records(), "two.jsonl holds b, too");
    source("two.jsonl", B);
    Manifest gone = mirror(two);
    assertEquals(Map.of("unchanged", 1L, "withdrawn", 1L), gone.records());
    assertEquals(Set.of("a", "b"), ids(gone));
    assertTrue(Withdrawals.read(home).date("c").isPresent());
    source("two.jsonl", B, C);
    assertEquals(Map.of("unchanged", 1L, "added", 1L), mirror(two).records());
    assertFalse(Withdrawals.read(home).date("c").isPresent());
  }

  @Test
  void aMirrorOfAFolderSeesThatAFileIsGone() throws IOException {
    Path papers = Files.createDirectories(folder.resolve("papers"));
    Articles.write(papers, "one.jsonl", List.of(A, B));
    Path two = Articles.write(papers, "two.jsonl", List.of(C));
    run(Task.build(SourceFiles.named(List.of(papers.toString()))));
    Files.delete(two);
    assertEquals(Set.of("a", "b"), ids(mirror(papers)));
  }

  @Test
  void aMirrorThatCannotBeReadWithdrawsNothing() throws IOException {
    Path one = source("one.jsonl", A, B);
    run(Task.build(SourceFiles.named(List.of(one.toString()))));
    source("one.jsonl", A, "rusak");
    assertEquals(Map.of("unchanged", 1L, "rejected", 1L), mirror(one).records());
    assertEquals(Set.of("a", "b"), ids(mirror(one)));
  }

  @Test
  void aWithdrawalThatWasNeverPublishedIsNone() throws IOException {
    Manifest live = run(Task.build(files("s", A, B)));
    Manifest killed = run(Task.withdraw(Named.all(List.of("a"))));
    var generation = new Generation(killed.generation());
    Files.createFile(home.unpublished(generation)); // as if it had been killed before CURRENT
    makeCurrent(new Generation(live.generation()));
    Manifest next = run(Task.update(files("s", C)));
    assertEquals(Set.of("a", "b", "c"), ids(next));
    assertEquals(Map.of(), Withdrawals.read(home).dates());
    assertFalse(Files.exists(home.journal(generation)));
    assertFalse(Files.exists(home.generation(generation)));
  }

  /**
   * A run that lets a in again and withdraws b does not come to write CURRENT, or not to what comes
   * after: what is withdrawn then, and after the next run.
   */
  @ParameterizedTest
  @CsvSource({
    "BAD_PLACE, CURRENT.tmp,       failed,    a,   a",
    "KILLED,    CURRENT.tmp,       failed,    a b, a",
    "NO_ROOM,   CURRENT.tmp,       failed,    a b, a",
    "BAD_PLACE, 'Z-.{8}/unpublished', published, b,   b",
  })
  void aRunThatFailsWhilePublishingHidesNoLessThanWasWithdrawn(
      Fault.Kind kind, String file, String end, String then, String afterwards) throws IOException {
    run(Task.build(files("s", A, B, C)));
    run(Task.withdraw(Named.all(List.of("a"))));
    List<Path> journals = Journals.files(home);
    FaultyFiles files = FaultyFiles.over(folder);
    var told = new ArrayList<String>();
    var listener =
        new BuildListener() {
          @Override
          public void step(String what) {
            if (what.startsWith("publishing")) {
              files.suffer(Fault.at(kind, file));
            }
          }

          @Override
          public void warned(String what) {
            told.add(what);
          }
        };
    var faulty = new IndexHome(files.path(home.folder()));
    var builder = new Builder(faulty, new BuildOptions(false, 2, 9), listener, Clock.systemUTC());
    Task task =
        Task.update(files("s", A))
            .readmitting(Named.all(List.of("a")))
            .withdrawing(Named.all(List.of("b")));
    if (end.equals("failed")) {
      assertThrows(IOException.class, () -> builder.run(task));
    } else {
      builder.run(task);
      assertEquals(1, told.size(), told::toString);
    }
    files.heal();
    assertEquals(Set.of(then.split(" ")), Withdrawals.read(home).dates().keySet());
    assertEquals(List.of(), audit(home.live()));
    if (kind == Fault.Kind.BAD_PLACE) {
      int more = end.equals("failed") ? 0 : 1;
      assertEquals(journals.size() + more, Journals.files(home).size());
      assertEquals(journals.size() + more, home.complete().size());
    }
    Pruning.prune(home, 9, listener);
    assertEquals(Set.of(afterwards.split(" ")), Withdrawals.read(home).dates().keySet());
    assertEquals(List.of(), audit(home.live()));
  }

  /** Before the next run that writes clears it away, too. */
  @Test
  void aRunThatWasKilledBeforeItPublishedHasNoHistory() throws IOException {
    Manifest live = run(Task.build(files("s", A, B)));
    List<History.Event> before = History.of(home, "a");
    Manifest killed = run(Task.withdraw(Named.all(List.of("a"))));
    Generation made = new Generation(killed.generation());
    Files.createFile(home.unpublished(made));
    assertEquals(2, History.of(home, "a").size(), "published, but the mark is still there");
    makeCurrent(new Generation(live.generation()));
    assertEquals(before, History.of(home, "a"));
    Files.delete(home.unpublished(made));
    assertEquals(2, History.of(home, "a").size(), "as after a rollback");
  }

  /** Also where what comes next is no run. */
  @ParameterizedTest
  @ValueSource(strings = {"prune", "backup"})
  void anArticleThatIsLiveIsNotListedAsWithdrawn(String next) throws IOException {
    Manifest live = run(Task.build(files("s", A, B)));
    Manifest killed = run(Task.withdraw(Named.all(List.of("a"))));
    Files.createFile(home.unpublished(new Generation(killed.generation())));
    makeCurrent(new Generation(live.generation()));
    var left = new ArrayList<Path>();
    var listener =
        new BuildListener() {
          @Override
          public void leftover(Path removed) {
            left.add(removed);
          }
        };
    if (next.equals("prune")) {
      Pruning.prune(home, 9, listener);
    } else {
      Backup.make(home, folder.resolve("backups"), listener, Clock.systemUTC());
    }
    assertEquals(Map.of(), Withdrawals.read(home).dates());
    assertEquals(2, left.size(), left::toString);
  }

  /** A server that is another user reads what it could read, whatever the umask is. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsReplacedOrNewKeepsItsReaders() throws IOException {
    run(Task.build(files("s", A, B)));
    Files.delete(home.withdrawn());
    permit(home.pointer(), "rw-rw-r--");
    permit(home.folder(), "rwxr-x--x");
    permit(home.generations(), "rwx--xr-x");
    Generation made = new Generation(run(Task.withdraw(Named.all(List.of("a")))).generation());
    assertEquals("rw-rw-r--", permissions(home.pointer()));
    assertEquals("rw-r-----", permissions(home.withdrawn()), "a new file");
    assertEquals("rwx--xr-x", permissions(home.generation(made)));
    for (Path file : DurableFiles.entries(home.generation(made))) {
      assertEquals("rw----r--", permissions(file), file::toString);
    }
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void theLedgerIsMadeAnewWhenItIsDamagedOrGone() throws IOException {
    run(Task.build(files("s", A, B)));
    run(Task.withdraw(Named.all(List.of("a"))));
    try (var all = Files.list(home.ledger())) {
      for (Path file : all.toList()) {
        Files.writeString(file, "rusak");
      }
    }
    assertEquals(Map.of("withdrawn", 1L), run(Task.update(files("s", A))).records());
    DurableFiles.delete(home.ledger());
    assertEquals(Map.of("withdrawn", 1L), run(Task.update(files("s", A))).records());
  }

  @Test
  void theLedgerOnDiskSaysWhatTheJournalsSay() throws IOException {
    run(Task.build(files("s", A, B)));
    run(Task.withdraw(Named.all(List.of("a"))));
    run(Task.update(files("t", B.replace("dua", "lain"), C)));
    String kept = ledger();
    DurableFiles.delete(home.ledger());
    assertEquals(ledger(), kept);
  }

  /** What the ledger says. */
  private String ledger() throws IOException {
    var facts = new ArrayList<Facts>();
    try (Ledger ledger = Ledger.open(home)) {
      for (String id : List.of("a", "b", "c", "d")) {
        facts.add(ledger.facts(id));
      }
      return "%s %s %d".formatted(facts, ledger.withdrawals(), ledger.sequence());
    }
  }

  private Manifest mirror(Path place) throws IOException {
    List<String> names = List.of(place.toString());
    return run(Task.update(SourceFiles.named(names)).mirroring(new SourceScope(names)));
  }

  private List<String> audit(Generation generation) {
    return Audit.of(home, generation, false, 1, Clock.systemUTC());
  }

  private Set<String> ids(Manifest manifest) throws IOException {
    return Stored.of(home, manifest).keySet();
  }

  private void makeCurrent(Generation generation) throws IOException {
    try (HomeLock lock = HomeLock.take(home)) {
      lock.makeCurrent(generation);
    }
  }

  private Manifest run(Task task) throws IOException {
    return builder().run(task);
  }

  private Builder builder() {
    return builder(new ArrayList<>());
  }

  private Builder builder(List<String> told) {
    var listener =
        new BuildListener() {
          @Override
          public void warned(String what) {
            told.add(what);
          }
        };
    return new Builder(home, new BuildOptions(false, 2, 9), listener, Clock.systemUTC());
  }

  private Path source(String name, String... lines) {
    return Articles.write(folder, name, List.of(lines));
  }

  private SourceFiles files(String name, String... lines) throws IOException {
    return SourceFiles.named(List.of(source(name + ".jsonl", lines).toString()));
  }
}
