package id.telusur.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The words that a process was given of its user's own: a file of the form of roots.txt, named by
 * the system property {@value #PROPERTY}. Read once, so that an index is labelled with the very
 * words that its terms were made with, whatever becomes of the file.
 */
final class OwnWords {
  private static final String PROPERTY = "telusur.words";

  private static byte @Nullable [] taken;

  private OwnWords() {}

  /**
   * Reads the file, unless it was read before.
   *
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when a line of it is not "root [weight] [name]"
   */
  static synchronized byte[] take() throws IOException {
    if (taken == null) {
      String file = System.getProperty(PROPERTY, "");
      byte[] words = file.isEmpty() ? new byte[0] : Files.readAllBytes(Path.of(file));
      RootFile.read(new ByteArrayInputStream(words), new Roots.Builder());
      taken = words;
    }
    return taken;
  }

  /** What the file holds; nothing where none was named. */
  static byte[] bytes() {
    try {
      return take();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read own words", e);
    }
  }
}
