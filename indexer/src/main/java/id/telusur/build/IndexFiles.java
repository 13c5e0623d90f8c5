package id.telusur.build;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * The files of a generation, each against the checksum in its own footer, so that damage has a
 * name: Lucene's CheckIndex tells of segments. Generations share files, and so damage.
 */
final class IndexFiles {
  private IndexFiles() {}

  /** Says which files are damaged or missing, and which other generations hold the same file. */
  static void audit(IndexHome home, Generation generation, Findings findings) throws IOException {
    try (Directory directory =
        FSDirectory.open(home.generation(generation), NoLockFactory.INSTANCE)) {
      Collection<String> files;
      try {
        files = SegmentInfos.readLatestCommit(directory).files(true);
      } catch (IOException | RuntimeException e) {
        findings.add("its list of segments cannot be read: " + e.getMessage());
        return;
      }
      for (String file : files.stream().sorted().toList()) {
        String fault = fault(directory, file);
        if (fault != null) {
          findings.add(
              "damaged file %s%s: %s".formatted(file, sharers(home, generation, file), fault));
        }
      }
    }
  }

  private static @Nullable String fault(Directory directory, String file) {
    if (file.startsWith(IndexFileNames.SEGMENTS)) {
      return null; // it has been read, which checks it
    }
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
      return null;
    } catch (IOException | RuntimeException e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
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
