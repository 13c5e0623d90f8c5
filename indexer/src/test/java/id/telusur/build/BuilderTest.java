package id.telusur.build;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.ReaderLock;
import id.telusur.testing.Articles;
import id.telusur.testing.InMemory;
import id.telusur.testing.Needs;
import id.telusur.testing.faults.Fault;
import id.telusur.testing.faults.FaultyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuilderTest {
  @TempDir(factory = InMemory.class)
  Path folder;

  private IndexHome home;

  @BeforeEach
  void home() {
    home = new IndexHome(folder.resolve("index"));
  }

  @Test
  void everyRecordIsAccountedFor() throws IOException {
    Manifest manifest =
        build(
            Articles.line("a", "Satu", "Isi satu", "2024-01-01"),
            Articles.line("b", "Dua", "Isi dua", "2024-01-02"),
            Articles.line("b", "Dua", "Isi dua", "2024-01-02"),
            Articles.line("a", "Satu", "Isi baru", "2024-01-05"),
            "rusak");
    assertEquals(
        Map.of("added", 2L, "duplicate", 1L, "version", 1L, "rejected", 1L), manifest.records());
    assertEquals(Map.of("MALFORMED", 1L), manifest.rejected());
    assertEquals(2, manifest.contents().articles());
    assertEquals("2024-01-05", String.valueOf(manifest.contents().newest()));
    assertEquals(Optional.of(new Generation(manifest.generation())), home.current());
    String journal = journal(manifest);
    assertEquals(6, journal.lines().count(), journal);
    assertTrue(journal.contains("Isi satu"), "the text of the version that lost is kept");
  }

  @Test
  void whatDidNotChangeKeepsItsNumbers() throws IOException {
    String a = Articles.line("a", "Satu", "Isi satu", "2024-01-01");
    Manifest first = build(a, Articles.line("b", "Dua", "Isi dua", "2024-01-02"));
    Manifest second = build(a, Articles.line("b", "Dua", "Isi lain", "2024-01-02"));
    assertEquals(Map.of("unchanged", 1L, "changed", 1L), second.records());
    assertEquals(first.sequence() + 1, second.sequence());
    try (Ledger ledger = Ledger.open(home)) {
      assertEquals(1, ledger.facts("a").changed());
      assertEquals(2, ledger.facts("b").firstSeen());
      assertEquals(3, ledger.facts("b").changed());
    }
  }

  /** Each segment costs every query, and deleted articles would count in the statistics. */
  @Test
  void aWholeBuildIsOneSegmentWithoutDeletions() throws IOException {
    var random = Needs.random("texts of the articles");
    List<String> lines = new ArrayList<>(Articles.random(random, 600, "x"));
    lines.add(Articles.line("twice", "Dua", "Isi lama", "2024-01-01"));
    lines.add(Articles.line("twice", "Dua", "Isi baru", "2024-01-02"));
    Manifest manifest = build(new BuildOptions(false, 8, 5), lines.toArray(String[]::new));
    try (var directory = FSDirectory.open(home.generation(new Generation(manifest.generation())));
        var reader = DirectoryReader.open(directory)) {
      assertEquals(1, reader.leaves().size());
      assertEquals(601, reader.maxDoc());
    }
  }

  @Test
  void theSameArticlesGiveTheSameDigestInWhateverOrder() throws IOException {
    var random = Needs.random("order of reading");
    List<String> lines = new ArrayList<>(Articles.random(random, 200, "x"));
    lines.addAll(Articles.random(random, 200, "y"));
    String digest = null;
    for (int i = 0; i < 4; i++) {
      Collections.shuffle(lines, random);
      home = new IndexHome(folder.resolve("index" + i));
      Manifest manifest = build(lines.toArray(String[]::new));
      assertEquals(200, manifest.contents().articles());
      assertEquals(200, manifest.records().get("version"));
      digest = digest == null ? manifest.digest() : digest;
      assertEquals(digest, manifest.digest());
    }
  }

  @Test
  void aStrictRunPublishesNothing() throws IOException {
    Manifest live = build(Articles.line("a", "Satu", "Isi", "2024-01-01"));
    Path file = Articles.write(folder, "s.jsonl", List.of("rusak"));
    var options = new BuildOptions(true, 2, 5);
    assertThrows(StrictException.class, () -> builder(options).build(files(file)));
    assertUntouched(live);
    assertEquals(List.of(), open(), "what is open cannot be removed everywhere");
  }

  /** What a strict run says is what it met, in a table as elsewhere. */
  @Test
  void aStrictRunSaysWhichRowOfATableItMet() throws IOException {
    Path file = Articles.write(folder, "s.csv", List.of("title,body", "A,B", "C,"));
    var options = new BuildOptions(true, 2, 5);
    var failure = assertThrows(StrictException.class, () -> builder(options).build(files(file)));
    assertEquals(file + ":3: no text", failure.getMessage());
  }

  @Test
  void aMemberWithAnEndlessNameIsRejectedAndTheRunGoesOn() throws IOException {
    Path file = folder.resolve("a.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : List.of("n".repeat(40_000), "n".repeat(4000), "b.jsonl")) {
        zip.putNextEntry(new ZipEntry(name));
        String line = Articles.line("id" + name.length(), "Judul", "Isi", "2024-01-01");
        zip.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    Manifest manifest = builder(BuildOptions.standard()).build(files(file));
    assertEquals(Map.of("added", 2L, "rejected", 1L), manifest.records());
    assertEquals(Map.of("BAD_NAME", 1L), manifest.rejected());
  }

  @Test
  void sourcesWithoutAnArticlePublishNothing() throws IOException {
    Manifest live = build(Articles.line("a", "Satu", "Isi", "2024-01-01"));
    var failure = assertThrows(IOException.class, () -> build("rusak"));
    assertTrue(failure.getMessage().contains("no article"), failure.getMessage());
    assertUntouched(live);
  }

  @Test
  void oneWriterAtATimeAndItIsNamed() throws IOException {
    try (HomeLock held = HomeLock.take(home)) {
      var failure =
          assertThrows(
              HomeLock.HeldException.class,
              () -> build(Articles.line("a", "Satu", "Isi", "2024-01-01")));
      assertTrue(failure.getMessage().contains("this process"), failure.getMessage());
      assertTrue(
          Files.readString(held.home().lock())
              .contains("process " + ProcessHandle.current().pid()));
    }
    build(Articles.line("a", "Satu", "Isi", "2024-01-01"));
  }

  /** Java refuses that with no IOException. */
  @Test
  void aLockThatAnotherPartOfTheProcessHasIsLeftToIt() throws IOException {
    Files.createDirectories(home.folder());
    try (var other = FileChannel.open(home.lock(), CREATE, WRITE)) {
      other.lock();
      assertThrows(OverlappingFileLockException.class, () -> HomeLock.take(home));
      assertEquals(1, open().size(), "the channel of the other");
    }
    HomeLock.take(home).close();
  }

  @Test
  void whatAKilledRunLeftIsReportedAndRemoved() throws IOException {
    Manifest live = build(Articles.line("a", "Satu", "Isi", "2024-01-01"));
    Path draft = Files.createDirectories(home.generations().resolve("building-1"));
    Files.writeString(draft.resolve("x"), "x");
    Generation half = new Generation("20300101T000000000Z-00000000");
    Files.createDirectories(home.generation(half));
    Files.createFile(home.unpublished(half));
    Files.writeString(home.journal(half), "x");
    Files.writeString(home.folder().resolve("CURRENT.tmp"), "x");
    var removed = new ArrayList<Path>();
    var listener =
        new BuildListener() {
          @Override
          public void leftover(Path path) {
            removed.add(path);
          }
        };
    Path file =
        Articles.write(folder, "s.jsonl", List.of(Articles.line("a", "B", "C", "2024-01-01")));
    new Builder(home, BuildOptions.standard(), listener, Clock.systemUTC()).build(files(file));
    assertEquals(4, removed.size(), removed::toString);
    assertFalse(Files.exists(draft));
    assertTrue(Files.exists(home.journal(new Generation(live.generation()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"building-1", "pruned-20240813T010203004Z-01234567"})
  void aLeftoverThatCannotBeRemovedIsToldAndStopsNothing(String name) throws IOException {
    build(Articles.line("a", "Satu", "Isi", "2024-01-01"));
    Path stuck = Files.createDirectories(home.generations().resolve(name).resolve("stuck"));
    FaultyFiles files = FaultyFiles.over(folder);
    files.suffer(Fault.at(Fault.Kind.BAD_PLACE, "stuck"));
    var told = new ArrayList<String>();
    var listener =
        new BuildListener() {
          @Override
          public void warned(String what) {
            told.add(what);
          }
        };
    Pruning.prune(new IndexHome(files.path(home.folder())), 1, listener);
    assertEquals(
        List.of(
            "what an interrupted run had left could not be removed: "
                + stuck
                + ": Input/output error"),
        told);
    build(Articles.line("a", "Dua", "Isi", "2024-01-01"));
    assertFalse(Files.exists(stuck));
  }

  /** A mark of theirs that is back after a power cut is not believed. */
  @Test
  void neitherWhatIsLiveNorWhatWasBeforeIsTakenForUnpublished() throws IOException {
    build(Articles.line("a", "Satu", "Isi", "2024-01-01"));
    build(Articles.line("a", "Dua", "Isi", "2024-01-01"));
    List<Generation> both = home.complete();
    List<Path> journals = Journals.files(home);
    FaultyFiles files = FaultyFiles.over(folder);
    for (Generation generation : both) {
      Files.createFile(home.unpublished(generation));
      Pruning.prune(new IndexHome(files.path(home.folder())), 9, new BuildListener() {});
      assertEquals(both, home.complete());
      assertEquals(journals, Journals.files(home));
      assertFalse(Files.exists(home.unpublished(generation)));
      assertTrue(files.forced().contains(generation.name()), files.forced()::toString);
    }
  }

  @Test
  void whatIsNotOursIsLeftAlone() throws IOException {
    build(Articles.line("a", "Satu", "Isi", "2024-01-01"));
    Path mine = Files.writeString(home.folder().resolve("mine.tmp"), "x");
    Path folder = Files.createDirectories(home.generations().resolve("mydata"));
    build(Articles.line("a", "Satu", "Isi", "2024-01-01"));
    assertTrue(Files.exists(mine) && Files.exists(folder));
    home = new IndexHome(mine.getParent().resolveSibling("project"));
    Files.writeString(Files.createDirectories(home.folder()).resolve("notes.txt"), "x");
    var failure =
        assertThrows(
            IOException.class, () -> build(Articles.line("a", "Satu", "Isi", "2024-01-01")));
    assertTrue(failure.getMessage().contains("not an index home"), failure.getMessage());
  }

  @Test
  void anOldGenerationThatCannotBeRemovedStopsNothing() throws IOException {
    var options = new BuildOptions(false, 2, 1);
    Manifest first = build(options, Articles.line("a", "Satu", "Isi", "2024-01-01"));
    Files.delete(home.readers(new Generation(first.generation())));
    Manifest second = build(options, Articles.line("a", "Satu", "Isi dua", "2024-01-01"));
    assertEquals(List.of(new Generation(second.generation())), home.complete());
  }

  @Test
  void oldGenerationsGoButNotWhileTheyAreRead() throws IOException {
    var options = new BuildOptions(false, 2, 1);
    Manifest first = build(options, Articles.line("a", "Satu", "Isi", "2024-01-01"));
    var read = new Generation(first.generation());
    ReaderLock reading = ReaderLock.share(home, read);
    build(options, Articles.line("a", "Satu", "Isi dua", "2024-01-01"));
    assertEquals(2, home.complete().size(), "the one that is read stays");
    reading.close();
    Manifest last = build(options, Articles.line("a", "Satu", "Isi tiga", "2024-01-01"));
    assertEquals(List.of(new Generation(last.generation())), home.complete());
    assertTrue(Files.exists(home.journal(read)), "journals are never pruned");
  }

  /** The server may run as another user. */
  @Test
  void aGenerationMayBeOpenedByWhoMayOpenAnyFolderMadeBesideIt() throws IOException {
    Manifest live = build(Articles.line("a", "Satu", "Isi", "2024-01-01"));
    Path generation = home.generation(new Generation(live.generation()));
    Path beside = Files.createDirectory(folder.resolve("beside"));
    assertEquals(Files.getPosixFilePermissions(beside), Files.getPosixFilePermissions(generation));
  }

  /** The files of the home that this process has open. */
  private List<String> open() throws IOException {
    var open = new ArrayList<String>();
    try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
      for (Path descriptor : descriptors.toList()) {
        try {
          String file = Files.readSymbolicLink(descriptor).toString();
          if (file.startsWith(home.folder().toRealPath().toString())) {
            open.add(file);
          }
        } catch (NoSuchFileException e) {
          // closed meanwhile
        }
      }
    }
    return open;
  }

  private void assertUntouched(Manifest live) throws IOException {
    assertEquals(Optional.of(new Generation(live.generation())), home.current());
    try (var entries = Files.list(home.generations())) {
      assertEquals(1, entries.count());
    }
  }

  private Manifest build(String... lines) throws IOException {
    return build(new BuildOptions(false, 2, 5), lines);
  }

  private Manifest build(BuildOptions options, String... lines) throws IOException {
    return builder(options).build(files(Articles.write(folder, "s.jsonl", List.of(lines))));
  }

  private Builder builder(BuildOptions options) {
    return new Builder(home, options, new BuildListener() {}, Clock.systemUTC());
  }

  private static SourceFiles files(Path file) throws IOException {
    return SourceFiles.named(List.of(file.toString()));
  }

  private String journal(Manifest manifest) {
    Path file = home.journal(new Generation(manifest.generation()));
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
