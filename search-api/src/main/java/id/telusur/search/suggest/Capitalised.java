package id.telusur.search.suggest;

import id.telusur.article.Article;
import id.telusur.schema.ArticleDocument;
import id.telusur.schema.Field;
import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/**
 * Which words articles write with a capital where it tells something: within a sentence. A few
 * articles are read for each word, once.
 */
final class Capitalised {
  /** Articles read for a word: each costs about a tenth of a millisecond. */
  private static final int READ = 10;

  private final IndexSearcher searcher;
  private final Map<String, Optional<Boolean>> known = new HashMap<>();

  /** How often a word stands within sentences with a capital, and without. */
  private record Counts(int large, int small) {
    Counts plus(Counts other) {
      return new Counts(large + other.large, small + other.small);
    }
  }

  Capitalised(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Whether a folded word mostly has a capital; empty where no article tells. */
  Optional<Boolean> mostly(String word) {
    return known.computeIfAbsent(
        word,
        asked -> {
          Counts counts = counts(new Term(Field.BODY_EXACT, asked));
          return counts.large + counts.small == 0
              ? Optional.empty()
              : Optional.of(counts.large > counts.small);
        });
  }

  private Counts counts(Term word) {
    var counts = new Counts(0, 0);
    int read = 0;
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        PostingsEnum postings = leaf.reader().postings(word, PostingsEnum.OFFSETS);
        if (postings == null) {
          continue;
        }
        DocIdSetIterator live = LiveDocuments.among(postings, leaf.reader());
        for (; read < READ && live.nextDoc() != DocIdSetIterator.NO_MORE_DOCS; read++) {
          counts = counts.plus(counts(body(leaf.docBase + postings.docID()), postings));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counts;
  }

  private String body(int document) throws IOException {
    Article article =
        ArticleDocument.article(searcher.storedFields().document(document, ArticleDocument.STORED));
    return article.bodyText();
  }

  private static Counts counts(String body, PostingsEnum at) throws IOException {
    int large = 0;
    int small = 0;
    for (int i = at.freq(); i > 0; i--) {
      at.nextPosition();
      if (isWithinSentence(body, at.startOffset())) {
        if (Character.isUpperCase(body.codePointAt(at.startOffset()))) {
          large++;
        } else {
          small++;
        }
      }
    }
    return new Counts(large, small);
  }

  /** Whether a word stands before, with a blank or a comma between. */
  private static boolean isWithinSentence(String body, int start) {
    int before = start - 1;
    if (before < 0 || body.charAt(before) != ' ') {
      return false;
    }
    before -= before > 0 && body.charAt(before - 1) == ',' ? 2 : 1;
    return before >= 0 && Character.isLetterOrDigit(body.charAt(before));
  }
}
