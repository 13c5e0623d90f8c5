package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.telusur.schema.IndexHome;
import id.telusur.testing.InMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskFaultTest {
  private static final String FULL = "No space left on device";
  private static final String LIVE = "20240813T010203004Z-01234567";

  @TempDir(factory = InMemory.class)
  Path folder;

  /** As Java, a writer of lines, and Lucene tell of it. */
  @ParameterizedTest
  @ValueSource(strings = {"channel", "writer", "lucene"})
  void ofAFullDiskItIsToldWhereAndThatNothingWasPublished(String who) {
    var fault = new IOException(FULL);
    assertEquals(
        "%s, while the index %s was written: nothing was published".formatted(FULL, folder),
        told(() -> {
          switch (who) {
            case "channel" -> throw fault;
            case "writer" -> throw new UncheckedIOException(fault);
            default -> throw new IllegalStateException("this writer is closed", fault);
          }
        }));
  }

  /** As where older generations are removed on a full disk. */
  @Test
  void whatWasPublishedByThenIsLive() {
    String file = folder + "/x";
    assertEquals(
        "%s: %s, while the index %s was written: generation %s is live"
            .formatted(file, FULL, folder, LIVE),
        told(() -> {
          Files.writeString(new IndexHome(folder).pointer(), LIVE);
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

  private String told(DiskFault.Deed<String> deed) {
    var fault = assertThrows(IOException.class, () -> DiskFault.told(new IndexHome(folder), deed));
    return String.valueOf(fault.getMessage());
  }
}
