package id.telusur.build;

import id.telusur.schema.LiveDocuments;
import id.telusur.schema.LuceneFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The small Lucene index of a {@link Ledger}: a document for each id with what is known of it, and
 * one for each journal that was taken in.
 */
final class LedgerIndex implements AutoCloseable {
  private static final String ID = "id";
  private static final String FACTS = "facts";
  private static final String SOURCE = "source";
  private static final String MARKED = "marked";
  private static final String JOURNAL = "journal";
  private static final String SEQUENCE = "sequence";

  private final Directory directory;
  private final IndexWriter writer;
  private DirectoryReader reader;
  private Lookup lookup;

  private LedgerIndex(Directory directory, IndexWriter writer, DirectoryReader reader)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.reader = reader;
    this.lookup = new Lookup(reader, ID);
  }

  /** Opens the index in a folder, an empty one where there is none. */
  static LedgerIndex open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = LuceneFiles.directory(folder);
    IndexWriter writer = null;
    DirectoryReader reader = null;
    try {
      var config =
          new IndexWriterConfig()
              .setRAMBufferSizeMB(32)
              .setMergeScheduler(new SerialMergeScheduler());
      writer = new IndexWriter(directory, config);
      reader = DirectoryReader.open(writer);
      return new LedgerIndex(directory, writer, reader);
    } catch (Throwable e) {
      Closeable unwritten = writer == null ? null : writer::rollback;
      IOUtils.closeWhileSuppressingExceptions(e, reader, unwritten, directory);
      throw e;
    }
  }

  /** The last sequence number of what was committed; 0 if nothing was. */
  long sequence() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        return Long.parseLong(entry.getValue());
      }
    }
    return 0;
  }

  /**
   * The journals that were taken into the index in a folder; none where there is none.
   *
   * @throws IOException if it cannot be read; the message says who makes it anew
   */
  static Set<String> journalsIn(Path folder) throws IOException {
    try (Directory directory = LuceneFiles.directory(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return Set.of();
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return journals(reader);
      }
    } catch (IOException | RuntimeException e) { // damage comes out in any way
      throw new IOException(
          "the ledger cannot be read, any run that writes makes it anew: " + folder, e);
    }
  }

  /** The journals that were taken in. */
  Set<String> journals() throws IOException {
    return journals(reader);
  }

  private static Set<String> journals(DirectoryReader reader) throws IOException {
    var journals = new HashSet<String>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(JOURNAL);
      TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        journals.add(term.utf8ToString());
      }
    }
    return journals;
  }

  /** Takes a journal in: what is known now of each id that it tells of, or of the last of them. */
  void take(String journal, Map<String, Facts> facts) throws IOException {
    update(facts);
    var known = new Document();
    known.add(new StringField(JOURNAL, journal, Store.NO));
    writer.addDocument(known);
    refresh();
  }

  /** What is known now of some of the ids that a journal tells of. */
  void put(Map<String, Facts> facts) throws IOException {
    update(facts);
    refresh();
  }

  private void update(Map<String, Facts> facts) throws IOException {
    for (Map.Entry<String, Facts> entry : facts.entrySet()) {
      writer.updateDocument(
          new Term(ID, entry.getKey()), document(entry.getKey(), entry.getValue()));
    }
  }

  private void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    if (newer != null) {
      reader.close();
      reader = newer;
      lookup = new Lookup(reader, ID);
    }
  }

  private static Document document(String id, Facts facts) {
    var document = new Document();
    document.add(new StringField(ID, id, Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(id)));
    document.add(new BinaryDocValuesField(FACTS, new BytesRef(facts.toJson())));
    for (String source : facts.places().latest()) {
      document.add(new StringField(SOURCE, source, Store.NO));
    }
    Mark mark = facts.mark();
    if (mark != null) {
      document.add(new StringField(MARKED, mark.kind().label(), Store.NO));
    }
    return document;
  }

  void commit(long sequence) throws IOException {
    writer.setLiveCommitData(Map.of(SEQUENCE, String.valueOf(sequence)).entrySet());
    writer.commit();
  }

  /** What is known of an id; {@code null} if nothing. */
  @Nullable Facts facts(String id) throws IOException {
    Lookup.Place place = lookup.find(id);
    return place == null ? null : read(place.reader(), place.document());
  }

  /** Every id that is marked. */
  void eachMarked(Visitor visitor) throws IOException {
    each(MARKED, mark -> true, (mark, id, facts) -> visitor.visit(id, facts));
  }

  /** Every id that was read in such sources, in no order. */
  void eachOf(Predicate<String> sources, Visitor visitor) throws IOException {
    each(
        SOURCE,
        sources,
        (source, id, facts) -> {
          Stream<String> all = facts.places().latest().stream().filter(sources);
          if (all.findFirst().equals(Optional.of(source))) { // it comes with each of them
            visitor.visit(id, facts);
          }
        });
  }

  private void each(String field, Predicate<String> wanted, TermVisitor visitor)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        String text = term.utf8ToString();
        if (wanted.test(text)) {
          each(
              leaf.reader(),
              all.postings(null, PostingsEnum.NONE),
              (id, facts) -> visitor.visit(text, id, facts));
        }
      }
    }
  }

  private static void each(LeafReader reader, PostingsEnum documents, Visitor visitor)
      throws IOException {
    DocIdSetIterator live = LiveDocuments.among(documents, reader);
    for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
      visitor.visit(text(reader, ID, doc), read(reader, doc));
    }
  }

  private static Facts read(LeafReader reader, int document) throws IOException {
    return Facts.parse(text(reader, FACTS, document));
  }

  private static String text(LeafReader reader, String field, int document) throws IOException {
    BinaryDocValues values = DocValues.getBinary(reader, field);
    if (!values.advanceExact(document)) {
      throw new IOException("the ledger is damaged");
    }
    return values.binaryValue().utf8ToString();
  }

  /** Lets go of what was not committed. */
  @Override
  public void close() throws IOException {
    reader.close();
    writer.rollback();
    directory.close();
  }

  /** Takes an id and what is known of it. */
  interface Visitor {
    void visit(String id, Facts facts) throws IOException;
  }

  /** The same, and the term by which it was found. */
  private interface TermVisitor {
    void visit(String term, String id, Facts facts) throws IOException;
  }
}
