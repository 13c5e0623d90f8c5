package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.testing.Articles;
import id.telusur.testing.InMemory;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateTest {
  @TempDir(factory = InMemory.class)
  Path folder;

  private final List<String> warnings = new ArrayList<>();
  private IndexHome home;

  @BeforeEach
  void home() {
    home = new IndexHome(folder.resolve("index"));
  }

  @Test
  void additionsAndChangesComeInAndAllElseStays() throws IOException {
    Manifest first =
        build(
            Articles.line("a", "Satu", "Isi satu", "2024-01-01"),
            Articles.line("b", "Dua", "Isi dua", "2024-01-02"),
            Articles.line("c", "Tiga", "Isi tiga", "2024-01-03"));
    Manifest second =
        update(
            Articles.line("b", "Dua", "Isi diralat", "2024-01-02"),
            Articles.line("c", "Tiga", "Isi tiga", "2024-01-03"),
            Articles.line("d", "Empat", "Isi empat", "2025-01-01"));
    assertEquals(Map.of("changed", 1L, "unchanged", 1L, "added", 1L), second.records());
    assertEquals(first.generation(), second.base());
    assertEquals(4, second.contents().articles());
    assertEquals("2025-01-01", String.valueOf(second.contents().newest()));
    assertEquals(first.sequence() + 2, second.sequence());
    assertEquals(3, Manifest.read(folderOf(first)).contents().articles());
    Manifest whole =
        wholly(
            List.of(
                Articles.line("a", "Satu", "Isi satu", "2024-01-01"),
                Articles.line("b", "Dua", "Isi diralat", "2024-01-02"),
                Articles.line("c", "Tiga", "Isi tiga", "2024-01-03"),
                Articles.line("d", "Empat", "Isi empat", "2025-01-01")));
    assertEquals(whole.digest(), second.digest());
    assertEquals(whole.contents(), second.contents());
  }

  @Test
  void anUpdateOfAnEmptyHomeBuildsAndOneOfABrokenHomeDoesNot() throws IOException {
    String line = Articles.line("a", "Satu", "Isi satu", "2024-01-01");
    Manifest first = update(line);
    assertEquals(Map.of("added", 1L), first.records());
    Files.delete(home.folder().resolve("CURRENT"));
    var failure = assertThrows(IOException.class, () -> update(line));
    assertTrue(failure.getMessage().contains("CURRENT is missing"), failure.getMessage());
  }

  @Test
  void aDryRunSaysWhatTheRunWouldDoAndPublishesNothing() throws IOException {
    Manifest first = build(Articles.line("a", "Satu", "Isi satu", "2024-01-01"));
    SourceFiles more =
        files(
            Articles.line("a", "Satu", "Isi baru", "2024-01-01"),
            Articles.line("b", "Dua", "Isi dua", "2024-01-02"),
            "rusak");
    Manifest dry = builder(home).run(Task.update(more).dryRun());
    assertEquals(Map.of("changed", 1L, "added", 1L, "rejected", 1L), dry.records());
    assertEquals(List.of(of(first)), home.complete());
    assertEquals(of(first), home.current().orElseThrow());
    assertFalse(Files.exists(home.journal(of(dry))));
    Manifest real = builder(home).run(Task.update(more));
    assertEquals(dry.records(), real.records());
    assertEquals(dry.digest(), real.digest());
    assertEquals(dry.sequence(), real.sequence());
  }

  @Test
  void aCorrectionNeedsNoLaterDateButAnEarlierCaptureIsAVersion() throws IOException {
    build(Articles.line("a", "Satu", "Isi satu", "2024-01-05"));
    Manifest corrected = update(Articles.line("a", "Satu", "Isi benar", "2024-01-01"));
    assertEquals(Map.of("changed", 1L), corrected.records());
    update(fetched("a", "Isi tangkapan", "2024-03-01T00:00:00Z"));
    Manifest earlier = update(fetched("a", "Isi lama", "2024-02-01T00:00:00Z"));
    assertEquals(Map.of("version", 1L), earlier.records());
    update(fetched("a", "Isi tangkapan", "2024-05-01T00:00:00Z"));
    Manifest still = update(fetched("a", "Isi lain", "2024-04-01T00:00:00Z"));
    assertEquals(Map.of("version", 1L), still.records());
    Manifest later = update(fetched("a", "Isi baru", "2024-06-01T00:00:00Z"));
    assertEquals(Map.of("changed", 1L), later.records());
    assertEquals(1, later.contents().articles());
  }

  /** A correction keeps its date of publication; hashes would decide one way or the other. */
  @ParameterizedTest(name = "fetched with what it corrects: {0}")
  @ValueSource(booleans = {true, false})
  void aCorrectionIsTheOneThatWasChangedLater(boolean together) throws IOException {
    for (String body : List.of("Isi baru", "Isi benar", "Isi diralat", "Isi pasti")) {
      String old = modified("Isi lama", "2024-01-01T08:00:00+07:00");
      String corrected = modified(body, "2024-01-02T08:00:00+07:00");
      if (together) {
        old = old.replace("{", "{\"fetched\":\"2024-03-01\",");
        corrected = corrected.replace("{", "{\"fetched\":\"2024-03-01\",");
      }
      Manifest whole = build(corrected, old);
      assertEquals(1L, whole.records().get("version"));
      assertEquals(wholly(List.of(corrected)).digest(), whole.digest());
      assertEquals(whole.digest(), update(old).digest());
      assertEquals(whole.digest(), update(corrected).digest());
    }
  }

  @Test
  void anOlderCaptureOfWhatIsHeldIsNoVersionOfItself() throws IOException {
    build(fetched("a", "Isi satu", "2024-03-01T10:00:00Z"));
    Manifest older =
        update(
            fetched("a", "Isi satu", "2024-03-01T08:00:00Z"),
            fetched("a", "Isi lain", "2024-03-01T09:00:00Z"));
    assertEquals(Map.of("unchanged", 1L, "version", 1L), older.records());
  }

  @ParameterizedTest(name = "update: {0}")
  @ValueSource(booleans = {true, false})
  void whatARunReplacesIsKeptInTheJournal(boolean update) throws IOException {
    build(paper("Kompas", "Teks Kompas", "2024-01-01"));
    Manifest second = run(update, paper("Tempo", "Teks Tempo", "2024-01-02"));
    assertEquals(Map.of("changed", 1L), second.records());
    String told = History.of(home, "1001").getLast().json();
    assertTrue(told.contains("Teks Kompas"), told);
    assertEquals(1, warnings.size(), warnings::toString);
    assertTrue(warnings.getFirst().contains("1001 (Tempo, was Kompas)"), warnings::toString);
    run(update, paper("Tempo", "Teks Tempo, diralat", "2024-01-02"));
    assertEquals(1, warnings.size(), warnings::toString);
    assertTrue(History.of(home, "1001").getLast().json().contains("Teks Tempo"));
    run(update, paper("Tempo", "Teks Tempo, diralat", "2024-01-02"));
    assertFalse(History.of(home, "1001").getLast().json().contains("Teks"));
    builder(home).rollback(of(second));
    Manifest again = run(update, paper("Tempo", "Teks Tempo", "2024-01-02"));
    assertEquals(second.digest(), again.digest());
    assertFalse(History.of(home, "1001").getLast().json().contains("replaced"));
  }

  /** A whole build is what mends a damaged index, so it goes on. */
  @Test
  void whatAWholeBuildCannotKeepIsNamed() throws IOException {
    String[] before = new String[5];
    String[] now = new String[5];
    for (int i = 0; i < before.length; i++) {
      before[i] = Articles.line("a" + i, "Judul", "Isi lama", "2024-01-01");
      now[i] = Articles.line("a" + i, "Judul", i == 4 ? "Isi lama" : "Isi baru", "2024-01-01");
    }
    Manifest first = build(before);
    try (var files = Files.list(folderOf(first))) {
      for (Path texts : files.filter(file -> file.toString().endsWith(".fdt")).toList()) {
        Files.delete(texts);
      }
    }
    Manifest second = build(now);
    assertEquals(Map.of("changed", 4L, "unchanged", 1L), second.records());
    assertEquals(1, warnings.size(), warnings::toString);
    String warning = warnings.getFirst();
    assertTrue(warning.startsWith("replaced: 4 articles whose"), warning);
    assertTrue(warning.contains("a0, a1, a2, ...") && warning.contains(".fdt"), warning);
  }

  private static String paper(String source, String body, String date) {
    return Articles.line("1001", "Judul", body, date)
        .replace("{", "{\"source\":\"" + source + "\",");
  }

  @Test
  void manyUpdatesEqualAWholeBuildOfWhatTheyLeave() throws IOException {
    Random random = Needs.random("updates");
    var texts = new TreeMap<String, String>();
    for (int i = 0; i < 60; i++) {
      texts.put("s" + i, Stories.text(random, i % 12));
    }
    build(lines(texts));
    for (int round = 0; round < Needs.rounds(6, 200); round++) {
      var changes = new TreeMap<String, String>();
      for (int i = 0; i < 1 + random.nextInt(8); i++) {
        changes.put("s" + random.nextInt(80), Stories.text(random, random.nextInt(12)));
      }
      texts.putAll(changes);
      Manifest updated = update(lines(changes));
      Manifest whole = wholly(List.of(lines(texts)));
      assertEquals(whole.digest(), updated.digest(), "round " + round);
      assertEquals(whole.contents(), updated.contents(), "round " + round);
      assertEquals(
          Stored.of(new IndexHome(folder.resolve("whole")), whole),
          Stored.of(home, updated),
          "round " + round);
    }
  }

  @Test
  void filesThatDidNotChangeAreShared() throws IOException {
    Manifest first = build(Articles.line("a", "Satu", "Isi satu", "2024-01-01"));
    Manifest second = update(Articles.line("b", "Dua", "Isi dua", "2024-01-02"));
    int shared = 0;
    try (var files = Files.list(folderOf(first))) {
      for (Path file : files.toList()) {
        Path other = folderOf(second).resolve(file.getFileName());
        shared += Files.exists(other) && Files.isSameFile(file, other) ? 1 : 0;
      }
    }
    assertTrue(shared > 5, shared + " files are shared");
    assertFalse(Files.isSameFile(home.readers(of(first)), home.readers(of(second))));
    assertNotEquals(first.digest(), second.digest());
  }

  @Test
  void aDraftThatCannotBeMadeLeavesNothing() throws IOException {
    Manifest first = build(Articles.line("a", "Satu", "Isi satu", "2024-01-01"));
    try (Held held = Held.live(home)) {
      Files.delete(held.files().getLast());
      assertThrows(IOException.class, () -> Draft.of(held, home, 1, () -> {}));
      assertThrows(IOException.class, () -> Draft.copy(held, home, 1));
    }
    assertEquals(List.of(folderOf(first)), DurableFiles.entries(home.generations()));
  }

  @Test
  void whereFilesCannotBeLinkedTheyAreCopied() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "isi");
    Path there = Files.createDirectories(folder.resolve("there"));
    boolean linked =
        Links.into(
            there,
            List.of(file),
            (link, existing) -> {
              throw new FileSystemException(link.toString(), null, "Operation not permitted");
            });
    assertFalse(linked);
    assertEquals("isi", Files.readString(there.resolve("x")));
    assertFalse(Files.isSameFile(file, there.resolve("x")));
  }

  private static String[] lines(Map<String, String> texts) {
    var lines = new ArrayList<String>();
    texts.forEach((id, text) -> lines.add(Articles.line(id, "Judul", text, "2024-01-01")));
    return lines.toArray(String[]::new);
  }

  private static String modified(String body, String when) {
    return Articles.line("a", "Satu", body, "2024-01-01")
        .replace("{", "{\"dateModified\":\"" + when + "\",");
  }

  private static String fetched(String id, String body, String when) {
    return Articles.line(id, "Satu", body, "2024-01-01")
        .replace("{", "{\"fetched\":\"" + when + "\",");
  }

  private Path folderOf(Manifest manifest) {
    return home.generation(of(manifest));
  }

  private static Generation of(Manifest manifest) {
    return new Generation(manifest.generation());
  }

  private Manifest build(String... lines) throws IOException {
    return builder(home).build(files(lines));
  }

  private Manifest run(boolean update, String... lines) throws IOException {
    return update ? update(lines) : build(lines);
  }

  private Manifest update(String... lines) throws IOException {
    return builder(home).run(Task.update(files(lines)));
  }

  private Manifest wholly(List<String> lines) throws IOException {
    return builder(new IndexHome(folder.resolve("whole")))
        .build(files(lines.toArray(String[]::new)));
  }

  private Builder builder(IndexHome home) {
    var listener =
        new BuildListener() {
          @Override
          public void warned(String what) {
            warnings.add(what);
          }
        };
    return new Builder(home, new BuildOptions(false, 2, 3), listener, Clock.systemUTC());
  }

  private SourceFiles files(String... lines) throws IOException {
    Path file = Articles.write(folder, "s.jsonl", List.of(lines));
    return SourceFiles.named(List.of(file.toString()));
  }
}
