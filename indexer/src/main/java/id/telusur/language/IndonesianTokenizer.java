package id.telusur.language;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Cuts text into words and numbers as Indonesian news writes them. A word is a run of letters,
 * digits and marks; an apostrophe within it is left out (Jum'at = Jumat), and so are the 's of
 * English and a diacritic that stands by itself behind its letter. What stays one token: 2+2,
 * 13/8/2024, 10.30; 1.000,5, written 1000,5; F-16 and G-20, written f16 and g20. A hyphen parts
 * words, and the tokens beside it know of it; so do a dot between letters, since scraped text glues
 * sentences, and the sign of a currency before a number (Rp5, USD31); words that it ran together
 * are parted as {@link Glued} tells, and so is a number from its unit (100kg). US$ is written usd,
 * % behind a number persen, 1½ and 1 ½ are written 1,5, and km² km2. Dots between single letters
 * are left out (U.S. = US), also those that blanks part (B. J. Habibie). A character of a script
 * without spaces is a token. Any input is cut; a run longer than {@value TermBuffer#LONGEST} UTF-16
 * units is cut there.
 */
final class IndonesianTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final CharCursor cursor = new CharCursor();
  private final GluedRun run = new GluedRun();
  private final WordReader words = new WordReader(cursor, term);

  IndonesianTokenizer() {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY);
  }

  IndonesianTokenizer(AttributeFactory factory) {
    super(factory);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    cursor.reset(input);
    run.clear();
    words.reset();
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    if (!run.isOver()) {
      part(false);
      return true;
    }
    if (!words.toNext()) {
      return false;
    }
    int start = cursor.offset();
    int end = words.read();
    if (run.takes(term, start, end)) {
      part(words.isApart());
    } else {
      token(start, end, words.isApart());
    }
    return true;
  }

  /** Makes a token of the next word of a run. */
  private void part(boolean apart) throws IOException {
    run.next(term);
    token(run.start(), run.end(), apart);
  }

  private void token(int start, int end, boolean apart) throws IOException {
    offset.setOffset(correctOffset(start), correctOffset(end));
    flags.setFlags(
        (isTitle() ? TokenFlags.TITLE : 0)
            | (Initialism.is(term) ? TokenFlags.INITIALISM : 0)
            | (isBeforeHyphen() ? TokenFlags.HYPHEN : 0)
            | (apart ? TokenFlags.APART : 0));
  }

  private boolean isTitle() {
    return term.length() > 1
        && Character.isUpperCase(term.charAt(0))
        && Character.isLowerCase(term.charAt(1));
  }

  private boolean isBeforeHyphen() throws IOException {
    return run.isOver()
        && CharKind.hyphen(cursor.codePoint())
        && Character.isLetterOrDigit(cursor.peek(1));
  }

  @Override
  public void end() throws IOException {
    super.end();
    while (!cursor.atEnd()) {
      cursor.skip(1);
    }
    int end = correctOffset(cursor.offset());
    offset.setOffset(end, end);
  }
}
