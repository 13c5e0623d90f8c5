package id.telusur.bench;

import id.telusur.article.Accepted;
import id.telusur.article.CanonicalJson;
import id.telusur.article.ContentHash;
import id.telusur.article.SourceFiles;
import id.telusur.article.SourceListener;
import id.telusur.article.SourceReader;
import id.telusur.article.SourceRecord;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.copies.Signature;
import id.telusur.relation.Relations;
import id.telusur.schema.ArticleDocument;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;

/**
 * What indexing costs: the whole line from files to a published generation, and a bare IndexWriter
 * that is given documents of the same fields, ready made. Both keep all processors busy: two that
 * share a core do less in a second of CPU time together than one of them alone.
 */
final class IndexingBench {
  private static final int BATCH = 500;
  private static final double BUFFER_MB = 128;

  private final SourceFiles sources;
  private final Relations relations = Relations.builtIn();

  IndexingBench(SourceFiles sources) {
    this.sources = sources;
  }

  /** The whole line; the home holds the index afterwards. */
  Spent line(IndexHome home) throws IOException {
    var builder =
        new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC());
    Duration before = Cpu.used();
    long articles = builder.build(sources).contents().articles();
    return new Spent(articles, Cpu.used().minus(before));
  }

  /** The bare writer. */
  Spent bare(Path folder) throws IOException {
    var config =
        new IndexWriterConfig(Schema.analyzer())
            .setRAMBufferSizeMB(BUFFER_MB)
            .setUseCompoundFile(false)
            .setMergeScheduler(new SerialMergeScheduler());
    try (var directory = FSDirectory.open(folder)) {
      var batch = new Batch(new IndexWriter(directory, config));
      var reader = new SourceReader(Clock.systemUTC());
      reader.read(sources.files(), new SourceListener() {}, record -> add(record, batch));
      batch.write();
      Duration before = Cpu.used();
      batch.writer.close();
      return new Spent(batch.articles, batch.cpu.plus(Cpu.used().minus(before)));
    }
  }

  private void add(SourceRecord record, Batch batch) {
    if (record instanceof Accepted accepted) {
      var article = accepted.article();
      String json = CanonicalJson.write(article);
      batch.documents.add(
          ArticleDocument.of(
              article,
              json,
              ContentHash.of(json),
              accepted.provenance(),
              relations.of(article),
              Signature.of(article),
              batch.articles,
              batch.articles));
      if (batch.documents.size() == BATCH) {
        batch.write();
      }
    }
  }

  /**
   * What some articles cost.
   *
   * @param cpu of the whole process
   */
  record Spent(long articles, Duration cpu) {
    static final Spent NOTHING = new Spent(0, Duration.ZERO);

    Spent plus(Spent other) {
      return new Spent(articles + other.articles, cpu.plus(other.cpu));
    }

    double articlesPerSecond() {
      return articles / (cpu.toNanos() / 1e9);
    }
  }

  /** Documents that wait, so that the writing alone is measured. */
  private static final class Batch {
    private final IndexWriter writer;
    private final List<Document> documents = new ArrayList<>();
    private Duration cpu = Duration.ZERO;
    private long articles;

    Batch(IndexWriter writer) {
      this.writer = writer;
    }

    void write() {
      Duration before = Cpu.used();
      documents.parallelStream().forEach(this::write);
      cpu = cpu.plus(Cpu.used().minus(before));
      articles += documents.size();
      documents.clear();
    }

    private void write(Document document) {
      try {
        writer.addDocument(document);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
