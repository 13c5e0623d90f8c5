package id.telusur.search;

import id.telusur.schema.Field;
import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** An index as if some of its articles had been deleted. */
final class Hidden extends FilterDirectoryReader {
  private final Collection<String> ids;

  private Hidden(DirectoryReader in, Collection<String> ids) throws IOException {
    super(in, new Hiding(ids));
    this.ids = ids;
  }

  /** The index without the articles of these ids: itself, if it holds none of them. */
  static DirectoryReader without(DirectoryReader reader, Collection<String> ids)
      throws IOException {
    for (LeafReaderContext part : reader.leaves()) {
      if (!held(part.reader(), ids).isEmpty()) {
        return new Hidden(reader, ids);
      }
    }
    return reader;
  }

  /** The numbers of the articles of these ids. */
  private static List<Integer> held(LeafReader part, Collection<String> ids) throws IOException {
    var held = new ArrayList<Integer>();
    Terms terms = part.terms(Field.ID);
    TermsEnum known = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (String id : ids) {
      if (known.seekExact(new BytesRef(id))) {
        DocIdSetIterator live = LiveDocuments.among(known.postings(null, PostingsEnum.NONE), part);
        while (live.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          held.add(live.docID());
        }
      }
    }
    return held;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader reader) throws IOException {
    return new Hidden(reader, ids);
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  private static final class Hiding extends SubReaderWrapper {
    private final Collection<String> ids;

    Hiding(Collection<String> ids) {
      this.ids = ids;
    }

    @Override
    public LeafReader wrap(LeafReader reader) {
      try {
        return new Part(reader, live(reader));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private FixedBitSet live(LeafReader reader) throws IOException {
      var live = new FixedBitSet(reader.maxDoc());
      live.or(LiveDocuments.of(reader));
      held(reader, ids).forEach(live::clear);
      return live;
    }
  }

  private static final class Part extends FilterLeafReader {
    private final FixedBitSet live;
    private final int count;

    Part(LeafReader in, FixedBitSet live) {
      super(in);
      this.live = live;
      this.count = live.cardinality();
    }

    @Override
    public Bits getLiveDocs() {
      return live;
    }

    @Override
    public int numDocs() {
      return count;
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return null;
    }
  }
}
