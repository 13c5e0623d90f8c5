package id.telusur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is open of a segment is what Lucene's own reader tells of it. */
class ArticleSegmentTest {
  /** A segment may be files of its own or one file that holds all of them. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsOpenIsWhatTheWholeIndexTells(boolean compound) throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      write(directory, compound);
      boolean made = Arrays.stream(directory.listAll()).anyMatch(file -> file.endsWith(".cfs"));
      assertEquals(compound, made);
      try (IndexReader articles = ArticleSegment.all(directory);
          IndexReader whole = DirectoryReader.open(directory)) {
        assertEquals(List.of("b 2", "c 3", "d 4", "f 6"), told(articles));
        assertEquals(told(whole), told(articles));
        assertEquals(whole.numDocs(), articles.numDocs());
      }
    }
  }

  /** Two segments, from each of which something was deleted, and one value that was changed. */
  private static void write(ByteBuffersDirectory directory, boolean compound) throws IOException {
    var config =
        new IndexWriterConfig().setUseCompoundFile(compound).setMergePolicy(NoMergePolicy.INSTANCE);
    try (var writer = new IndexWriter(directory, config)) {
      add(writer, "a", "b", "c");
      add(writer, "d", "e", "f");
      writer.deleteDocuments(new Term(Field.ID, "a"), new Term(Field.ID, "e"));
      writer.updateNumericDocValue(new Term(Field.ID, "b"), Field.COPY_GROUP, 7);
    }
  }

  private static void add(IndexWriter writer, String... ids) throws IOException {
    for (String id : ids) {
      var document = new Document();
      document.add(new StringField(Field.ID, id, Store.YES));
      document.add(new SortedDocValuesField(Field.ID, new BytesRef(id)));
      document.add(new NumericDocValuesField(Field.CHANGED, id.charAt(0) - 'a' + 1));
      document.add(new NumericDocValuesField(Field.COPY_GROUP, 0));
      writer.addDocument(document);
    }
    writer.commit();
  }

  /** Each live document: its id as it is stored, and its number. */
  private static List<String> told(IndexReader index) throws IOException {
    var told = new ArrayList<String>();
    for (LeafReaderContext leaf : index.leaves()) {
      LeafReader part = leaf.reader();
      var ids = part.getSortedDocValues(Field.ID);
      var numbers = part.getNumericDocValues(Field.CHANGED);
      DocIdSetIterator live = LiveDocuments.of(part);
      for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
        ids.advanceExact(doc);
        numbers.advanceExact(doc);
        String id = part.storedFields().document(doc).get(Field.ID);
        assertEquals(id, ids.lookupOrd(ids.ordValue()).utf8ToString());
        told.add(id + " " + numbers.longValue());
      }
    }
    return told;
  }
}
