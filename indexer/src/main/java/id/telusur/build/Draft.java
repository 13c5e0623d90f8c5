package id.telusur.build;

import id.telusur.article.ContentHash;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.Field;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.LuceneFiles;
import id.telusur.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOConsumer;
import org.apache.lucene.util.IOUtils;

/**
 * A generation in the making: a Lucene index that several threads write, in a folder that is no
 * generation yet.
 */
final class Draft implements AutoCloseable {
  /** How the folder of a draft begins. */
  static final String PREFIX = "building-";

  private static final double BUFFER_MB = 128;

  /** In bytes, as Lucene's merge policy has it: a merge needs as much space besides. */
  private static final long LARGEST_SEGMENT = 5L << 30;

  /**
   * Of an index that is updated often at most so many hundredths are deleted articles: they take
   * space, and count in the statistics that rank.
   */
  private static final double DELETED = 15;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final Adding adding;

  private Draft(Path folder, Directory directory, IndexWriter writer, int threads) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.adding = new Adding(writer, threads);
  }

  /** An empty draft. */
  static Draft empty(IndexHome home, int threads) throws IOException {
    return made(home, OpenMode.CREATE, threads, folder -> {});
  }

  /**
   * A draft that holds what a generation holds, whose files it shares.
   *
   * @param copied is run where the file system has no links, so that the files were copied
   */
  static Draft of(Held held, IndexHome home, int threads, Runnable copied) throws IOException {
    return made(
        home,
        OpenMode.APPEND,
        threads,
        folder -> {
          if (!Links.into(folder, held.files())) {
            copied.run();
          }
        });
  }

  /** A draft that holds what a generation holds, in files of its own. */
  static Draft copy(Held held, IndexHome home, int threads) throws IOException {
    return made(
        home,
        OpenMode.APPEND,
        threads,
        folder -> {
          for (Path file : held.files()) {
            DurableFiles.copy(file, folder);
          }
        });
  }

  /** What cannot be made leaves nothing behind, least of all on a full disk. */
  private static Draft made(IndexHome home, OpenMode mode, int threads, IOConsumer<Path> filling)
      throws IOException {
    Path folder = folder(home);
    try {
      filling.accept(folder);
      return open(folder, mode, threads);
    } catch (IOException | RuntimeException e) {
      try {
        DurableFiles.delete(folder);
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
  }

  private static Path folder(IndexHome home) throws IOException {
    Files.createDirectories(home.generations());
    // Not a temporary folder of Java's, which nobody but its owner may open.
    return Files.createDirectory(home.generations().resolve(PREFIX + UUID.randomUUID()));
  }

  private static Draft open(Path folder, OpenMode mode, int threads) throws IOException {
    Directory directory = LuceneFiles.directory(folder);
    try {
      return new Draft(folder, directory, new IndexWriter(directory, config(mode)), threads);
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, directory);
      throw e;
    }
  }

  private static IndexWriterConfig config(OpenMode mode) {
    var merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0); // deleted documents would still count in idf
    merges.setDeletesPctAllowed(DELETED);
    return new IndexWriterConfig(Schema.analyzer())
        .setOpenMode(mode)
        .setMergePolicy(merges)
        .setMergeScheduler(new Merging())
        .setRAMBufferSizeMB(BUFFER_MB)
        .setUseCompoundFile(false);
  }

  Path folder() {
    return folder;
  }

  /** Where the run writes what it reads, until the journal takes it over. */
  Path log() {
    return folder.resolve("records.log");
  }

  /** Where the journal of the run waits until the generation has a name. */
  Path journal() {
    return folder.resolve("journal.gz");
  }

  /** Adds a document, sooner or later; a failure of an earlier one comes out here or at the end. */
  void add(Supplier<Document> document) throws IOException {
    adding.add(document);
  }

  /** Waits until everything added is in the index. */
  void settle() throws IOException {
    adding.settle();
  }

  /** A view of what was added; what is deleted later is still in it. */
  DraftReader reader() {
    return new DraftReader(writer);
  }

  /** A view of what will stay; what was deleted is marked so. */
  DirectoryReader rest() throws IOException {
    return DirectoryReader.open(writer);
  }

  /** Puts an article into a group of copies, without writing it again. */
  void group(String id, long group) throws IOException {
    writer.updateNumericDocValue(new Term(Field.ID, id), Field.COPY_GROUP, group);
  }

  /** Takes an article out. */
  void delete(String id) throws IOException {
    writer.deleteDocuments(new Term(Field.ID, id));
  }

  /** Takes one content of an article out. */
  void delete(String id, ContentHash hash) {
    try {
      writer.deleteDocuments(content(id, hash));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes no segment anew, however much of it is deleted: it would be read for that, and may be
   * damaged.
   */
  void keepSegments() {
    writer.getConfig().setMergePolicy(NoMergePolicy.INSTANCE);
  }

  /** Leaves no trace of what was deleted, and as few segments as may be: each costs every query. */
  void merge() throws IOException {
    writer.flush();
    long size = 0;
    for (String file : directory.listAll()) {
      size += directory.fileLength(file);
    }
    writer.forceMerge((int) (1 + size / LARGEST_SEGMENT));
    expunge(); // a segment that was alone may hold some yet
  }

  /** Leaves no trace of what was deleted. */
  void expunge() throws IOException {
    writer.forceMergeDeletes(true);
  }

  void commit() throws IOException {
    writer.close(); // waits for merges that deletions had set going by themselves, then commits
  }

  /**
   * Gives the finished draft its name as a generation, which it is once it has a manifest.
   *
   * @return where the journal of the run is now
   */
  Path moveTo(IndexHome home, Generation generation) throws IOException {
    Files.delete(log());
    Path place = home.generation(generation);
    Path journal = place.resolve(folder.relativize(journal()));
    Files.createFile(folder.resolve(home.readers(generation).getFileName()));
    Files.createFile(folder.resolve(home.unpublished(generation).getFileName()));
    DurableFiles.permit(folder, home.generations());
    for (Path file : DurableFiles.entries(folder)) {
      DurableFiles.permit(file, home.generations());
    }
    Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
    DurableFiles.forceFolder(place);
    DurableFiles.forceFolder(home.generations());
    return journal;
  }

  static Query content(String id, ContentHash hash) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Field.ID, id)), Occur.FILTER)
        .add(new TermQuery(new Term(Field.HASH, new BytesRef(hash.bytes()))), Occur.FILTER)
        .build();
  }

  /** Removes the draft, unless it has become a generation. */
  @Override
  public void close() throws IOException {
    adding.close();
    if (writer.isOpen()) {
      writer.rollback();
    }
    directory.close();
    if (Files.exists(folder)) {
      DurableFiles.delete(folder);
    }
  }
}
