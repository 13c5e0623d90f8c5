package id.telusur.language;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Tells the country in the name of a medium from the country: CNN Indonesia is {@code cnn} and
 * {@code cnn-indonesia}. Such a name stands in the dateline of whatever its house reports, which is
 * not about Indonesia by that.
 */
final class MediumNameFilter extends TokenFilter {
  private static final CharArraySet MEDIA =
      CharArraySet.unmodifiableSet(
          new CharArraySet(List.of("abc", "bbc", "cnbc", "cnn", "dw", "voa", "welle"), false));

  /** Of the names of media, in characters. */
  private static final int LONGEST = 5;

  private static final CharArraySet COUNTRY =
      CharArraySet.unmodifiableSet(new CharArraySet(List.of("indonesia"), false));

  /** What may stand between: BBC News Indonesia. */
  private static final CharArraySet NEWS =
      CharArraySet.unmodifiableSet(new CharArraySet(List.of("news"), false));

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  /** The medium that the tokens before are, or nothing. */
  private String medium = "";

  private int end;

  MediumNameFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    boolean joined = step.getPositionIncrement() == 1 && offset.startOffset() == end + 1;
    if (joined && !medium.isEmpty() && isIn(COUNTRY)) {
      String country = term.toString();
      term.setEmpty().append(medium).append('-').append(country);
    }
    if (!joined || medium.isEmpty() || !isIn(NEWS)) {
      medium = isMedium() ? term.toString() : "";
    }
    end = offset.endOffset();
    return true;
  }

  /** Asked of every token: most are longer than any medium. */
  private boolean isMedium() {
    return term.length() <= LONGEST && isIn(MEDIA);
  }

  private boolean isIn(CharArraySet words) {
    return words.contains(term.buffer(), 0, term.length());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    medium = "";
  }
}
