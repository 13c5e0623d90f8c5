package id.telusur.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Which articles of a generation are of an address. */
public final class Addresses {
  private Addresses() {}

  /**
   * Their ids, in order.
   *
   * @throws IOException if a version made the generation that did not look at addresses, or it
   *     cannot be read
   */
  public static List<String> ids(IndexHome home, Generation generation, String url)
      throws IOException {
    Path folder = home.generation(generation);
    Manifest manifest = Manifest.read(folder);
    if (manifest.schema() != Schema.VERSION) {
      throw new IOException(OtherVersion.text(manifest));
    }
    ReaderLock lock = ReaderLock.share(home, generation);
    try (DirectoryReader reader = LuceneFiles.reader(folder)) {
      return ids(reader, new Term(Field.URL, AddressKey.of(url)));
    } finally {
      lock.close();
    }
  }

  private static List<String> ids(DirectoryReader reader, Term address) throws IOException {
    var found = new ArrayList<String>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), Field.ID);
      DocIdSetIterator live = LiveDocuments.with(address, leaf.reader());
      for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
        if (ids.advanceExact(doc)) {
          found.add(ids.lookupOrd(ids.ordValue()).utf8ToString());
        }
      }
    }
    found.sort(null);
    return found;
  }
}
