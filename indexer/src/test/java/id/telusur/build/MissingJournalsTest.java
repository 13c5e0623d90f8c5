package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.Withdrawals;
import id.telusur.testing.Articles;
import id.telusur.testing.InMemory;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the journals tell is never forgotten because one of them is not there. */
class MissingJournalsTest {
  private static final List<String> WITHOUT_GENERATIONS =
      List.of("build", "update", "withdraw", "purge", "reindex", "rollback");

  private static final String A = Articles.line("a", "Satu", "Isi satu", "2024-01-01");
  private static final String B = Articles.line("b", "Dua", "Isi dua", "2024-01-02");
  private static final String C = Articles.line("c", "Tiga", "Isi tiga", "2024-01-03");

  @TempDir(factory = InMemory.class)
  Path folder;

  private final List<String> warned = new ArrayList<>();
  private IndexHome home;
  private Path early;
  private Path late;
  private List<Path> journals;

  /** Four journals; the generation of the first is kept no longer. */
  @BeforeEach
  void prepare() throws IOException {
    home = new IndexHome(folder.resolve("index"));
    run(Task.build(files(A, B)));
    early = Backup.make(home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC());
    run(Task.update(files(C)));
    run(Task.withdraw(Named.all(List.of("a"))));
    run(Task.update(files(C.replace("tiga", "lain"))));
    late = Backup.make(home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC());
    Pruning.prune(home, 3, new BuildListener() {});
    journals = Journals.files(home);
    assertEquals(3, home.complete().size());
    assertEquals(4, journals.size());
  }

  private Map<String, Deed> deeds() {
    return new TreeMap<>(
        Map.of(
            "build", () -> run(Task.build(files(A, B, C))),
            "update", () -> run(Task.update(files(B))),
            "withdraw", () -> run(Task.withdraw(Named.all(List.of("b")))),
            "purge", () -> builder().purge(Named.all(List.of("b"))),
            "reindex", () -> builder().reindex(),
            "rollback", () -> builder().rollback(home.complete().getFirst()),
            "prune", () -> Pruning.prune(home, 1, new BuildListener() {}),
            "backup",
                () ->
                    Backup.make(
                        home, folder.resolve("more"), new BuildListener() {}, Clock.systemUTC()),
            "restore", () -> builder().restore(early)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void verifyNamesTheJournalThatIsMissing(int which) throws IOException {
    Files.delete(journals.get(which));
    String findings = String.join("\n", Audit.of(home, home.live(), false, 1, Clock.systemUTC()));
    assertTrue(findings.contains("lacks " + journals.get(which).getFileName()), findings);
  }

  /** It would be told from the middle, or not at all. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void noLifeIsToldWithoutTheJournalOfAKeptGeneration(int which) throws IOException {
    Files.delete(journals.get(which));
    var fault = assertThrows(IOException.class, () -> History.of(home, "a"));
    String name = journals.get(which).getFileName().toString();
    assertTrue(String.valueOf(fault.getMessage()).contains("lacks " + name), fault.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void nothingIsDoneWithoutTheJournalOfAKeptGeneration(int which) throws IOException {
    refuseWithout(journals.get(which), deeds().keySet(), which);
  }

  @Test
  void nothingIsDoneWithoutAnyJournal() throws IOException {
    refuseWithout(home.journals(), WITHOUT_GENERATIONS, 1);
  }

  @Test
  void ofOtherGenerationsTheLedgerKnowsWhichJournalsThereWere() throws IOException {
    refuseWithout(journals.getFirst(), WITHOUT_GENERATIONS, 0);
  }

  private void refuseWithout(Path missing, Collection<String> names, int which) throws IOException {
    Files.move(missing, folder.resolve("elsewhere"));
    for (String name : names) {
      refuse(name, deeds().get(name), which);
    }
    Files.move(folder.resolve("elsewhere"), missing);
    assertGoesOn();
  }

  @Test
  void aBackupThatHasThemAllBringsThemBack() throws IOException {
    Files.move(home.journals(), folder.resolve("elsewhere"));
    builder().restore(late);
    assertEquals(journals, Journals.files(home).subList(0, 4));
    assertGoesOn();
  }

  /** It is told by each run, none of which has to read it while the ledger is whole. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aDamagedJournalIsTold(int which) throws IOException {
    damage(journals.get(which));
    run(Task.update(files(B)));
    assertEquals(1, warned.size(), warned::toString);
    assertTrue(warned.getFirst().contains("damaged journal: " + journals.get(which)));
    warned.clear();
    Refetched.of(home, warned::add); // the articles can be taken out all the same
    assertEquals(1, warned.size(), warned::toString);
    refuse("backup", deeds().get("backup"), which);
  }

  /**
   * As older versions backed it up: what lacks it gets nothing, what has it whole lacks nothing.
   */
  @Test
  void aBackupOfADamagedJournalIsRefusedBeforeAnythingIsMade() throws IOException {
    Path saved = late.resolve("journal").resolve(Journal.nameOf(journals.get(1)));
    damage(saved);
    Checksums.write(late);
    var empty = new IndexHome(folder.resolve("empty"));
    var builder =
        new Builder(empty, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC());
    var failure = assertThrows(IOException.class, () -> builder.restore(late));
    assertTrue(failure.getMessage().contains("damaged journal: " + saved), failure::getMessage);
    assertFalse(Files.exists(empty.folder()));
    builder().restore(late);
    assertGoesOn();
  }

  /** Its checksum is right, and its line is none. */
  @Test
  void aJournalThatCannotBeUnderstoodIsBroughtBackFromABackup() throws IOException {
    byte[] written = Files.readAllBytes(journals.get(1));
    try (Writer out = Journal.compressed(journals.get(1))) {
      Journal.writeLine(out, "{\"record\":");
      Journal.writeEnd(out, 3);
    }
    refuse("backup", deeds().get("backup"), 1);
    builder().restore(late);
    assertArrayEquals(written, Files.readAllBytes(journals.get(1)));
    assertGoesOn();
  }

  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  /** The journal of a run that published nothing is cleared away, whatever the ledger took in. */
  @Test
  void theJournalOfARunThatPublishedNothingIsNotMissed() throws IOException {
    Manifest killed = run(Task.withdraw(Named.all(List.of("b"))));
    Files.createFile(home.unpublished(new Generation(killed.generation())));
    makeCurrent(home.complete().get(2));
    Pruning.prune(home, 9, new BuildListener() {});
    assertEquals(journals, Journals.files(home));
    assertGoesOn();
  }

  /** A generation that was published and lost its manifest is no run that was killed. */
  @Test
  void theJournalOfAGenerationThatIsNotWholeStays() throws IOException {
    Files.delete(home.manifest(home.complete().get(1)));
    Pruning.prune(home, 9, new BuildListener() {});
    assertEquals(journals, Journals.files(home));
    assertGoesOn();
  }

  private void refuse(String deed, Deed what, int journal) throws IOException {
    Map<String, String> before = contents();
    var failure = assertThrows(IOException.class, what::run, deed);
    String name = journals.get(journal).getFileName().toString();
    assertTrue(failure.getMessage().contains(name), failure::getMessage);
    assertTrue(failure.getMessage().contains("restore"), failure::getMessage);
    assertEquals(before, contents(), deed);
  }

  private void assertGoesOn() throws IOException {
    Manifest next = run(Task.update(files(A, B)));
    assertEquals(Map.of("withdrawn", 1L, "unchanged", 1L), next.records());
    assertEquals(Set.of("b", "c"), Stored.of(home, next).keySet());
    assertEquals(Set.of("a"), Withdrawals.read(home).dates().keySet());
    try (Ledger ledger = Ledger.open(home)) {
      assertEquals(2, ledger.facts("b").firstSeen());
    }
  }

  /** All but the lock and the ledger, which can be made anew. */
  private Map<String, String> contents() throws IOException {
    var contents = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(home.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.equals(home.lock()) && !file.startsWith(home.ledger())) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          contents.put(home.folder().relativize(file).toString(), text);
        }
      }
    }
    return contents;
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
    var listener =
        new BuildListener() {
          @Override
          public void warned(String what) {
            warned.add(what);
          }
        };
    return new Builder(home, new BuildOptions(false, 2, 9), listener, Clock.systemUTC());
  }

  private SourceFiles files(String... lines) throws IOException {
    Path file = Articles.write(folder, "s.jsonl", List.of(lines));
    return SourceFiles.named(List.of(file.toString()));
  }

  private interface Deed {
    void run() throws IOException;
  }
}
