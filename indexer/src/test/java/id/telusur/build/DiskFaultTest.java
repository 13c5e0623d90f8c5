package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.testing.Articles;
import id.telusur.testing.InMemory;
import id.telusur.testing.faults.Fault;
import id.telusur.testing.faults.FaultyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.lucene.util.IOSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskFaultTest {
  private static final String FULL = "No space left on device";
  private static final String LIVE = "20240813T010203004Z-01234567";

  @TempDir(factory = InMemory.class)
  Path folder;

  /** As Java, a writer of lines, and Lucene tell of it, or of what was tried after it. */
  @ParameterizedTest
  @ValueSource(strings = {"channel", "writer", "lucene", "merge", "close", "each other"})
  void ofAFullDiskItIsToldWhereAndThatNothingWasPublished(String who) {
    var fault = new IOException(FULL);
    assertEquals(
        "%s, while the index %s was written: nothing was published".formatted(FULL, folder),
        told(() -> {
          switch (who) {
            case "channel" -> throw fault;
            case "writer" -> throw new UncheckedIOException(fault);
            case "merge" -> throw new IOException("background merge hit exception: _0", fault);
            case "close" -> throw suppressing(new IOException("checksum failed"), fault);
            case "each other" -> {
              var first = new IOException("checksum failed", suppressing(fault, new Exception()));
              throw suppressing(first, new IOException("this writer is closed", first));
            }
            default -> throw new IllegalStateException("this writer is closed", fault);
          }
        }));
  }

  private static IOException suppressing(IOException fault, Exception other) {
    fault.addSuppressed(other);
    return fault;
  }

  /** Lucene merges in threads of its own, which have nobody to tell. */
  @Test
  void aDiskThatIsFullWhileSegmentsAreMergedIsToldOnce() throws IOException {
    FaultyFiles files = FaultyFiles.over(folder);
    var home = new IndexHome(files.path(folder.resolve("index")));
    build(home);
    String held = held(new IndexHome(folder.resolve("index")));
    files.suffer(Fault.at(Fault.Kind.DISK_FULL, "/(?!%s)_\\w+\\.fdt".formatted(held)));
    var uncaught = new ConcurrentLinkedQueue<Throwable>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
    try {
      List<Named> one = Named.all(List.of("a"));
      String told = assertThrows(IOException.class, () -> builder(home).purge(one)).getMessage();
      String end = FULL + ", while the index %s was written: nothing was published";
      assertTrue(told.endsWith(end.formatted(home.folder())), told);
      assertEquals(List.of(), List.copyOf(uncaught));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  /** What frees space takes none. */
  @Test
  void generationsAreRemovedThoughTheDiskIsFull() throws IOException {
    FaultyFiles files = FaultyFiles.over(folder);
    var home = new IndexHome(files.path(folder.resolve("index")));
    build(home);
    build(home);
    files.suffer(Fault.at(Fault.Kind.NO_ROOM, "/"));
    Pruning.prune(home, 1, new BuildListener() {});
    assertEquals(List.of(home.live()), home.complete());
  }

  private void build(IndexHome home) throws IOException {
    String a = Articles.line("a", "Satu", "Isi satu", "2024-01-01");
    String b = Articles.line("b", "Dua", "Isi dua", "2024-01-02");
    Path source = Articles.write(folder, "s.jsonl", List.of(a, b));
    builder(home).build(SourceFiles.named(List.of(source.toString())));
  }

  private static Builder builder(IndexHome home) {
    return new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC());
  }

  /** The files of articles that are linked, not merged. */
  private static String held(IndexHome home) throws IOException {
    return DurableFiles.entries(home.generation(home.live())).stream()
        .map(file -> String.valueOf(file.getFileName()))
        .filter(name -> name.endsWith(".fdt"))
        .collect(Collectors.joining("|"));
  }

  /** As where older generations are removed on a full disk. */
  @Test
  void whatWasPublishedByThenIsLive() {
    String file = folder + "/x";
    assertEquals(
        "%s: %s, while the index %s was written: generation %s is live"
            .formatted(file, FULL, folder, LIVE),
        told(() -> {
          var home = new IndexHome(folder);
          Files.createDirectories(home.generation(new Generation(LIVE)));
          Files.writeString(home.pointer(), LIVE);
          throw new FileSystemException(file, null, FULL);
        }));
  }

  @Test
  void anotherFaultIsToldAsItIs() {
    assertEquals(
        "no article would be in it",
        told(() -> {
          throw new IOException("no article would be in it");
        }));
  }

  private String told(IOSupplier<String> deed) {
    var fault = assertThrows(IOException.class, () -> DiskFault.told(new IndexHome(folder), deed));
    return String.valueOf(fault.getMessage());
  }
}
