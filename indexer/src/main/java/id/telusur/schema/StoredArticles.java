package id.telusur.schema;

import id.telusur.article.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The articles of a generation as it keeps them, whole, in the order of their ids. Nobody removes
 * the generation while this is open. Holds twelve bytes an article, and the text of one.
 */
public final class StoredArticles implements AutoCloseable {
  private static final Set<String> FIELDS = Set.of(Field.JSON, Field.PROVENANCE);
  private static final int NONE = -1;

  private final Manifest manifest;
  private final ReaderLock lock;
  private final FSDirectory directory;
  private final IndexReader reader;

  private StoredArticles(
      Manifest manifest, ReaderLock lock, FSDirectory directory, IndexReader reader) {
    this.manifest = manifest;
    this.lock = lock;
    this.directory = directory;
    this.reader = reader;
  }

  /**
   * Opens a generation, whatever version of the analysis built it, when the files that hold its
   * articles were read against their checksums: damage must not be taken for what one says. What
   * only finds them may be damaged or gone, so that an index can be built anew from its articles.
   *
   * @throws IOException if there is no such generation, it cannot be read, or what holds its
   *     articles is damaged
   */
  public static StoredArticles open(IndexHome home, Generation generation) throws IOException {
    return open(home, generation, true);
  }

  /**
   * The same of one that was read against its checksums just before: that takes as long as reading
   * all of it.
   */
  public static StoredArticles unchecked(IndexHome home, Generation generation) throws IOException {
    return open(home, generation, false);
  }

  private static StoredArticles open(IndexHome home, Generation generation, boolean checked)
      throws IOException {
    Path folder = home.generation(generation);
    Manifest manifest = Manifest.read(folder);
    ReaderLock lock = ReaderLock.share(home, generation);
    FSDirectory directory = null;
    try {
      if (checked) {
        LuceneFiles.demandArticles(folder);
      }
      directory = LuceneFiles.directory(folder);
      return new StoredArticles(manifest, lock, directory, ArticleSegment.all(directory));
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileSuppressingExceptions(e, directory, lock::close);
      throw e;
    }
  }

  /** What the generation says of itself. */
  public Manifest manifest() {
    return manifest;
  }

  /** How many articles there are. */
  public int count() {
    return reader.numDocs();
  }

  /** Shows every article. */
  public void each(Visitor visitor) throws IOException {
    SortedDocValues ids = MultiDocValues.getSortedValues(reader, Field.ID);
    if (ids == null) {
      return;
    }
    int[] places = new int[ids.getValueCount()];
    long[] changed = new long[ids.getValueCount()];
    order(ids, places, changed);
    StoredFields stored = reader.storedFields();
    for (int ord = 0; ord < places.length; ord++) {
      if (places[ord] != NONE) {
        Document document = stored.document(places[ord], FIELDS);
        visitor.see(document.get(Field.JSON), ArticleDocument.provenance(document), changed[ord]);
      }
    }
  }

  /**
   * Finds the place and number of each id, ids in their order; {@link #NONE} where its article was
   * deleted.
   */
  private void order(SortedDocValues ids, int[] places, long[] changed) throws IOException {
    Arrays.fill(places, NONE);
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Field.CHANGED);
      DocIdSetIterator live = LiveDocuments.of(leaf.reader());
      for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
        if (ids.advanceExact(leaf.docBase + doc)) {
          places[ids.ordValue()] = leaf.docBase + doc;
          changed[ids.ordValue()] = numbers.advanceExact(doc) ? numbers.longValue() : 0;
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader, directory, lock::close);
  }

  /** What is done with each article. */
  public interface Visitor {
    /**
     * Takes the next one.
     *
     * @param json its canonical JSON
     * @param provenance where it came from
     * @param changed the sequence number of its last change; 0 if it has none
     */
    void see(String json, Provenance provenance, long changed) throws IOException;
  }
}
