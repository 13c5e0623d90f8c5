package id.telusur.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Makes one token of a collocation (kerja sama, bekerja sama: kerjasama), at one position, with
 * offsets over its words, behind {@link IndonesianRootFilter}. Its words stand beside each other in
 * the text, with no comma or stop between them, the first with no suffix, the others with no
 * prefix: "kerja persamaan" is none.
 */
public final class IndonesianCollocationFilter extends TokenFilter {
  /** The type of a token that stands for a collocation. */
  public static final String TYPE = "collocation";

  private static final int GAP = 2;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final Collocations collocations;
  private final List<AttributeSource.State> ahead = new ArrayList<>();
  private char[] words = new char[256];
  private boolean exhausted;

  /** With the collocations of the library. */
  public IndonesianCollocationFilter(TokenStream input) {
    this(input, Collocations.standard());
  }

  IndonesianCollocationFilter(TokenStream input, Collocations collocations) {
    super(input);
    this.collocations = collocations;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!ahead.isEmpty()) {
      restoreState(ahead.remove(0));
    } else if (!read()) {
      return false;
    }
    boolean suffixed = (flags.getFlags() & TokenFlags.SUFFIXED) != 0;
    if (!suffixed && collocations.opens(term.buffer(), term.length())) {
      match();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    ahead.clear();
    exhausted = false;
  }

  private boolean read() throws IOException {
    exhausted = exhausted || !input.incrementToken();
    return !exhausted;
  }

  /** Makes the current token the longest collocation that starts with it, if one does. */
  private void match() throws IOException {
    AttributeSource.State opening = captureState();
    int length = append(0);
    int end = offset.endOffset();
    int found = -1;
    int foundWords = 0;
    int foundEnd = 0;
    for (int word = 1; word < collocations.longest() && peek(word) && follows(end); word++) {
      words[length++] = ' ';
      length = append(length);
      end = offset.endOffset();
      int longer = collocations.find(words, length);
      if (longer >= 0) {
        found = longer;
        foundWords = word;
        foundEnd = end;
      }
    }
    restoreState(opening);
    if (found >= 0) {
      ahead.subList(0, foundWords).clear();
      term.setLength(collocations.write(found, term.resizeBuffer(WordMap.LONGEST)));
      offset.setOffset(offset.startOffset(), foundEnd);
      type.setType(TYPE);
    }
  }

  /** Makes the token {@code word} places behind the opening one the current one. */
  private boolean peek(int word) throws IOException {
    if (word <= ahead.size()) {
      restoreState(ahead.get(word - 1));
      return true;
    }
    if (read()) {
      ahead.add(captureState());
      return true;
    }
    return false;
  }

  private boolean follows(int end) {
    boolean parted = (flags.getFlags() & (TokenFlags.PREFIXED | TokenFlags.APART)) != 0;
    return !parted && step.getPositionIncrement() == 1 && offset.startOffset() - end <= GAP;
  }

  private int append(int length) {
    int end = length + term.length();
    if (end + 1 >= words.length) {
      words = Arrays.copyOf(words, 2 * end + 2);
    }
    System.arraycopy(term.buffer(), 0, words, length, term.length());
    return end;
  }
}
