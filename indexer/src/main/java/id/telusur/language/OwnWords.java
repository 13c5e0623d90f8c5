package id.telusur.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words that a process was given of its user's own: a file of the form of roots.txt, named by
 * the system property {@value #PROPERTY}. Read once, so that an index is labelled with the very
 * words that its terms were made with, whatever becomes of the file.
 */
public final class OwnWords {
  private static final String PROPERTY = "telusur.words";

  private static byte @Nullable [] taken;

  private OwnWords() {}

  /**
   * Reads the file, unless it was read before; who calls it first is told what is wrong with it
   * before anything is done. Without one it needs nothing else of this room.
   *
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when it is not UTF-8, or a line of it not "root [weight]
   *     [name]"; file and line are named
   */
  public static synchronized void take() throws IOException {
    if (taken == null) {
      String file = System.getProperty(PROPERTY, "");
      taken = file.isEmpty() ? new byte[0] : read(Path.of(file));
    }
  }

  private static byte[] read(Path file) throws IOException {
    try (InputStream in = UserFile.open(file)) {
      byte[] words = in.readAllBytes();
      UserFile.text(file, words);
      RootFile.read(file.toString(), new ByteArrayInputStream(words), new Roots.Builder());
      return words;
    }
  }

  /** What the file holds; nothing where none was named. */
  static synchronized byte[] bytes() {
    try {
      take();
      return Objects.requireNonNull(taken);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read own words", e);
    }
  }
}
