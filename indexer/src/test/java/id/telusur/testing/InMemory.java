package id.telusur.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * A folder in memory where the system has a place for such, any other elsewhere. For tests of many
 * small files: a disk takes longer to have them all safe than everything else in such a test does.
 */
public final class InMemory implements TempDirFactory {
  private static final Path PLACE = Path.of("/dev/shm");
  private static final long ENOUGH_BYTES = 512 << 20;

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
      throws IOException {
    boolean fits =
        Files.isWritable(PLACE) && Files.getFileStore(PLACE).getUsableSpace() >= ENOUGH_BYTES;
    return fits ? Files.createTempDirectory(PLACE, "junit-") : Files.createTempDirectory("junit-");
  }
}
