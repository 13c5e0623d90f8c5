package id.telusur.build;

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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurgeTest {
  /** A word that stands in one article alone. */
  private static final String SECRET = "rahasiabesar";

  private static final String A = Articles.line("a", "Satu", "Isi " + SECRET, "2024-01-05");
  private static final String B = Articles.line("b", "Dua", "Isi dua", "2024-01-02");
  private static final String OLD = Articles.line("a", "Lama", "Isi " + SECRET, "2024-01-01");

  @TempDir Path folder;
  private IndexHome home;

  @BeforeEach
  void home() {
    home = new IndexHome(folder.resolve("index"));
  }

  @Test
  void nothingOfAPurgedArticleIsLeftButIdAndDate() throws IOException {
    run(Task.build(files(A, B, OLD)));
    run(Task.update(files(B.replace("dua", "lain"))));
    Path backup = Backup.make(home, folder.resolve("backups"), Clock.systemUTC());
    run(Task.withdraw(ids("a")));
    assertFalse(traces(folder).isEmpty());
    run(Task.purge(ids("a")));
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
    assertEquals(
        1L, run(Task.update(files(A)).readmitting(ids("a"))).rejected().get("BAD_ID"), "for good");
  }

  @Test
  void anInterruptedPurgeIsTakenUpByTheNextRun() throws IOException {
    run(Task.build(files(A, B)));
    run(Task.update(files(B.replace("dua", "lain"))));
    Purge.intend(home, Set.of("a"));
    run(Task.withdraw(ids("a"))); // as a purge that was killed when it had published
    assertEquals(Set.of("a"), Purge.pending(home));
    rid();
    run(Task.update(files(B)));
    assertEquals(List.of(), traces(home.folder()));
    assertEquals(Set.of(), Purge.pending(home));
  }

  /** The withdrawal above left deleted documents; a purge would have expunged them. */
  private void rid() throws IOException {
    run(Task.build(files(B)));
  }

  @Test
  void aBackupThatIsNotThereIsNamed() throws IOException {
    run(Task.build(files(A, B)));
    Path backup = Backup.make(home, folder.resolve("backups"), Clock.systemUTC());
    Leftovers.delete(backup);
    var failure = assertThrows(IOException.class, () -> run(Task.purge(ids("a"))));
    assertTrue(failure.getMessage().contains(backup.toString()), failure.getMessage());
    assertEquals(List.of(), traces(home.folder()));
  }

  @Test
  void aBackupIsRestoredWithoutWhatWasWithdrawnSince() throws IOException {
    Manifest saved = run(Task.build(files(A, B)));
    Path backup = Backup.make(home, folder.resolve("backups"), Clock.systemUTC());
    run(Task.withdraw(ids("a")));
    Manifest restored = builder(home).restore(backup);
    assertEquals(Set.of("b"), Stored.of(home, restored).keySet());
    assertEquals(List.of(), audit(home, new Generation(restored.generation())));
    var other = new IndexHome(folder.resolve("other"));
    Manifest elsewhere = builder(other).restore(backup);
    assertEquals(saved.digest(), elsewhere.digest());
    assertEquals(List.of(), audit(other, new Generation(elsewhere.generation())));
  }

  @Test
  void aDamagedBackupIsRefusedAndADamagedJournalReplaced() throws IOException {
    Manifest live = run(Task.build(files(A, B)));
    Path backup = Backup.make(home, folder.resolve("backups"), Clock.systemUTC());
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

  private Manifest run(Task task) throws IOException {
    return builder(home).run(task);
  }

  private static Builder builder(IndexHome home) {
    return new Builder(
        home, new BuildOptions(false, 2, 9), new BuildListener() {}, Clock.systemUTC());
  }

  private SourceFiles files(String... lines) throws IOException {
    Path file = Articles.write(folder, "s.jsonl", List.of(lines));
    return SourceFiles.named(List.of(file.toString()));
  }
}
