package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.article.SourceScope;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.LuceneFiles;
import id.telusur.schema.Manifest;
import id.telusur.schema.StoredArticles;
import id.telusur.testing.Articles;
import id.telusur.testing.DefaultLocale;
import id.telusur.testing.InMemory;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code verify} finds, and what a rollback refuses. */
class AuditTest {
  /** How long the end of each of Lucene's files is, in bytes; the last eight are a CRC-32. */
  private static final int FOOTER = 16;

  @TempDir(factory = InMemory.class)
  Path folder;

  private IndexHome home;
  private Path source;
  private Generation generation;

  @BeforeEach
  void buildOne() throws IOException {
    home = new IndexHome(folder.resolve("index"));
    source =
        Articles.write(folder, "news.jsonl", Articles.random(Needs.random("articles"), 40, "x"));
    generation = build();
  }

  @Test
  void aWholeGenerationHasNoFindings() throws IOException {
    assertEquals(List.of(), audit(generation, true));
    Generation second = build();
    assertEquals(List.of(), audit(generation, true));
    assertEquals(List.of(), audit(second, true));
  }

  @Test
  void aClockThatIsSetRightChangesNoOrder() throws IOException {
    var ahead = Clock.offset(Clock.systemUTC(), Duration.ofDays(400));
    String line = Articles.line("a1", "Lain", "Isi lain.", "2024-01-01");
    var early = new Builder(home, BuildOptions.standard(), new BuildListener() {}, ahead);
    early.run(Task.update(files(line)));
    Generation last = build();
    assertEquals(last, home.complete().getLast());
    assertEquals(List.of(), audit(last, false));
    assertEquals(List.of(), audit(generation, false));
  }

  /** Their digits are not 0 to 9. */
  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa", "my"})
  void theLocaleDoesNotMatter(String locale) throws IOException {
    DefaultLocale.in(
        locale,
        () -> {
          assertEquals(List.of(), audit(generation, true));
          Generation second = build();
          assertEquals(List.of(), audit(second, true));
          assertEquals(
              Manifest.read(home.generation(generation)).digest(),
              Manifest.read(home.generation(second)).digest());
        });
    assertEquals(List.of(), audit(home.live(), true));
    builder().run(Task.update(files(Articles.line("a1", "Lain", "Isi lain.", "2024-01-01"))));
  }

  /** Whatever byte of whatever file: what matters is noticed, and the file is named. */
  @Test
  void aDamagedByteInAnyFileIsFoundAndTheFileNamed() throws IOException {
    var random = Needs.random("damaged bytes");
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      byte[] damaged = whole.clone();
      damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      List<String> findings = audit(generation, false);
      String name = file.getFileName().toString();
      boolean named = findings.stream().anyMatch(finding -> finding.contains(name));
      assertTrue(named, () -> name + ": " + findings);
      assertThrows(IOException.class, () -> refuse(name));
      Files.write(file, whole);
    }
    assertEquals(List.of(), audit(generation, true));
  }

  /** A rollback looks at what is served, not at the manifest. */
  private void refuse(String file) throws IOException {
    if (file.equals("manifest.json")) {
      throw new IOException("not asked of a rollback");
    }
    builder().rollback(generation);
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Path file = file(".fdt");
    Files.delete(file);
    String findings = String.join("\n", audit(generation, false));
    assertTrue(findings.contains(file.getFileName().toString()), findings);
  }

  @Test
  void aListOfWhatWasWithdrawnThatIsMissingOrNotWholeIsNamed() throws IOException {
    Generation live = build();
    Files.delete(home.withdrawn());
    assertNamesTheList(generation, "missing");
    for (String list : List.of("", "rusak\n", "{\"id\":\"x\",\"at\":\"2024-08-13T01:02:03Z\"}\n")) {
      Files.writeString(home.withdrawn(), list);
      assertNamesTheList(generation, "not whole");
      assertNamesTheList(live, "not whole");
    }
    build();
    assertEquals(List.of(), audit(generation, false));
  }

  /** Each whole, and not what the journals say. */
  @ParameterizedTest
  @CsvSource({
    "'\"a5\"',            '\"q5\"',     'a5, q5'",
    "'\"at\":\"2',        '\"at\":\"3', a5",
    "'(?s)^.*\"ids\":1}', '{\"ids\":0}', a5",
  })
  void aListOfWhatWasWithdrawnIsComparedWithTheJournals(String text, String instead, String told)
      throws IOException {
    builder().run(Task.withdraw(Named.all(List.of("a5"))));
    Generation live = home.live();
    assertEquals(List.of(), audit(live, false));
    String list = Files.readString(home.withdrawn());
    Files.writeString(home.withdrawn(), list.replaceFirst(text, instead));
    assertNamesTheList(live, "is not what the journals say of " + told + ", any run");
    Pruning.prune(home, 9, new BuildListener() {});
    assertEquals(list, Files.readString(home.withdrawn()));
  }

  /** It holds nothing of its own: the next run makes it of the journals. */
  @Test
  void aDamagedLedgerIsToldWithItsRemedy() throws IOException {
    for (Path file : DurableFiles.entries(home.ledger())) {
      Files.writeString(file, "rusak");
    }
    String findings = String.join("\n", audit(generation, false));
    String remedy =
        "the ledger cannot be read, any run that writes makes it anew: " + home.ledger();
    assertTrue(findings.contains(remedy), findings);
    assertEquals(List.of(), audit(build(), false));
  }

  @Test
  void aJournalThatWasEmptiedIsToldWithItsRemedy() throws IOException {
    Files.writeString(home.journal(generation), "");
    String findings = String.join("\n", audit(generation, false));
    assertTrue(
        findings.contains(
            home.journal(generation) + ": it was cut (restore BACKUP brings it back from"),
        findings);
  }

  private void assertNamesTheList(Generation audited, String how) {
    String findings = String.join("\n", audit(audited, false));
    assertTrue(findings.contains(how), findings);
    assertTrue(findings.contains(home.withdrawn().toString()), findings);
  }

  @Test
  void damageIsToldOfEveryGenerationThatSharesTheFile() throws IOException {
    Generation other = build();
    Path mine = file(".fdt");
    Path shared = home.generation(other).resolve(mine.getFileName());
    Files.deleteIfExists(shared);
    Files.createLink(shared, mine);
    byte[] bytes = Files.readAllBytes(mine);
    bytes[bytes.length / 2] ^= 4;
    Files.write(mine, bytes);
    String findings = String.join("\n", audit(generation, false));
    assertTrue(findings.contains("shared by " + other), findings);
  }

  @Test
  void articlesAreSavedWhereOnlyWhatFindsThemIsDamaged() throws IOException {
    Path terms = damage(".tim");
    String digest = Manifest.read(home.generation(generation)).digest();
    Manifest anew = builder().reindex();
    assertEquals(digest, anew.digest());
    assertEquals(List.of(), audit(new Generation(anew.generation()), false));
    assertTrue(
        String.join("\n", audit(generation, false)).contains(terms.getFileName().toString()));
  }

  /** A copy of damage would pass for whole: it has checksums of its own. */
  @Test
  void damageIsNotHandedOn() throws IOException {
    Path file = damage(".fdt");
    Path backups = folder.resolve("backups");
    List<Executable> deeds =
        List.of(
            () -> Backup.make(home, backups, new BuildListener() {}, Clock.systemUTC()),
            () -> builder().reindex(),
            () -> builder().run(Task.update(SourceFiles.named(List.of(source.toString())))),
            () -> StoredArticles.open(home, generation).close());
    for (Executable deed : deeds) {
      var refused = assertThrows(IOException.class, deed);
      assertTrue(refused.getMessage().contains(file.toString()), refused::toString);
    }
    assertFalse(Files.exists(backups));
    assertEquals(List.of(generation), home.complete());
    builder().run(Task.withdraw(Named.all(List.of("a1")))); // which cannot wait
    assertEquals(2, home.complete().size());
  }

  /** However many: Lucene would merge what has many deleted articles, and read it for that. */
  @ParameterizedTest
  @ValueSource(strings = {".fdt", ".doc", ".pos", ".nvd"})
  void whatIsDamagedCanBeWithdrawnFrom(String end) throws IOException {
    damage(end);
    List<String> ids = IntStream.range(0, 30).mapToObj(i -> "a" + i).toList();
    Manifest left = builder().run(Task.withdraw(Named.all(ids)));
    assertEquals(Map.of("withdrawn", 30L), left.records());
    assertEquals(10, left.contents().articles());
  }

  private Path damage(String end) throws IOException {
    Path file = file(end);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 4;
    Files.write(file, bytes);
    return file;
  }

  private Path file(String end) throws IOException {
    return files().stream().filter(path -> path.toString().endsWith(end)).findAny().get();
  }

  /** As bad memory writes it: half of a file is naught, and its checksum is that of naught. */
  @ParameterizedTest
  @ValueSource(strings = {".doc", ".tim", ".fdt", ".kdd"})
  void whatWasWrittenWrongWithARightChecksumIsFound(String end) throws IOException {
    Path file = file(end);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 3, bytes.length - FOOTER, (byte) 0);
    var checksum = new CRC32();
    checksum.update(bytes, 0, bytes.length - Long.BYTES);
    ByteBuffer.wrap(bytes).putLong(bytes.length - Long.BYTES, checksum.getValue());
    Files.write(file, bytes);
    LuceneFiles.demandWhole(home.generation(generation));
    assertEquals(1, audit(generation, false).size());
  }

  @Test
  void aBackupIsNotMadeWithinTheIndex() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.folder());
    for (Path place : List.of(home.folder().resolve("../" + home.folder().getFileName()), link)) {
      Path within = place.resolve("backups");
      assertThrows(
          IOException.class,
          () -> Backup.make(home, within, new BuildListener() {}, Clock.systemUTC()));
      assertFalse(Files.exists(within));
    }
  }

  @Test
  void journalsThatSayOtherwiseAreFound() throws IOException {
    Path journal = home.journal(generation);
    Generation other = build(Articles.line("a1", "Lain", "Isi lain.", "2024-01-01"));
    Files.move(home.journal(other), journal, StandardCopyOption.REPLACE_EXISTING);
    String findings = String.join("\n", audit(generation, false));
    assertTrue(findings.contains("records: the manifest says"), findings);
    assertTrue(findings.contains("article a0: the journals say nothing"), findings);
  }

  @Test
  void deepComparesWithTheSources() throws IOException {
    List<String> lines = Files.readAllLines(source);
    Files.write(source, lines.subList(1, lines.size()));
    assertEquals(List.of(), audit(generation, false));
    String findings = String.join("\n", audit(generation, true));
    assertTrue(findings.contains("article a0: not so in its source"), findings);
    Files.delete(source);
    findings = String.join("\n", audit(generation, true));
    assertTrue(findings.contains("40 articles came from it"), findings);
  }

  /** The journal says where a name led to that was given in another folder. */
  @Test
  void deepReadsTheSourcesWhereTheyWereWhateverFolderOneIsIn() throws IOException {
    Path file =
        Articles.write(folder, "t.jsonl", List.of(Articles.line("t", "A", "B", "2024-01-01")));
    Path relative = Path.of("").toAbsolutePath().relativize(file.toAbsolutePath());
    Generation made =
        new Generation(builder().build(SourceFiles.named(List.of(relative + ""))).generation());
    Path moved = Files.move(file, folder.resolve("moved.jsonl"));
    Path rewritten = folder.resolve("rewritten.gz");
    try (Writer out = Journal.compressed(rewritten)) {
      String place = "\"place\":\"";
      long sequence =
          Journal.read(
              home.journal(made),
              entry ->
                  Journal.writeLine(out, entry.toString().replace(place + file, place + moved)));
      Journal.writeEnd(out, sequence);
    }
    DurableFiles.put(rewritten, home.journal(made));
    assertEquals(List.of(), Audit.of(home, made, true, 1, Clock.systemUTC()));
    Files.writeString(moved, "");
    String findings = String.join("\n", Audit.of(home, made, true, 1, Clock.systemUTC()));
    assertTrue(findings.contains("article t: not so in its source " + moved), findings);
  }

  /** As those that were copied from a system of another encoding. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void deepReadsSourcesWhoseNamesAreNotOfTheSystemsEncoding() throws Exception {
    String move =
        """
        odd=$(printf 'lama\\351'); mkdir "$odd"
        mv a.jsonl "$odd/$(printf 'a\\377.jsonl')"; mv b.jsonl "$odd/$(printf 'a\\376.jsonl')"
        """;
    Articles.write(folder, "a.jsonl", List.of(Articles.line("a1", "Lain", "Isi.", "2024-01-01")));
    Articles.write(folder, "b.jsonl", List.of(Articles.line("b1", "Lain", "Isi.", "2024-01-01")));
    var process = new ProcessBuilder("sh", "-c", move).directory(folder.toFile()).inheritIO();
    assertEquals(0, process.start().waitFor());
    Path odd =
        DurableFiles.entries(folder).stream()
            .filter(file -> file.toString().contains("lama"))
            .findAny()
            .orElseThrow();
    List<Path> files = DurableFiles.entries(odd);
    builder().build(SourceFiles.of(files));
    assertEquals(List.of(), audit(home.current().orElseThrow(), true));
    Files.writeString(files.getFirst(), "");
    assertEquals(1, audit(home.current().orElseThrow(), true).size());
  }

  @Test
  void aFolderMayEndAsArchivesDoInNames() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("Berita!"));
    Articles.write(odd, "a.jsonl", List.of(Articles.line("a1", "Lain", "Isi.", "2024-01-01")));
    Path gone =
        Articles.write(odd, "b.jsonl", List.of(Articles.line("b1", "Lain", "Isi.", "2024-01-01")));
    List<String> names = List.of(odd.toString());
    builder().build(SourceFiles.named(names));
    assertEquals(List.of(), audit(home.current().orElseThrow(), true));
    Files.delete(gone);
    Task mirror = Task.update(SourceFiles.named(names)).mirroring(new SourceScope(names));
    assertEquals(1, builder().run(mirror).contents().articles());
  }

  @Test
  void aRollbackMakesTheGenerationBeforeLive() throws IOException {
    assertThrows(IOException.class, () -> Rollback.target(home));
    Generation second = build(Articles.line("a1", "Lain", "Isi lain.", "2024-01-01"));
    assertEquals(Optional.of(second), home.current());
    builder().rollback(Rollback.target(home));
    assertEquals(Optional.of(generation), home.current());
    assertTrue(Files.exists(home.journal(second)));
  }

  /** What is made after a rollback: from what is live, from its articles, or from nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"update", "reindex", "build"})
  void aRollbackDoesNotGoForwardToWhatOneBeforeHasLeft(String made) throws IOException {
    String bad = Articles.line("a1", "Lain", "Isi buruk.", "2024-01-01");
    Generation first = build(Articles.line("a1", "Lain", "Isi lain.", "2024-01-01"));
    build(bad);
    assertEquals(first, builder().rollback(Rollback.target(home)));
    String more = Articles.line("a2", "Baru", "Isi baru.", "2024-01-01");
    switch (made) {
      case "update" -> builder().run(Task.update(files(more)));
      case "reindex" -> builder().reindex();
      default -> build(more);
    }
    Generation expected = made.equals("reindex") ? generation : first; // it says the same
    assertEquals(expected, Rollback.target(home));
  }

  /**
   * Nobody knows then whether the last generation was published: it stays, and so does its journal.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none                          | is missing: ",
        "''                            | is empty: ",
        "rusak                         | is damaged, \"rusak\": ",
        "20240813T010203004Z-0123456?  | is damaged, \"20240813T010203004Z-0123456?\": ",
        "20240813T010203004Z-01234567  | names generation 20240813T010203004Z-01234567, which is not there: ",
      })
  void aDamagedPointerIsToldAndMendedByARollbackOrARestore(@Nullable String content, String told)
      throws IOException {
    Path backup =
        Backup.make(home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC());
    Generation second = build(Articles.line("a1", "Lain", "Isi lain.", "2024-01-01"));
    Files.createFile(home.unpublished(second));
    point(content);
    List<Executable> deeds =
        List.of(
            () -> build(),
            () -> builder().reindex(),
            () -> Rollback.target(home),
            () -> Pruning.prune(home, 1, new BuildListener() {}));
    for (Executable deed : deeds) {
      var refused = assertThrows(IOException.class, deed);
      String message = String.valueOf(refused.getMessage());
      assertTrue(message.startsWith(home.pointer() + " " + told), message);
      assertTrue(message.contains("rollback --generation G"), message);
    }
    assertEquals(List.of(), audit(generation, false));
    builder().rollback(second);
    assertEquals(second, home.live());
    assertEquals(List.of(generation, second), home.complete());
    assertEquals(List.of(), audit(second, false));
    point(content);
    Manifest restored = builder().restore(backup);
    assertEquals(restored.generation(), home.live().name());
    assertEquals(3, Journals.files(home).size());
    assertEquals(List.of(), audit(home.live(), false));
  }

  /** Killed after its manifest was written, and before CURRENT. */
  @Test
  void nobodyGoesBackToWhatWasNeverPublished() throws IOException {
    Generation killed = build(Articles.line("a1", "Lain", "Isi lain.", "2024-01-01"));
    Files.createFile(home.unpublished(killed));
    point(generation.name());
    var refused = assertThrows(IOException.class, () -> builder().rollback(killed));
    assertEquals(
        "generation %s was never published: the run that made it was broken off".formatted(killed),
        refused.getMessage());
    assertEquals(generation, home.live());
  }

  @Test
  void aFolderInThePlaceOfAFileIsToldSo() throws IOException {
    Files.delete(home.pointer());
    Files.createDirectory(home.pointer());
    String told = assertThrows(IOException.class, () -> build()).getMessage();
    assertTrue(told.startsWith(home.pointer() + " is a folder, which is to be removed: "), told);
  }

  @Test
  void aDamagedManifestIsToldInALine() throws IOException {
    Files.writeString(home.manifest(generation), "{\"schema\" 5}");
    List<String> told = audit(generation, false);
    assertEquals(1, told.size());
    assertEquals(1, told.getFirst().lines().count(), told::toString);
    assertFalse(told.getFirst().contains("gson/"), told::toString);
  }

  private void point(@Nullable String content) throws IOException {
    if (content == null) {
      Files.delete(home.pointer());
    } else {
      Files.writeString(home.pointer(), content);
    }
  }

  @Test
  void runsThatChangeNothingLeaveWhatOneCanGoBackTo() throws IOException {
    Generation second = build(Articles.line("a1", "Lain", "Isi lain.", "2024-01-01"));
    for (int i = 0; i < 4; i++) {
      builder().run(Task.withdraw(Named.all(List.of("nosuch"))));
      Pruning.prune(home, 2, new BuildListener() {});
    }
    assertEquals(2, home.complete().size());
    assertFalse(home.complete().contains(second), "the live one says the same");
    assertEquals(generation, Rollback.target(home));
    Pruning.prune(home, 1, new BuildListener() {});
    var failure = assertThrows(IOException.class, () -> Rollback.target(home));
    assertTrue(failure.getMessage().contains(generation.name()), failure.getMessage());
  }

  @Test
  void pruningKeepsTheLiveGeneration() throws IOException {
    build();
    Generation third = build();
    builder().rollback(generation);
    Pruning.prune(home, 2, new BuildListener() {});
    assertEquals(List.of(generation, third), home.complete());
    Pruning.prune(home, 1, new BuildListener() {});
    assertEquals(List.of(generation), home.complete());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(home.generation(generation))) {
      return files.filter(file -> !file.equals(home.readers(generation))).sorted().toList();
    }
  }

  private List<String> audit(Generation audited, boolean deep) {
    return Audit.of(home, audited, deep, 1, Clock.systemUTC());
  }

  private Generation build(String... lines) throws IOException {
    Path file = lines.length == 0 ? source : Articles.write(folder, "s.jsonl", List.of(lines));
    SourceFiles files = SourceFiles.named(List.of(file.toString()));
    return new Generation(builder().build(files).generation());
  }

  private SourceFiles files(String line) throws IOException {
    Path file = Articles.write(folder, "t.jsonl", List.of(line));
    return SourceFiles.named(List.of(file.toString()));
  }

  private Builder builder() {
    return new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC());
  }
}
