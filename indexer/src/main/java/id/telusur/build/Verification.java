package id.telusur.build;

import id.telusur.article.Counted;
import id.telusur.schema.Contents;
import id.telusur.schema.LuceneFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** Makes sure that an index on disk is whole before anybody is shown it. */
final class Verification {
  private final Path folder;
  private final int threads;

  Verification(Path folder, int threads) {
    this.folder = folder;
    this.threads = threads;
  }

  /**
   * Reads the files of an index against their checksums.
   *
   * @param verified segments that were verified when they were new
   * @throws IOException if anything is damaged
   */
  void checksums(Set<String> verified) throws IOException {
    check(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS, verified);
  }

  /**
   * The same, and whether what they hold fits together: terms, postings, norms, points, stored
   * fields and values. Takes up to half as long as indexing did.
   *
   * @throws IOException if anything is damaged
   */
  void structure() throws IOException {
    check(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS, Set.of());
  }

  private void check(int level, Set<String> verified) throws IOException {
    var report = new ByteArrayOutputStream();
    try (Directory directory = LuceneFiles.directory(folder);
        var check = new CheckIndex(directory);
        var out = new PrintStream(report, true, StandardCharsets.UTF_8)) {
      check.setLevel(level);
      check.setThreadCount(threads);
      check.setInfoStream(out, false);
      CheckIndex.Status status = check.checkIndex(others(directory, verified));
      if (!status.clean) {
        throw new IOException(
            "the index is damaged: %s%n%s"
                .formatted(folder, report.toString(StandardCharsets.UTF_8)));
      }
    }
  }

  private static List<String> others(Directory directory, Set<String> verified) throws IOException {
    return SegmentInfos.readLatestCommit(directory).asList().stream()
        .map(segment -> segment.info.name)
        .filter(name -> !verified.contains(name))
        .toList();
  }

  /**
   * Counts what an index holds.
   *
   * @throws IOException if the number of articles is not as expected
   */
  Contents contents(DirectoryReader reader, long articles) throws IOException {
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
