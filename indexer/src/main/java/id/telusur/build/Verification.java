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
import org.jspecify.annotations.Nullable;

/** Makes sure that an index on disk is whole before anybody is shown it. */
final class Verification {
  private final Path folder;
  private final int threads;

  Verification(Path folder, int threads) {
    this.folder = folder;
    this.threads = threads;
  }

  /**
   * Reads every part of an index with Lucene's CheckIndex.
   *
   * @param verified segments that were verified when they were new
   * @throws IOException if anything is damaged
   */
  void segments(Set<String> verified) throws IOException {
    var report = new ByteArrayOutputStream();
    try (Directory directory = LuceneFiles.directory(folder);
        var check = new CheckIndex(directory);
        var out = new PrintStream(report, true, StandardCharsets.UTF_8)) {
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
  Contents contents(long articles) throws IOException {
    if (articles == 0) {
      throw new IOException("no article would be in it; an empty index is not published");
    }
    try (DirectoryReader reader = LuceneFiles.readerOfChecked(folder)) {
      if (reader.numDocs() != articles) {
        throw new IOException(
            "the index holds %s, not %,d: %s"
                .formatted(Counted.of(reader.numDocs(), "article"), articles, folder));
      }
      return Contents.of(reader);
    }
  }

  /** The digest of an index of some version: see {@link Digest}. */
  String digest(int schema, String analysis, @Nullable String tagging) throws IOException {
    try (DirectoryReader reader = LuceneFiles.readerOfChecked(folder)) {
      return Digest.of(reader, schema, analysis, tagging);
    }
  }
}
