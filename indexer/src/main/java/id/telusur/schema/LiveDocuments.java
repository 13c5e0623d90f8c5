package id.telusur.schema;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilteredDocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.DocIdSetBuilder;

/** The documents of a segment that were not deleted, in order. */
public final class LiveDocuments {
  private LiveDocuments() {}

  /** All of them. */
  public static DocIdSetIterator of(LeafReader segment) {
    return among(DocIdSetIterator.all(segment.maxDoc()), segment);
  }

  /** Those that hold a term. */
  public static DocIdSetIterator with(Term term, LeafReader segment) throws IOException {
    PostingsEnum holding = segment.postings(term, PostingsEnum.NONE);
    return holding == null ? DocIdSetIterator.empty() : among(holding, segment);
  }

  /** Those that hold any of some terms of a field, each once. */
  public static DocIdSetIterator withAny(String field, List<byte[]> terms, LeafReader segment)
      throws IOException {
    var holding = new DocIdSetBuilder(segment.maxDoc());
    for (byte[] term : terms) {
      PostingsEnum postings =
          segment.postings(new Term(field, new BytesRef(term)), PostingsEnum.NONE);
      if (postings != null) {
        holding.add(postings);
      }
    }
    return among(holding.build().iterator(), segment);
  }

  /**
   * Whether one of an index holds the term that an enumeration stands at, in one field or in title
   * and body: terms and statistics go on counting what was deleted until it is merged away.
   */
  public static boolean hold(TermsEnum term, IndexReader index) throws IOException {
    if (term.docFreq() > 2L * index.numDeletedDocs()) {
      return true; // a document counts once in each field
    }
    Bits live = MultiBits.getLiveDocs(index);
    PostingsEnum holding = term.postings(null, PostingsEnum.NONE);
    int document = holding.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = holding.nextDoc();
    }
    return document != DocIdSetIterator.NO_MORE_DOCS;
  }

  /**
   * Those of some, such as the values of a field, postings or what a query matches. It moves the
   * iterator that it is given, whose values can be read at each stop.
   */
  public static DocIdSetIterator among(DocIdSetIterator some, LeafReader segment) {
    Bits live = segment.getLiveDocs();
    if (live == null) {
      return some;
    }
    return new FilteredDocIdSetIterator(some) {
      @Override
      protected boolean match(int document) {
        return live.get(document);
      }
    };
  }
}
