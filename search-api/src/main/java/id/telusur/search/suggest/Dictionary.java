package id.telusur.search.suggest;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Token;
import id.telusur.schema.Field;
import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words an index holds as they are written, folded for case and diacritics, with the number of
 * articles that hold each: the {@value #MOST} most common, numbers left out. In a large index a
 * word that one article alone holds is left out as well unless the lists name it: most are slips.
 */
final class Dictionary {
  /** About 60 bytes each: no more than 10 MiB. */
  static final int MOST = 150_000;

  /** So many articles hold a common word. */
  static final int COMMON = 50;

  private static final int LARGE = 10_000;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 30;
  private static final int SHORTEST_PART = 3;

  private final SortedWords words;
  private final SortedWords common;
  private final SortedWords collocated;
  private final int[] articles;

  /** Collocations in one word, as their root is written, and in the words they are. */
  private final Map<String, String> collocations;

  private Dictionary(Map<String, Integer> holding, Map<String, String> collocations) {
    this.collocations = Map.copyOf(collocations);
    words = new SortedWords(holding.keySet());
    articles = new int[words.size()];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = holding.getOrDefault(words.word(i), 0);
    }
    common =
        new SortedWords(
            IntStream.range(0, articles.length)
                .filter(i -> articles[i] >= COMMON)
                .mapToObj(words::word)
                .toList());
    collocated = new SortedWords(collocations.keySet());
  }

  static Dictionary of(IndexReader reader) throws IOException {
    var holding = new HashMap<String, Integer>();
    int least = reader.numDocs() >= LARGE ? 2 : 1;
    for (String field : List.of(Field.BODY_EXACT, Field.TITLE_EXACT)) {
      read(reader, field, least, holding);
    }
    if (holding.size() > MOST) {
      holding.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .skip(MOST)
          .map(Map.Entry::getKey)
          .toList()
          .forEach(holding::remove);
    }
    return new Dictionary(holding, collocations(reader, least, holding));
  }

  /** Adds the roots that stand for several words where one word is what few write. */
  private static Map<String, String> collocations(
      IndexReader reader, int least, Map<String, Integer> holding) throws IOException {
    var roots = new HashMap<String, Integer>();
    read(reader, Field.BODY_ROOT, least, roots);
    var collocations = new HashMap<String, String>();
    roots.forEach((root, articles) -> {
      boolean oftenerParted = articles > 2 * holding.getOrDefault(root, 0);
      String parted = oftenerParted ? parted(root) : root;
      if (!parted.equals(root)) {
        collocations.put(root, parted);
        holding.put(root, articles);
      }
    });
    return collocations;
  }

  /** The two words of a collocation, or the root itself where it is none. */
  private static String parted(String root) {
    for (int at = SHORTEST_PART; at <= root.length() - SHORTEST_PART; at++) {
      String words = root.substring(0, at) + " " + root.substring(at);
      List<Token> tokens = Analysis.tokens(words);
      boolean one = tokens.size() == 1 && tokens.getFirst().root().equals(root);
      if (one && tokens.getFirst().collocation()) {
        return words;
      }
    }
    return root;
  }

  /** A word as it is to be written: kerja sama for kerjasama. */
  String written(String word) {
    return collocations.getOrDefault(word, word);
  }

  private static void read(
      IndexReader reader, String field, int least, Map<String, Integer> holding)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    TermsEnum all = terms.iterator();
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      if (isWord(term) && isKept(term, all.docFreq(), least) && LiveDocuments.hold(all, reader)) {
        holding.merge(term.utf8ToString(), all.docFreq(), Math::max);
      }
    }
  }

  private static boolean isKept(BytesRef term, int articles, int least) {
    return articles >= least || ListedNames.WORDS.contains(term.utf8ToString());
  }

  // Folded words of Latin letters are ASCII; those of other scripts are not what people mistype.
  static boolean isWord(BytesRef term) {
    if (term.length < SHORTEST || term.length > LONGEST) {
      return false;
    }
    for (int i = 0; i < term.length; i++) {
      byte letter = term.bytes[term.offset + i];
      if (letter < 'a' || letter > 'z') {
        return false;
      }
    }
    return true;
  }

  SortedWords words() {
    return words;
  }

  /** Those of the words that at least {@value #COMMON} articles hold. */
  SortedWords common() {
    return common;
  }

  /** Those of the words that are to be written as several. */
  SortedWords collocated() {
    return collocated;
  }

  /** How many articles hold the word of a number. */
  int articles(int number) {
    return articles[number];
  }

  /** How many articles hold a word; 0 where it is not in the dictionary. */
  int articles(String word) {
    int number = words.find(word);
    return number < 0 ? 0 : articles[number];
  }
}
