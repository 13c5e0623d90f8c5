package id.telusur.build;

import id.telusur.schema.Field;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.LiveDocuments;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;

/**
 * All that an index says of an article.
 *
 * @param json the article
 * @param tags what it is filed under
 * @param group its group of copies
 */
record Stored(String json, String tags, long group) {
  /** By id. */
  static SortedMap<String, Stored> of(IndexHome home, Manifest manifest) throws IOException {
    var all = new TreeMap<String, Stored>();
    var folder = home.generation(new Generation(manifest.generation()));
    try (var directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        var ids = leaf.reader().getSortedDocValues(Field.ID);
        var groups = leaf.reader().getNumericDocValues(Field.COPY_GROUP);
        DocIdSetIterator live = LiveDocuments.of(leaf.reader());
        for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
          ids.advanceExact(doc);
          groups.advanceExact(doc);
          Document stored = leaf.reader().storedFields().document(doc);
          all.put(
              ids.lookupOrd(ids.ordValue()).utf8ToString(),
              new Stored(stored.get(Field.JSON), stored.get(Field.TAGS), groups.longValue()));
        }
      }
    }
    return all;
  }
}
