package id.telusur.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Sets beside each initialism, which is folded by now, the same as it is written. */
final class InitialismFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  /** The folded initialism that was given out last, if what is written comes next. */
  private @Nullable State folded;

  InitialismFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (folded != null) {
      restoreState(folded);
      folded = null;
      write();
      return true;
    }
    boolean found = input.incrementToken();
    folded = found && (flags.getFlags() & TokenFlags.INITIALISM) != 0 ? captureState() : null;
    return found;
  }

  private void write() {
    char[] letters = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      letters[i] = Character.toUpperCase(letters[i]);
    }
    step.setPositionIncrement(0);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    folded = null;
  }
}
