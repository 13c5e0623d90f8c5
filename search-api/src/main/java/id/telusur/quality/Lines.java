package id.telusur.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of files that people and other programs wrote. */
final class Lines {
  private static final String MARK = "\ufeff";

  private Lines() {}

  /** Those of a file, without the mark of UTF-8 that some editors begin it with. */
  static List<String> of(Path file) throws IOException {
    var lines = new ArrayList<>(Files.readAllLines(file));
    if (!lines.isEmpty() && lines.getFirst().startsWith(MARK)) {
      lines.set(0, lines.getFirst().substring(MARK.length()));
    }
    return lines;
  }
}
