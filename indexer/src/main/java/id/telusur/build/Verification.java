package id.telusur.build;

import id.telusur.article.Counted;
import id.telusur.schema.Contents;
import id.telusur.schema.LuceneFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/** Makes sure that an index on disk holds together before anybody is shown it. */
final class Verification {
  private Verification() {}

  /**
   * Whether the files of an index are what was written, and what they hold fits together: terms,
   * postings, norms, points, stored fields and values. Takes up to half as long as indexing did.
   *
   * @throws IOException if anything is damaged
   */
  static void structure(Path folder, int threads) throws IOException {
    var report = new ByteArrayOutputStream();
    try (Directory directory = LuceneFiles.directory(folder);
        var check = new CheckIndex(directory);
        var out = new PrintStream(report, true, StandardCharsets.UTF_8)) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      check.setThreadCount(threads);
      check.setInfoStream(out, false);
      if (!check.checkIndex().clean) {
        throw new IOException(
            "the index is damaged: %s%n%s"
                .formatted(folder, report.toString(StandardCharsets.UTF_8)));
      }
    }
  }

  /**
   * Counts what an index holds.
   *
   * @throws IOException if the number of articles is not as expected
   */
  static Contents contents(DirectoryReader reader, Path folder, long articles) throws IOException {
    if (articles == 0) {
      throw new IOException("no article would be in it; an empty index is not published");
    }
    if (reader.numDocs() != articles) {
      throw new IOException(
          "the index holds %s, not %,d: %s"
              .formatted(Counted.of(reader.numDocs(), "article"), articles, folder));
    }
    return Contents.of(reader);
  }
}
