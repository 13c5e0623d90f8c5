package id.telusur.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The face of the language room: the analyzers an index is written and read with. */
public final class Analysis {
  /** Names this way of making terms; an index written with another one is not to be searched. */
  public static final String VERSION = "lucene-id-1";

  private static final Analyzer EXACT =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var source = new StandardTokenizer();
          return new TokenStreamComponents(source, folded(source));
        }
      };

  // No stop words: Lucene's Indonesian list holds "sama", without which "kerja sama" is lost.
  private static final Analyzer ROOT =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var source = new StandardTokenizer();
          return new TokenStreamComponents(source, new IndonesianStemFilter(folded(source)));
        }
      };

  private Analysis() {}

  /** Words as written, folded for case and diacritics. */
  public static Analyzer exact() {
    return EXACT;
  }

  /** Words brought back to their roots. */
  public static Analyzer root() {
    return ROOT;
  }

  /** The terms that {@code analyzer} makes of {@code text}, in order. */
  public static List<Term> terms(Analyzer analyzer, String text) {
    var terms = new ArrayList<Term>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        terms.add(new Term(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return List.copyOf(terms);
  }

  private static TokenStream folded(StandardTokenizer source) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(source));
  }

  /**
   * One term of an analyzed text.
   *
   * @param text the term as the index holds it
   * @param position counted in terms from 0
   * @param start offset of its first character in the text, in UTF-16 units
   * @param end offset behind its last character
   */
  public record Term(String text, int position, int start, int end) {}
}
