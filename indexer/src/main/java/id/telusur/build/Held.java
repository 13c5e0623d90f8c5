package id.telusur.build;

import id.telusur.article.ContentHash;
import id.telusur.language.Analysis;
import id.telusur.relation.Relations;
import id.telusur.schema.DamagedException;
import id.telusur.schema.Field;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.LiveDocuments;
import id.telusur.schema.LuceneFiles;
import id.telusur.schema.Manifest;
import id.telusur.schema.OtherVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/**
 * The generation that an update starts from. What it holds is looked up by id, so that a question
 * costs the same however much it holds. For one thread.
 */
final class Held implements AutoCloseable {
  /** A second's reading or two, and more than most indexes have. */
  private static final long READ_BYTES = 1L << 30;

  private static final Set<String> JSON = Set.of(Field.JSON);

  private final Path folder;
  private final Manifest manifest;
  private final DirectoryReader reader;
  private final SegmentInfos segments;
  private final Lookup lookup;

  private Held(Path folder, DirectoryReader reader) throws IOException {
    this.folder = folder;
    this.manifest = Manifest.read(folder);
    this.reader = reader;
    this.segments = SegmentInfos.readLatestCommit(reader.directory());
    this.lookup = new Lookup(reader, Field.ID);
  }

  static Held open(IndexHome home, Generation generation) throws IOException {
    Path folder = home.generation(generation);
    DirectoryReader reader = LuceneFiles.reader(folder);
    try {
      return new Held(folder, reader);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileSuppressingExceptions(e, reader);
      throw e;
    }
  }

  /**
   * The live generation.
   *
   * @throws IOException if there is none, or this version cannot go on with it
   */
  static Held live(IndexHome home) throws IOException {
    Generation live = home.live();
    Manifest manifest = Manifest.read(home.generation(live));
    if (!manifest.isCurrent(Analysis.version(), Relations.version())) {
      throw new IOException(OtherVersion.text(manifest));
    }
    return open(home, live);
  }

  /**
   * Makes sure that its files are what was written, which others will share; of a large index a
   * part each time.
   *
   * @throws DamagedException if one is not; the message names it
   */
  void demandWhole() throws IOException {
    LuceneFiles.demandWhole(folder, READ_BYTES, manifest.generation().hashCode());
  }

  Manifest manifest() {
    return manifest;
  }

  /** Whether it is a generation of that home. */
  boolean isOf(IndexHome home) {
    return folder.startsWith(home.folder());
  }

  /** How many articles. */
  int articles() {
    return reader.numDocs();
  }

  /** The names of Lucene's files, none of which is ever written to again. */
  Set<String> names() throws IOException {
    return Set.copyOf(segments.files(true));
  }

  /** These files. */
  List<Path> files() throws IOException {
    return names().stream().sorted().map(folder::resolve).toList();
  }

  /** Those of some ids that it holds an article of. */
  List<String> among(Collection<String> ids) throws IOException {
    var held = new ArrayList<String>();
    for (String id : ids) {
      if (has(id)) {
        held.add(id);
      }
    }
    held.sort(null);
    return held;
  }

  /** Its digest as it would be without some articles. */
  String digestWithout(Set<String> ids) throws IOException {
    Set<BytesRef> without = ids.stream().map(BytesRef::new).collect(Collectors.toSet());
    return Digest.of(reader, manifest.schema(), manifest.analysis(), manifest.tagging(), without);
  }

  /** Whether it holds an article under an id. */
  boolean has(String id) throws IOException {
    return lookup.find(id) != null;
  }

  /** How many articles it holds of other ids. */
  int others(Ids known) throws IOException {
    int others = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues all = DocValues.getSorted(leaf.reader(), Field.ID);
      DocIdSetIterator live = LiveDocuments.among(all, leaf.reader());
      while (live.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (!known.has(all.lookupOrd(all.ordValue()).utf8ToString())) {
          others++;
        }
      }
    }
    return others;
  }

  /** What it holds under an id. */
  Optional<Known> known(String id) throws IOException {
    Lookup.Place place = lookup.find(id);
    return place == null ? Optional.empty() : Optional.of(read(place));
  }

  /**
   * The article that it holds under an id, as canonical JSON.
   *
   * @throws IOException if the text is damaged: it is not the one of its content hash
   */
  Optional<String> article(String id) throws IOException {
    Lookup.Place place = lookup.find(id);
    if (place == null) {
      return Optional.empty();
    }
    String json = place.reader().storedFields().document(place.document(), JSON).get(Field.JSON);
    if (!ContentHash.of(json).equals(read(place).hash())) {
      throw new IOException(
          "the text of article %s in %s is not the one of its hash".formatted(id, folder));
    }
    return Optional.of(json);
  }

  private static Known read(Lookup.Place place) throws IOException {
    var hash = DocValues.getBinary(place.reader(), Field.HASH);
    var changed = DocValues.getNumeric(place.reader(), Field.CHANGED);
    var group = DocValues.getNumeric(place.reader(), Field.COPY_GROUP);
    if (!hash.advanceExact(place.document())
        || !changed.advanceExact(place.document())
        || !group.advanceExact(place.document())) {
      throw new IOException("an article in the index has no content hash or number");
    }
    BytesRef bytes = hash.binaryValue();
    return new Known(
        ContentHash.of(bytes.bytes, bytes.offset, bytes.length),
        changed.longValue(),
        group.longValue());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Some ids. */
  interface Ids {
    boolean has(String id) throws IOException;
  }

  /**
   * An article that is held.
   *
   * @param hash its content
   * @param changed the sequence number it was indexed with
   * @param group its group of copies
   */
  record Known(ContentHash hash, long changed, long group) {}
}
