package id.telusur.search;

import id.telusur.language.Analysis;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.LuceneFiles;
import id.telusur.schema.Manifest;
import id.telusur.schema.OtherVersion;
import id.telusur.schema.ReaderLock;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** The files of a generation, open for reading until all who hold them have let go. */
final class OpenFiles {
  private final Manifest manifest;
  private final ReaderLock lock;
  private final DirectoryReader reader;
  private final AtomicInteger holders = new AtomicInteger(1);

  private OpenFiles(Manifest manifest, ReaderLock lock, DirectoryReader reader) {
    this.manifest = manifest;
    this.lock = lock;
    this.reader = reader;
  }

  /**
   * Opens them for the first who holds them.
   *
   * @throws IOException if they cannot be opened, or are of another version
   */
  static OpenFiles open(IndexHome home, Generation generation) throws IOException {
    ReaderLock lock = ReaderLock.share(home, generation);
    try {
      Manifest manifest = Manifest.read(home.generation(generation));
      if (!manifest.isReadable(Analysis.version())) {
        throw new IOException(OtherVersion.text(manifest));
      }
      return new OpenFiles(
          manifest, lock, LuceneFiles.readerOfChecked(home.generation(generation)));
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, lock::close);
      throw e;
    }
  }

  Manifest manifest() {
    return manifest;
  }

  DirectoryReader reader() {
    return reader;
  }

  /** Where they lie. */
  FSDirectory directory() {
    return (FSDirectory) reader.directory();
  }

  /** One more holds them; said by one who does. */
  void hold() {
    holders.incrementAndGet();
  }

  /** One holds them no more. */
  void release() throws IOException {
    if (holders.decrementAndGet() == 0) {
      IOUtils.close(reader, lock::close);
    }
  }
}
