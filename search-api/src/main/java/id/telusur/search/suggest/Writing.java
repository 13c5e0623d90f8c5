package id.telusur.search.suggest;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.language.SingleWord;
import id.telusur.search.phrases.NumberedWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/**
 * How the words of titles are ordinarily written. Titles put capitals where running text has none,
 * so the beginnings of some articles are read to see which words are names.
 */
final class Writing {
  /** So many articles are read, evenly chosen. */
  private static final int SAMPLE = 5_000;

  /** Set where a word of running text stands first. */
  private static final int FIRST = 1;

  /** Set where a hyphen joins it to the word before. */
  private static final int HYPHENED = 2;

  private static final int BITS = 2;

  private final Titles titles;

  /** The forms in which words of titles are written in running text, and the word of each. */
  private final NumberedWords forms = new NumberedWords();

  private final List<Integer> words = new ArrayList<>();
  private final String[] capital;
  private final int[] votes;
  private final int[] small;
  private final int[] large;
  private final List<int[]> texts = new ArrayList<>();

  private Writing(Titles titles) {
    this.titles = titles;
    capital = new String[titles.words()];
    votes = new int[titles.words()];
    small = new int[titles.words()];
    large = new int[titles.words()];
    Arrays.setAll(capital, titles::word);
  }

  static Writing of(IndexReader reader, Titles titles) throws IOException {
    var writing = new Writing(titles);
    Bits live = MultiBits.getLiveDocs(reader);
    StoredFields stored = reader.storedFields();
    int step = 1 + reader.maxDoc() / SAMPLE;
    for (int document = 0; document < reader.maxDoc(); document += step) {
      if (live == null || live.get(document)) {
        writing.texts.add(writing.read(Beginning.of(stored, document).text()));
      }
    }
    return writing;
  }

  /**
   * What running text was read: words to be asked {@link #word}, {@link #written}, {@link #tells}
   * and {@link #isHyphened}; {@link Titles#BREAK} for words that stand in no title, and where a
   * sign parts them.
   */
  List<int[]> texts() {
    return texts;
  }

  /** The number of a word of a text. */
  int word(int ofText) {
    return ofText < 0 ? Titles.BREAK : words.get(ofText >> BITS);
  }

  /** A word of a text as it is written there. */
  String written(int ofText) {
    return forms.word(ofText >> BITS);
  }

  /**
   * Whether it tells how its word is written: where a sentence begins, the capital of a word that
   * ordinarily has none does not.
   */
  boolean tells(int ofText) {
    String written = written(ofText);
    return (ofText & FIRST) == 0 || isCapital(written) == isCapital(ordinary(word(ofText)));
  }

  /** Whether a hyphen joins a word of a text to the one before. */
  static boolean isHyphened(int ofText) {
    return ofText >= 0 && (ofText & HYPHENED) != 0;
  }

  /** A word as it is ordinarily written. */
  String ordinary(int word) {
    return large[word] > small[word] ? capital[word] : titles.word(word);
  }

  /** Lets an article say how to write the words of its title. */
  void learn(Beginning article) {
    read(article.text());
    String title = article.title();
    for (Term term : Analysis.terms(Analysis.exact(), title)) {
      int word = titles.number(term.text());
      if (word != Titles.BREAK && !isKnown(word)) {
        boolean derived = !SingleWord.root(term.text()).equals(term.text());
        note(word, derived ? term.text() : title.substring(term.start(), term.end()), true);
      }
    }
  }

  /** Whether anything tells how to write a word. */
  boolean isKnown(int word) {
    return small[word] + large[word] > 0;
  }

  private int[] read(String text) {
    List<Term> terms = Analysis.terms(Analysis.exact(), text);
    int[] row = new int[2 * terms.size()];
    int size = 0;
    int end = 0;
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      boolean joined = end > 0 && term.start() == end + 1;
      if (!joined && size > 0) {
        row[size++] = Titles.BREAK;
      }
      int word = titles.number(term.text());
      String written = text.substring(term.start(), term.end());
      int how = !joined ? FIRST : text.charAt(end) == '-' ? HYPHENED : 0;
      row[size++] = word < 0 ? Titles.BREAK : (form(written, word) << BITS) | how;
      if (joined && word >= 0) {
        boolean glued = isGlued(text, terms, i - 1) || isGlued(text, terms, i);
        note(word, written, !glued);
      }
      end = term.end();
    }
    return Arrays.copyOf(row, size);
  }

  /** Whether a sign joins a word to the next and both are all in capitals: POS-KUPANG.COM. */
  private static boolean isGlued(String text, List<Term> terms, int at) {
    if (at + 1 >= terms.size()) {
      return false;
    }
    Term one = terms.get(at);
    Term next = terms.get(at + 1);
    return next.start() == one.end() + 1
        && !Character.isWhitespace(text.charAt(one.end()))
        && isAllCapitals(text.substring(one.start(), one.end()))
        && isAllCapitals(text.substring(next.start(), next.end()));
  }

  private static boolean isAllCapitals(String written) {
    return written.equals(written.toUpperCase(Locale.ROOT));
  }

  private int form(String written, int word) {
    int form = forms.number(written);
    if (form == words.size()) {
      words.add(word);
    }
    return form;
  }

  /**
   * Notes one writing of a word.
   *
   * @param byItself whether its capitals are its own; others stand only where it has none
   */
  private void note(int word, String written, boolean byItself) {
    if (isCapital(written)) {
      large[word]++;
      if (byItself) {
        vote(word, written);
      } else if (votes[word] == 0) {
        capital[word] = written;
      }
    } else {
      small[word]++;
    }
  }

  /** Lets the form win that most have, if there is one (Boyer and Moore 1981). */
  private void vote(int word, String written) {
    if (capital[word].equals(written)) {
      votes[word]++;
    } else if (votes[word] > 0) {
      votes[word]--;
    } else {
      capital[word] = written;
      votes[word] = 1;
    }
  }

  private static boolean isCapital(String written) {
    return !written.equals(written.toLowerCase(Locale.ROOT));
  }
}
