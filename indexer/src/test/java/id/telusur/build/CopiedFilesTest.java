package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.testing.Articles;
import id.telusur.testing.faults.FaultyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was copied is on the disk before it is published, as what Lucene writes is. */
class CopiedFilesTest {
  @TempDir Path folder;

  @Test
  void aRestoredGenerationIsForcedToDisk() throws IOException {
    var home = new IndexHome(folder.resolve("index"));
    String line = Articles.line("a", "Satu", "Isi satu", "2024-01-01");
    Path source = Articles.write(folder, "a.jsonl", List.of(line));
    builder(home).build(SourceFiles.named(List.of(source.toString())));
    Path backup =
        Backup.make(home, folder.resolve("backups"), new BuildListener() {}, Clock.systemUTC());
    FaultyFiles files = FaultyFiles.over(folder);
    var other = new IndexHome(files.path(folder.resolve("other")));
    Manifest restored = builder(other).restore(files.path(backup));
    Path made = folder.resolve("other/generations").resolve(restored.generation());
    Set<String> written = luceneFiles(made);
    assertTrue(written.size() > 5, written::toString);
    written.removeAll(files.forced());
    assertEquals(Set.of(), written);
  }

  @Test
  void aBackupIsForcedToDiskWithAllItsFolders() throws IOException {
    var home = new IndexHome(folder.resolve("index"));
    String line = Articles.line("a", "Satu", "Isi satu", "2024-01-01");
    Path source = Articles.write(folder, "a.jsonl", List.of(line));
    builder(home).build(SourceFiles.named(List.of(source.toString())));
    FaultyFiles files = FaultyFiles.over(folder);
    Path backup =
        Backup.make(
            home, files.path(folder.resolve("backups")), new BuildListener() {}, Clock.systemUTC());
    Set<String> made = new HashSet<>(Set.of("backups"));
    for (Path path :
        DurableFiles.tree(folder.resolve("backups").resolve(backup.getFileName() + ""))) {
      made.add(
          String.valueOf(path.getFileName())
              .replaceFirst("^" + backup.getFileName(), "$0.partial"));
    }
    assertTrue(made.contains("generations"), made::toString);
    made.removeAll(files.forced());
    assertEquals(Set.of(), made);
  }

  @Test
  void whatCannotBeLinkedIsForcedToDisk() throws IOException {
    Path file = Files.writeString(folder.resolve("_0.fdt"), "isi");
    Path to = Files.createDirectory(folder.resolve("to"));
    FaultyFiles files = FaultyFiles.over(folder);
    boolean linked =
        Links.into(
            files.path(to),
            List.of(files.path(file)),
            (link, existing) -> {
              throw new UnsupportedOperationException();
            });
    assertEquals("isi", Files.readString(to.resolve("_0.fdt")));
    assertEquals(Set.of("_0.fdt", "to"), files.forced());
    assertFalse(linked);
  }

  private static Set<String> luceneFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.startsWith("_") || file.startsWith("segments_"))
          .collect(Collectors.toSet());
    }
  }

  private static Builder builder(IndexHome home) {
    return new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC());
  }
}
