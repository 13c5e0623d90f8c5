package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.StoredArticles;
import id.telusur.testing.Articles;
import id.telusur.testing.InMemory;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.util.IOConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done to an index of which a file is damaged, and what is said where nothing can. */
class DamagedFilesTest {
  private static final String PURGED = "a7";

  @TempDir(factory = InMemory.class)
  Path folder;

  private Random random;
  private IndexHome home;
  private Generation generation;
  private Path update;
  private final List<String> told = new ArrayList<>();

  /** Two segments, and articles that were deleted from the first. */
  @BeforeEach
  void build() throws IOException {
    random = Needs.random("damaged files of an index");
    home = new IndexHome(folder.resolve("index"));
    Path base = Articles.write(folder, "base.jsonl", Articles.random(random, 40, "x"));
    update =
        Articles.write(folder, "update.jsonl", Articles.random(random, 50, "y").subList(35, 50));
    builder().run(Task.build(files(base)));
    builder().run(Task.update(files(update)));
    builder().run(Task.withdraw(Named.all(List.of("a5"))));
    generation = home.live();
  }

  @ParameterizedTest
  @CsvSource({
    ".nvd, HEAD",
    ".nvm, HEAD",
    ".doc, CUT",
    ".pos, EMPTY",
    ".pay, FOLDER",
    ".psm, MISSING",
    ".kdd, MISSING",
    ".kdi, MIDDLE",
    ".kdm, EMPTY",
    ".tim, HEAD",
    ".tip, CUT",
    ".tmd, MIDDLE",
  })
  void articlesAreSavedWhereWhatFindsThemIsDamaged(String end, Damage damage) throws IOException {
    Manifest before = Manifest.read(home.generation(generation));
    for (Path file : files(end)) {
      damage.done(file);
    }
    try (StoredArticles articles = StoredArticles.open(home, generation)) {
      assertEquals(before.contents().articles(), articles.count());
    }
    Manifest anew = builder().reindex();
    assertEquals(before.digest(), anew.digest());
    assertEquals(List.of(), audit(home.live()));
    builder().purge(Named.all(List.of(PURGED)));
    assertEquals(List.of(), audit(home.live()));
  }

  /** Whatever is done to whatever file. */
  @Test
  void whatCannotBeDoneIsToldInALineThatNamesTheFileAndWhatHelps() throws IOException {
    for (Path file : files("")) {
      for (Damage damage : Damage.values()) {
        for (Map.Entry<String, Deed> deed : deeds().entrySet()) {
          if (random.nextInt(Needs.rounds(15, 1)) == 0) {
            suffer(file, damage, deed.getKey(), deed.getValue());
          }
        }
      }
    }
  }

  private void suffer(Path file, Damage damage, String name, Deed deed) throws IOException {
    Path saved = folder.resolve("saved");
    copy(home.folder(), saved);
    damage.done(file);
    told.clear();
    String what = "%s with %s %s".formatted(name, damage, file.getFileName());
    try {
      deed.run();
    } catch (IOException e) {
      assertTells(FileFaults.text(e), file, what);
      assertEquals(List.of(), told, what);
      assertEquals(generation, home.live(), what);
      assertFalse(Files.exists(home.purging()), what);
      assertEquals(
          DurableFiles.entries(saved.resolve("generations")).size(),
          DurableFiles.entries(home.generations()).size(),
          what);
    }
    DurableFiles.delete(home.folder());
    Files.move(saved, home.folder());
  }

  private void assertTells(String text, Path file, String what) {
    String all = what + ": " + text;
    assertEquals(1, text.lines().count(), all);
    assertTrue(text.contains(generation.name()), all);
    assertTrue(text.contains(name(file)), all);
    assertEquals(2, text.split("restore a backup", -1).length, all);
    assertFalse(text.contains(Draft.PREFIX), all);
    assertFalse(text.contains("IndexInput"), all);
  }

  /** Of several lists of segments the last one counts, and none has a name when it is missing. */
  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("segments") ? "segments" : name;
  }

  private Map<String, Deed> deeds() {
    var deeds = new TreeMap<String, Deed>();
    deeds.put("export", () -> StoredArticles.open(home, generation).close());
    deeds.put("reindex", () -> builder().reindex());
    deeds.put("update", () -> builder().run(Task.update(files(update))));
    deeds.put("withdraw", () -> builder().run(Task.withdraw(Named.all(List.of(PURGED)))));
    deeds.put("purge", () -> builder().purge(Named.all(List.of(PURGED))));
    deeds.put(
        "backup",
        () ->
            Backup.make(
                home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC()));
    return deeds;
  }

  /** No trace is left only of what is written anew, which is read for that. */
  @Test
  void whatCannotBePurgedCanBeWithdrawn() throws IOException {
    for (Path file : files(".pos")) {
      Damage.MIDDLE.done(file);
    }
    var refused =
        assertThrows(IOException.class, () -> builder().purge(Named.all(List.of(PURGED))));
    assertTrue(refused.getMessage().startsWith("nothing was purged"), refused::toString);
    assertTrue(refused.getMessage().contains("withdraw without --purge"), refused::toString);
    builder().run(Task.withdraw(Named.all(List.of(PURGED))));
    assertEquals(1, told.size(), told::toString);
    builder().reindex();
    assertEquals(List.of(), audit(home.live()));
  }

  /** New segments, and what was deleted from old ones or has another group there now. */
  @Test
  void whatAnUpdateWroteIsReadBeforeItIsPublished() throws IOException {
    String copied = Files.readAllLines(folder.resolve("base.jsonl")).get(2);
    Path changes =
        Articles.write(
            folder,
            "changes.jsonl",
            List.of(
                copied.replace("\"id\":\"a2\"", "\"id\":\"copy\""),
                Articles.line("a1", "Lain", "Isi lain.", "2024-01-01")));
    var written = new TreeSet<String>();
    dryRun(changes, draft -> written.addAll(own(draft)));
    for (String kind : List.of("_._.\\.liv", "_._.\\.fnm", "_._._.+\\.dvd", "_.\\.fdt")) {
      assertTrue(written.stream().anyMatch(file -> file.matches(kind)), written::toString);
    }
    for (String file : written) {
      Deed run = () -> dryRun(changes, draft -> Damage.END.done(draft.resolve(file)));
      String refused =
          FileFaults.text(assertThrows(IOException.class, run::run, () -> file + " is published"));
      assertTrue(refused.contains(file), refused);
    }
  }

  /** Lucene's files of a draft that it does not share. */
  private List<String> own(Path draft) throws IOException {
    return DurableFiles.entries(draft).stream()
        .map(file -> String.valueOf(file.getFileName()))
        .filter(file -> file.startsWith("_"))
        .filter(file -> !Files.exists(home.generation(generation).resolve(file)))
        .toList();
  }

  /** A run to whose draft something is done when it has been written. */
  private void dryRun(Path source, IOConsumer<Path> written) throws IOException {
    var listener =
        new BuildListener() {
          @Override
          public void step(String what) {
            if (what.equals("verifying the new index")) {
              try {
                written.accept(draft());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
          }
        };
    new Builder(home, new BuildOptions(false, 2, 10), listener, Clock.systemUTC())
        .run(Task.update(files(source)).dryRun());
  }

  private Path draft() throws IOException {
    return DurableFiles.entries(home.generations()).stream()
        .filter(path -> String.valueOf(path.getFileName()).startsWith(Draft.PREFIX))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFolderInThePlaceOfCurrentIsToldAndLeavesNothing() throws IOException {
    Files.delete(home.pointer());
    Files.createDirectory(home.pointer());
    Generation other = home.complete().getFirst();
    for (Generation target : List.of(generation, other)) {
      List<Path> before = entries();
      var refused = assertThrows(IOException.class, () -> builder().rollback(target));
      assertEquals(
          home.pointer() + " is a folder, where a file is to be: remove it", refused.getMessage());
      assertEquals(before, entries());
    }
    Files.delete(home.pointer());
    assertEquals(generation, builder().rollback(generation));
  }

  /** What lies in the home, but for its ledger, which is made anew when it is missing. */
  private List<Path> entries() throws IOException {
    return DurableFiles.tree(home.folder()).stream()
        .filter(path -> !path.startsWith(home.ledger()))
        .toList();
  }

  /** Those of the live generation whose names end so, but its lock. */
  private List<Path> files(String end) throws IOException {
    List<Path> files =
        DurableFiles.entries(home.generation(generation)).stream()
            .filter(file -> file.toString().endsWith(end))
            .filter(file -> !file.equals(home.readers(generation)))
            .toList();
    assertFalse(files.isEmpty(), end);
    return files;
  }

  private List<String> audit(Generation audited) {
    return Audit.of(home, audited, false, 1, Clock.systemUTC());
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path path : DurableFiles.tree(from)) {
      Files.copy(path, to.resolve(from.relativize(path).toString()));
    }
  }

  private Builder builder() {
    var listener =
        new BuildListener() {
          @Override
          public void warned(String what) {
            told.add(what);
          }
        };
    return new Builder(home, new BuildOptions(false, 2, 10), listener, Clock.systemUTC());
  }

  private static SourceFiles files(Path source) throws IOException {
    return SourceFiles.named(List.of(source.toString()));
  }

  /** What happens to a file; others that share it keep theirs. */
  private enum Damage {
    HEAD,
    MIDDLE,
    END,
    CUT,
    EMPTY,
    MISSING,
    FOLDER;

    void done(Path file) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      switch (this) {
        case HEAD -> bytes[0] ^= 4;
        case MIDDLE -> bytes[bytes.length / 2] ^= 4;
        case END -> bytes[bytes.length - 17] ^= 4; // what Lucene's footer of 16 bytes follows
        case CUT -> bytes = Arrays.copyOf(bytes, bytes.length / 2);
        case EMPTY -> bytes = new byte[0];
        case MISSING -> {
          return;
        }
        case FOLDER -> {
          Files.createDirectory(file);
          return;
        }
      }
      Files.write(file, bytes);
    }
  }

  private interface Deed {
    void run() throws IOException;
  }
}
