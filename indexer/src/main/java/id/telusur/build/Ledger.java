package id.telusur.build;

import id.telusur.schema.IndexHome;
import id.telusur.schema.Withdrawals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
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
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * What the journals of a home say of each id. The journals are the truth; this is a small index of
 * them, so that a run that asks of a hundred ids need not read what was written of a million. It
 * remembers which journals it has taken in, takes in the others when it is opened, and is made anew
 * when it is damaged or a journal has changed. For one thread, under the lock of the home.
 */
final class Ledger implements AutoCloseable {
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
  private long sequence;

  /** What this run has decided, which no journal tells yet. */
  private final Map<String, Mark> marks = new HashMap<>();

  private Ledger(Directory directory) throws IOException {
    this.directory = directory;
    var config =
        new IndexWriterConfig()
            .setRAMBufferSizeMB(32)
            .setMergeScheduler(new SerialMergeScheduler());
    this.writer = new IndexWriter(directory, config);
    this.reader = DirectoryReader.open(writer);
    this.lookup = new Lookup(reader, ID);
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> sequence = Long.parseLong(entry.getValue()));
    }
  }

  /** Opens the ledger of a home and takes in what it does not know yet. */
  static Ledger open(IndexHome home) throws IOException {
    try {
      return onDisk(home);
    } catch (IOException | RuntimeException e) {
      if (IndexHome.exists(home.ledger())) {
        Leftovers.delete(home.ledger());
      }
      return onDisk(home);
    }
  }

  private static Ledger onDisk(IndexHome home) throws IOException {
    Files.createDirectories(home.ledger());
    var ledger = new Ledger(FSDirectory.open(home.ledger(), NoLockFactory.INSTANCE));
    return ledger.upToDate(home);
  }

  /** The same in memory, from the journals alone. */
  static Ledger inMemory(IndexHome home) throws IOException {
    return new Ledger(new ByteBuffersDirectory()).upToDate(home);
  }

  private Ledger upToDate(IndexHome home) throws IOException {
    try {
      update(home);
      return this;
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Takes in the journals it does not know yet. */
  void update(IndexHome home) throws IOException {
    List<Path> journals = Journal.files(home);
    int taken = taken();
    int known = 0;
    for (Path journal : journals) {
      String name = nameOf(journal);
      if (reader.docFreq(new Term(JOURNAL, name)) > 0) {
        known++;
      } else {
        new Taking().take(journal, name);
      }
    }
    if (known < taken) {
      throw new IOException("journals were taken in that are no more: " + home.journals());
    }
    if (known < journals.size()) {
      writer.setLiveCommitData(Map.of(SEQUENCE, String.valueOf(sequence)).entrySet());
      writer.commit();
    }
  }

  /** A journal that was changed has another name here: that of a purged one gives it away. */
  private static String nameOf(Path journal) throws IOException {
    return "%s %d".formatted(journal.getFileName(), Files.size(journal));
  }

  private int taken() throws IOException {
    int taken = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms names = leaf.reader().terms(JOURNAL);
      taken += names == null ? 0 : names.getDocCount();
    }
    return taken;
  }

  private void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    if (newer != null) {
      reader.close();
      reader = newer;
      lookup = new Lookup(reader, ID);
    }
  }

  /** What is known of an id: {@link Facts#NONE} if nothing. */
  Facts facts(String id) throws IOException {
    Lookup.Place place = lookup.find(id);
    Facts told = place == null ? Facts.NONE : read(place.reader(), place.document());
    Mark mark = marks.get(id);
    return mark == null ? told : told.marked(mark);
  }

  /** This run decides something of an id. */
  void mark(String id, Mark mark) {
    marks.put(id, mark);
  }

  /** Whether no run has ever published anything. */
  boolean isEmpty() {
    return sequence == 0;
  }

  /** The last sequence number given. */
  long sequence() {
    return sequence;
  }

  /** Everything that is marked, whether it is still withdrawn or not. */
  private Map<String, Facts> marked() throws IOException {
    var all = new TreeMap<String, Facts>();
    each(MARKED, mark -> true, (id, facts) -> all.put(id, facts));
    for (String id : marks.keySet()) {
      all.put(id, facts(id));
    }
    return all;
  }

  /** What is withdrawn now. */
  Withdrawals withdrawals() throws IOException {
    var dates = new TreeMap<String, Instant>();
    for (Map.Entry<String, Facts> one : marked().entrySet()) {
      Mark mark = one.getValue().withdrawn();
      if (mark != null) {
        dates.put(one.getKey(), Instant.parse(mark.at()));
      }
    }
    return new Withdrawals(dates);
  }

  /** The ids that were read in such sources. */
  Map<String, Facts> readIn(Predicate<String> sources) throws IOException {
    var all = new TreeMap<String, Facts>();
    each(SOURCE, sources, all::put);
    return all;
  }

  /** Every id and what is known of it. */
  void each(Visitor visitor) throws IOException {
    each(ID, id -> true, visitor);
  }

  private void each(String field, Predicate<String> wanted, Visitor visitor) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        if (wanted.test(term.utf8ToString())) {
          each(leaf.reader(), all.postings(null, PostingsEnum.NONE), visitor);
        }
      }
    }
  }

  private static void each(LeafReader reader, PostingsEnum documents, Visitor visitor)
      throws IOException {
    Bits live = reader.getLiveDocs();
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      if (live == null || live.get(doc)) {
        visitor.visit(text(reader, ID, doc), read(reader, doc));
      }
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

  /** Takes one journal in. */
  private final class Taking {
    private final Map<String, Facts> touched = new HashMap<>();

    void take(Path journal, String name) throws IOException {
      sequence = Math.max(sequence, Journal.read(journal, this::learn));
      for (Map.Entry<String, Facts> entry : touched.entrySet()) {
        writer.updateDocument(
            new Term(ID, entry.getKey()), document(entry.getKey(), entry.getValue()));
      }
      var known = new Document();
      known.add(new StringField(JOURNAL, name, Store.NO));
      writer.addDocument(known);
      refresh();
    }

    private void learn(JournalEntry entry) throws IOException {
      String id = entry.id();
      if (id != null) {
        Facts known = touched.get(id);
        touched.put(id, entry.add(known == null ? facts(id) : known));
      }
    }

    private Document document(String id, Facts facts) {
      var document = new Document();
      document.add(new StringField(ID, id, Store.NO));
      document.add(new BinaryDocValuesField(ID, new BytesRef(id)));
      document.add(new BinaryDocValuesField(FACTS, new BytesRef(facts.toJson())));
      for (String source : facts.sources()) {
        document.add(new StringField(SOURCE, source, Store.NO));
      }
      Mark mark = facts.mark();
      if (mark != null) {
        document.add(new StringField(MARKED, mark.kind().label(), Store.NO));
      }
      return document;
    }
  }
}
