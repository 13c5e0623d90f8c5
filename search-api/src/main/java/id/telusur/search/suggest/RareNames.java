package id.telusur.search.suggest;

import id.telusur.schema.Field;
import id.telusur.search.suggest.Candidates.Candidate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Names so rare that the {@link Dictionary} of a large index leaves them out, looked up in the
 * index itself: who half remembers a name often means one of these.
 */
final class RareNames {
  private final Dictionary dictionary;
  private final KnownWords knownWords;
  private final IndexReader reader;

  RareNames(Dictionary dictionary, KnownWords knownWords, IndexReader reader) {
    this.dictionary = dictionary;
    this.knownWords = knownWords;
    this.reader = reader;
  }

  /**
   * The names that are no more than a slip from what was typed, with its first letter, and what
   * else may be meant, the likeliest first.
   */
  List<Candidate> beside(List<Candidate> others, String typed) {
    var all = new ArrayList<Candidate>(others);
    for (Candidate candidate : near(typed)) {
      if (knownWords.isWrittenAsName(candidate.text())) {
        all.add(candidate);
      }
    }
    all.sort(Comparator.comparingDouble(Candidate::likelihood).reversed());
    return all;
  }

  private List<Candidate> near(String typed) {
    var near = new ArrayList<Candidate>();
    try {
      Terms terms = MultiTerms.getTerms(reader, Field.BODY_EXACT);
      if (terms == null) {
        return near;
      }
      var fuzzy = new FuzzyQuery(new Term(Field.BODY_EXACT, typed), 1, 1);
      TermsEnum found = fuzzy.getTermsEnum(terms);
      for (BytesRef term = found.next(); term != null; term = found.next()) {
        String word = term.utf8ToString();
        if (Dictionary.isWord(term) && dictionary.articles(word) == 0) {
          double slips = EditCost.of(typed, word);
          if (slips <= EditCost.SLIP) {
            near.add(new Candidate(word, slips, found.docFreq()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return near;
  }
}
