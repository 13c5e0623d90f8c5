package id.telusur.build;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.LuceneFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.FSDirectory;

/** Which files of a generation are damaged. Generations share files, and so damage. */
final class IndexFiles {
  private IndexFiles() {}

  /** Says which files are damaged or missing, and which other generations hold the same file. */
  static void audit(IndexHome home, Generation generation, Findings findings) throws IOException {
    try (FSDirectory directory = LuceneFiles.directory(home.generation(generation))) {
      for (String file : LuceneFiles.in(directory)) {
        LuceneFiles.Fault fault = LuceneFiles.fault(directory, file);
        if (fault != null) {
          String sharers = sharers(home, generation, file);
          findings.add("%s %s%s: %s".formatted(fault.kind(), file, sharers, fault.what()));
        }
      }
    }
  }

  /**
   * Makes sure that the files of an index are what was written.
   *
   * @param verified those that were read when they were new
   * @throws IOException if one is damaged or cannot be opened; the message names it
   */
  static void demandWhole(Path index, Set<String> verified) throws IOException {
    try (FSDirectory directory = LuceneFiles.directory(index)) {
      for (String file : LuceneFiles.in(directory)) {
        LuceneFiles.Fault fault =
            verified.contains(file) ? null : LuceneFiles.fault(directory, file);
        if (fault != null) {
          throw new IOException(
              "%s %s: %s".formatted(fault.kind(), index.resolve(file), fault.what()));
        }
      }
    }
  }

  private static String sharers(IndexHome home, Generation generation, String file)
      throws IOException {
    Path damaged = home.generation(generation).resolve(file);
    List<String> sharers =
        home.complete().stream()
            .filter(other -> !other.equals(generation))
            .filter(other -> isSame(damaged, home.generation(other).resolve(file)))
            .map(Generation::name)
            .toList();
    return sharers.isEmpty() ? "" : ", shared by " + String.join(", ", sharers);
  }

  /** Whether both names are of one file on disk. */
  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false; // one of them is not there
    }
  }
}
