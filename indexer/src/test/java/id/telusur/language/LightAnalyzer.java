package id.telusur.language;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;

/** A third stream, to be tried: words without clitics, words said twice once. */
final class LightAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    var source = new IndonesianTokenizer();
    return new TokenStreamComponents(
        source, new Light(new ASCIIFoldingFilter(new LowerCaseFilter(source))));
  }

  private static final class Light extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);

    Light(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String before = "";
      while ((flags.getFlags() & TokenFlags.HYPHEN) != 0) {
        before = term.toString();
        if (!input.incrementToken() || !term.toString().startsWith(before)) {
          break;
        }
      }
      int length = term.length();
      int end = Clitics.particle(term.buffer(), length);
      int host = Clitics.possessive(term.buffer(), end > 3 ? end : length);
      term.setLength(host > 3 ? host : end > 3 ? end : length);
      return true;
    }
  }
}
