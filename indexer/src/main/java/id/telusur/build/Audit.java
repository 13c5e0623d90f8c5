package id.telusur.build;

import id.telusur.article.ContentHash;
import id.telusur.schema.Field;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.ReaderLock;
import java.io.IOException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Whether a generation is what it says it is: its files whole, its index sound, its articles those
 * of its manifest's digest and of the journals. Holds about 200 bytes an article.
 */
public final class Audit {
  private final IndexHome home;
  private final Generation generation;
  private final Findings findings;

  private Audit(IndexHome home, Generation generation, Findings findings) {
    this.home = home;
    this.generation = generation;
    this.findings = findings;
  }

  /**
   * Audits a generation while nobody may remove it.
   *
   * @param deep whether to read the sources again, too, and compare every article with them
   * @return what is wrong, in words; empty if nothing is
   */
  public static List<String> of(
      IndexHome home, Generation generation, boolean deep, int threads, Clock clock) {
    var findings = new Findings();
    try {
      ReaderLock lock = ReaderLock.share(home, generation);
      try {
        new Audit(home, generation, findings).run(threads);
        if (deep && findings.isEmpty()) {
          SourceComparison.compare(home, generation, clock, findings);
        }
      } finally {
        lock.close();
      }
    } catch (IOException | RuntimeException e) { // damage comes out in any way
      findings.add(String.valueOf(e.getMessage()));
    }
    return findings.all();
  }

  private void run(int threads) throws IOException {
    Manifest manifest = Manifest.read(home.generation(generation));
    IndexFiles.audit(home, generation, findings);
    if (!findings.isEmpty()) {
      return; // the rest would say the same in other words
    }
    compare(
        "contents",
        manifest.contents(),
        Verification.verify(home.generation(generation), manifest.contents().articles(), threads));
    var ledger = new Ledger();
    Map<String, Long> outcomes = Journal.ledger(home, generation, ledger);
    compare("records", manifest.records(), outcomes);
    compare("sequence", manifest.sequence(), ledger.sequence());
    String digest = ArticlesDigest.of(manifest.schema(), manifest.analysis(), articles(ledger));
    compare("digest", manifest.digest(), digest);
  }

  private void compare(String what, Object told, Object found) {
    if (!told.equals(found)) {
      findings.add("%s: the manifest says %s, found %s".formatted(what, told, found));
    }
  }

  /** The content of each id, each compared with its text and with what the journals say. */
  private SortedMap<String, ContentHash> articles(Ledger ledger) throws IOException {
    var articles = new TreeMap<String, ContentHash>();
    try (Directory directory =
            FSDirectory.open(home.generation(generation), NoLockFactory.INSTANCE);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        articles(leaf.reader(), ledger, articles);
      }
    }
    return articles;
  }

  private void articles(LeafReader part, Ledger ledger, Map<String, ContentHash> articles)
      throws IOException {
    SortedDocValues ids = DocValues.getSorted(part, Field.ID);
    BinaryDocValues hashes = DocValues.getBinary(part, Field.HASH);
    NumericDocValues firstSeen = DocValues.getNumeric(part, Field.FIRST_SEEN);
    NumericDocValues changed = DocValues.getNumeric(part, Field.CHANGED);
    StoredFields stored = part.storedFields();
    Bits live = part.getLiveDocs();
    for (int doc = 0; doc < part.maxDoc(); doc++) {
      if (live != null && !live.get(doc)) {
        continue;
      }
      if (!ids.advanceExact(doc)
          || !hashes.advanceExact(doc)
          || !firstSeen.advanceExact(doc)
          || !changed.advanceExact(doc)) {
        findings.add("document %d lacks its id, hash or numbers".formatted(doc));
        continue;
      }
      String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
      ContentHash hash = hash(hashes.binaryValue());
      articles.put(id, hash);
      String json = stored.document(doc, Set.of(Field.JSON)).get(Field.JSON);
      if (!ContentHash.of(json).equals(hash)) {
        findings.add(
            "article %s: its text is not the one of its hash %s".formatted(id, hash.hex()));
      }
      var entry = new Ledger.Entry(hash, firstSeen.longValue(), changed.longValue());
      if (!ledger.entry(id).map(entry::equals).orElse(false)) {
        findings.add(
            "article %s: the journals say %s, the index %s"
                .formatted(
                    id, ledger.entry(id).map(Ledger.Entry::toString).orElse("nothing"), entry));
      }
    }
  }

  private static ContentHash hash(BytesRef bytes) {
    return new ContentHash(
        HexFormat.of().formatHex(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
  }
}
