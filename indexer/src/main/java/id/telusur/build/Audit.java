package id.telusur.build;

import id.telusur.article.ContentHash;
import id.telusur.schema.Contents;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.Field;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.LiveDocuments;
import id.telusur.schema.LuceneFiles;
import id.telusur.schema.Manifest;
import id.telusur.schema.ReaderLock;
import id.telusur.schema.Withdrawals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Whether a generation is what it says it is: its files whole, its index sound, its articles those
 * of its manifest's digest and of the journals. Holds about 50 bytes for each line of the journals;
 * where the sources are read, too, then as much as {@link SourceComparison} does.
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
      findings.add(FileFaults.text(e));
    } catch (InternalError e) {
      findings.add(String.valueOf(DiskFault.of(e).getMessage()));
    }
    return findings.all();
  }

  private void run(int threads) throws IOException {
    Manifest manifest = Manifest.read(home.generation(generation));
    IndexFiles.audit(home, generation, findings);
    if (!findings.isEmpty()) {
      return; // the rest would say the same in other words
    }
    boolean complete = journals();
    Set<String> withdrawn = withdrawn(complete);
    Path folder = home.generation(generation);
    Verification.structure(folder, threads);
    try (DirectoryReader reader = LuceneFiles.readerOfChecked(folder)) {
      Contents contents = Verification.contents(reader, folder, manifest.contents().articles());
      compare("contents", manifest.contents(), contents);
      String digest = Digest.of(reader, manifest.schema(), manifest.analysis(), manifest.tagging());
      compare("digest", manifest.digest(), digest);
      Claims claims = Claims.of(home, generation);
      compare("records", manifest.records(), claims.outcomes());
      compare("sequence", manifest.sequence(), claims.sequence());
      for (LeafReaderContext leaf : reader.leaves()) {
        articles(leaf.reader(), claims, home.isLive(generation) ? withdrawn : Set.of());
      }
    }
  }

  /**
   * What was withdrawn from the home; nothing, which is found, if it has no list that is whole. The
   * list is to be what the journals say, but while a run publishes, or one was killed as it did.
   *
   * @param complete whether the journals are there
   */
  private Set<String> withdrawn(boolean complete) throws IOException {
    Withdrawals list;
    try {
      list = Withdrawals.read(home);
    } catch (IOException e) {
      findings.add(FileFaults.text(e));
      return Set.of();
    }
    Withdrawals told = complete ? Ledger.withdrawals(home) : list;
    if (!told.equals(list) && !isPublishing() && list.equals(Withdrawals.read(home))) {
      var others = new Examples();
      list.and(told).dates().keySet().stream()
          .filter(id -> !told.date(id).equals(list.date(id)))
          .sorted()
          .forEach(others::add);
      findings.add(
          "the list of what was withdrawn is not what the journals say of %s, any run that writes makes it anew: %s"
              .formatted(others, home.withdrawn()));
    }
    return told.dates().keySet(); // while a run publishes, the list names what will be, too
  }

  private boolean isPublishing() throws IOException {
    for (Path folder : DurableFiles.entries(home.generations())) {
      String name = String.valueOf(folder.getFileName());
      if (Generation.isName(name) && DurableFiles.exists(home.unpublished(new Generation(name)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the journals are there without which no run could go on. */
  private boolean journals() throws IOException {
    try {
      Journals.demand(home);
      Ledger.demandJournals(home);
      return true;
    } catch (Journals.MissingException e) {
      findings.add(String.valueOf(e.getMessage()));
      return false;
    }
  }

  private void compare(String what, Object told, Object found) {
    if (!told.equals(found)) {
      findings.add("%s: the manifest says %s, found %s".formatted(what, told, found));
    }
  }

  /** Compares each article with its text and with what the journals say. */
  private void articles(LeafReader part, Claims claims, Set<String> withdrawn) throws IOException {
    SortedDocValues ids = DocValues.getSorted(part, Field.ID);
    BinaryDocValues hashes = DocValues.getBinary(part, Field.HASH);
    NumericDocValues firstSeen = DocValues.getNumeric(part, Field.FIRST_SEEN);
    NumericDocValues changed = DocValues.getNumeric(part, Field.CHANGED);
    StoredFields stored = part.storedFields();
    DocIdSetIterator live = LiveDocuments.of(part);
    for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
      if (!ids.advanceExact(doc)
          || !hashes.advanceExact(doc)
          || !firstSeen.advanceExact(doc)
          || !changed.advanceExact(doc)) {
        findings.add("document %d lacks its id, hash or numbers".formatted(doc));
        continue;
      }
      String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
      ContentHash hash = hash(hashes.binaryValue());
      String json = stored.document(doc, Set.of(Field.JSON)).get(Field.JSON);
      if (!ContentHash.of(json).equals(hash)) {
        findings.add(
            "article %s: its text is not the one of its hash %s".formatted(id, hash.hex()));
      }
      if (!claims.hold(id, hash, firstSeen.longValue(), changed.longValue())) {
        findings.add(
            "article %s: the journals say nothing of content %s with numbers %d and %d"
                .formatted(id, hash.hex(), firstSeen.longValue(), changed.longValue()));
      }
      if (withdrawn.contains(id)) {
        findings.add("article %s: it was withdrawn".formatted(id));
      }
    }
  }

  private static ContentHash hash(BytesRef bytes) {
    return ContentHash.of(bytes.bytes, bytes.offset, bytes.length);
  }
}
