package id.telusur.build;

import id.telusur.schema.Contents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Makes sure that an index on disk is whole before anybody is shown it. */
final class Verification {
  private Verification() {}

  /**
   * Reads every part of an index with Lucene's CheckIndex and counts its documents.
   *
   * @return what it holds
   * @throws IOException if anything is damaged, or the count is not as expected
   */
  static Contents verify(Path folder, long articles, int threads) throws IOException {
    if (articles == 0) {
      throw new IOException("no article in the sources; an empty index is not published");
    }
    try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE)) {
      var report = new ByteArrayOutputStream();
      try (var check = new CheckIndex(directory);
          var out = new PrintStream(report, true, StandardCharsets.UTF_8)) {
        check.setThreadCount(threads);
        check.setInfoStream(out, false);
        CheckIndex.Status status = check.checkIndex();
        if (!status.clean) {
          throw new IOException(
              "the index is damaged: %s%n%s"
                  .formatted(folder, report.toString(StandardCharsets.UTF_8)));
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        if (reader.numDocs() != articles || reader.hasDeletions()) {
          throw new IOException(
              "the index holds %d articles, not %d: %s"
                  .formatted(reader.numDocs(), articles, folder));
        }
        return Contents.of(reader);
      }
    }
  }
}
