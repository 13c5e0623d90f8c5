package id.telusur.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** The face of the language room: the analyzers an index is written and read with. */
public final class Analysis {
  private static final Analyzer WRITTEN = behindTokenizer(source -> source);

  private static final Analyzer EXACT = behindTokenizer(Analysis::folded);

  private static final Analyzer INDEXED =
      behindTokenizer(source -> new InitialismFilter(folded(source)));

  // No stop words: Lucene's Indonesian list holds "sama", without which "kerja sama" is lost.
  private static final Analyzer ROOT =
      behindTokenizer(source ->
          new IndonesianCollocationFilter(new IndonesianRootFilter(folded(source), true)));

  private static final Analyzer LEXICAL =
      behindTokenizer(source -> new IndonesianRootFilter(new LowerCaseFilter(source), false));

  private static final Analyzer ENGLISH = new EnglishAnalyzer(CharArraySet.EMPTY_SET);

  private Analysis() {}

  /**
   * Names this way of making terms: the code, and a digest of the word lists and of own words
   * (system property {@code telusur.words}). An index names it, and its reader compares: one that
   * was written with another is not to be searched.
   *
   * @throws java.io.UncheckedIOException when own words cannot be read
   */
  public static String version() {
    return AnalysisVersion.current();
  }

  /** Whether a version is that of terms made with own words. */
  public static boolean hasOwnWords(String version) {
    return AnalysisVersion.hasOwnWords(version);
  }

  /** Whether a version is this one, or differs from it in own words alone. */
  public static boolean isAlikeButForOwnWords(String version) {
    return AnalysisVersion.withoutOwnWords(version)
        .equals(AnalysisVersion.withoutOwnWords(version()));
  }

  /** Words as they are told apart, in the case and with the diacritics that they are written in. */
  public static Analyzer written() {
    return WRITTEN;
  }

  /** Words as written, folded for case and diacritics. */
  public static Analyzer exact() {
    return EXACT;
  }

  /**
   * What an index holds of {@link #exact()}: the same words, and beside each {@link Initialism} its
   * capitals, for those who ask for these alone.
   */
  public static Analyzer indexed() {
    return INDEXED;
  }

  /**
   * Words brought back to their roots, as search has them; a word said twice, or a collocation
   * (kerja sama), is one term at one position.
   */
  public static Analyzer root() {
    return ROOT;
  }

  /**
   * Words brought back to their roots, as a dictionary has them (pemerintah is perintah here);
   * diacritics stay.
   */
  public static Analyzer lexical() {
    return LEXICAL;
  }

  /** English words, stemmed; no stop words. */
  public static Analyzer english() {
    return ENGLISH;
  }

  /** The terms that {@code analyzer} makes of {@code text}, in order. */
  public static List<Term> terms(Analyzer analyzer, String text) {
    return read(analyzer, text).stream().map(Read::term).toList();
  }

  /**
   * How an Indonesian text is understood: each token of the root stream with the words it stands
   * for.
   */
  public static List<Token> tokens(String text) {
    List<Term> exact = terms(EXACT, text);
    var tokens = new ArrayList<Token>();
    int word = 0;
    for (Read root : read(ROOT, text)) {
      Term term = root.term;
      var words = new StringJoiner(" ");
      for (; word < exact.size() && exact.get(word).end <= term.end; word++) {
        words.add(exact.get(word).text);
      }
      tokens.add(new Token(words.toString(), term.text, root.collocation, term.start, term.end));
    }
    return List.copyOf(tokens);
  }

  /** Whether a folded word before a hyphen is a prefix and no word: se-ASEAN. */
  public static boolean isPrefix(String word) {
    return Reduplication.prefix(word.toCharArray(), word.length());
  }

  /** Whether a folded word behind a hyphen is a suffix and no word: Menlu-nya. */
  public static boolean isSuffix(String word) {
    return Reduplication.suffix(word.toCharArray(), word.length());
  }

  private static List<Read> read(Analyzer analyzer, String text) {
    var terms = new ArrayList<Read>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        var found = new Term(term.toString(), position, offset.startOffset(), offset.endOffset());
        terms.add(new Read(found, type.type().equals(IndonesianCollocationFilter.TYPE)));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return List.copyOf(terms);
  }

  private static Analyzer behindTokenizer(Function<Tokenizer, TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var source = new IndonesianTokenizer();
        return new TokenStreamComponents(source, filters.apply(source));
      }
    };
  }

  private static TokenStream folded(Tokenizer source) {
    return new MediumNameFilter(new ASCIIFoldingFilter(new LowerCaseFilter(source)));
  }

  private record Read(Term term, boolean collocation) {}

  /**
   * One term of an analyzed text.
   *
   * @param text the term as the index holds it
   * @param position counted in terms from 0
   * @param start offset of its first character in the text, in UTF-16 units
   * @param end offset behind its last character
   */
  public record Term(String text, int position, int start, int end) {}

  /**
   * One token of an Indonesian text as search understands it.
   *
   * @param exact its words as written, folded for case and diacritics, separated by one space; the
   *     exact terms of a query
   * @param root the term of the root stream
   * @param collocation whether it stands for a collocation, such as kerja sama
   * @param start offset of its first character in the text, in UTF-16 units
   * @param end offset behind its last character
   */
  public record Token(String exact, String root, boolean collocation, int start, int end) {}
}
