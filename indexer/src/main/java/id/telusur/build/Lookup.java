package id.telusur.build;

import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds the one document that has a term, at a cost that does not grow with the index. */
final class Lookup {
  private final List<Part> parts = new ArrayList<>();

  Lookup(IndexReader reader, String field) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        parts.add(new Part(leaf.reader(), terms.iterator()));
      }
    }
  }

  /** Where the document is, {@code null} if there is none. */
  @Nullable Place find(String text) throws IOException {
    var term = new BytesRef(text);
    for (Part part : parts) {
      int document = part.find(term);
      if (document != DocIdSetIterator.NO_MORE_DOCS) {
        return new Place(part.reader, document);
      }
    }
    return null;
  }

  /**
   * Where a document is.
   *
   * @param reader a segment
   * @param document its number there
   */
  record Place(LeafReader reader, int document) {}

  private record Part(LeafReader reader, TermsEnum terms) {
    int find(BytesRef term) throws IOException {
      if (!terms.seekExact(term)) {
        return DocIdSetIterator.NO_MORE_DOCS;
      }
      return LiveDocuments.among(terms.postings(null, PostingsEnum.NONE), reader).nextDoc();
    }
  }
}
