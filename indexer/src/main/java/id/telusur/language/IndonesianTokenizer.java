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
 * without spaces is a token. Any input is cut; a run longer than {@value #LONGEST} UTF-16 units is
 * cut there.
 */
final class IndonesianTokenizer extends Tokenizer {
  static final int LONGEST = 255;

  private static final String PERCENT = "persen";

  private static final int SHORT_NAME = 3;
  private static final int SHORT_NUMBER = 3;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final CharCursor cursor = new CharCursor();
  private final GluedRun run = new GluedRun();
  private int digits;
  private int letters;
  private int dots;
  private boolean dense; // initials without blanks
  private boolean grouped;
  private boolean apart;
  private boolean seam;
  private boolean unit; // behind its number

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
    digits = 0;
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    if (!run.isOver()) {
      apart = false;
      part();
      return true;
    }
    if (!toWord()) {
      return false;
    }
    int start = cursor.offset();
    int end = start;
    if (CharKind.alone(cursor.codePoint())) {
      append();
      end = cursor.offset();
    } else if (percent()) {
      digits = 0;
      term.append(PERCENT);
      cursor.skip(1);
      end = cursor.offset();
    } else {
      end = word();
      if (run.takes(term, seam, start, end)) {
        part();
        return true;
      }
    }
    flag();
    offset.setOffset(correctOffset(start), correctOffset(end));
    return true;
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

  /** Goes on to the next word, and notes whether a sign stands before it. */
  private boolean toWord() throws IOException {
    apart = false;
    while (!cursor.atEnd()) {
      int c = cursor.codePoint();
      if ((Character.isLetterOrDigit(c) && !CharKind.modifier(c))
          || percent()
          || CharKind.fraction(c)) {
        return true;
      }
      apart |= !CharKind.joins(c);
      cursor.skip(Character.charCount(c));
    }
    return false;
  }

  /** Whether here is a % of the number before it: no part of an address (%20). */
  private boolean percent() throws IOException {
    return cursor.peek(0) == '%' && digits > 0 && !apart && !Character.isDigit(cursor.peek(1));
  }

  /** Reads a word into the term; returns where it ends. */
  private int word() throws IOException {
    unit = digits > 0 && !apart && cursor.isWord(Glued.units());
    digits = 0;
    letters = 0;
    dots = 0;
    dense = false;
    grouped = false;
    seam = false;
    int end = cursor.offset();
    while (term.length() < LONGEST - 1) {
      int c = cursor.codePoint();
      if (Character.isLetterOrDigit(c) && !CharKind.alone(c) && !CharKind.modifier(c)) {
        if (endsBefore(c)) {
          break;
        }
        append();
        end = cursor.offset();
      } else if (CharKind.diacritic(c)) {
        cursor.skip(1);
        end = cursor.offset();
      } else if (CharKind.mark(c)) {
        append();
        end = cursor.offset();
      } else if (c == '$' && reads("us")) {
        term.append('d');
        cursor.skip(1);
        return cursor.offset();
      } else if (power(c) || fraction(c)) {
        return cursor.offset();
      } else if (!joined(c)) {
        break;
      }
    }
    return end;
  }

  /** Whether a number begins here behind the sign of a currency, or a unit behind its number. */
  private boolean endsBefore(int c) throws IOException {
    return Character.isDigit(c)
        ? letters == term.length() && CurrencySign.isOne(term)
        : letters == 0 && digits > 0 && cursor.isWord(Glued.units());
  }

  /** Ends a unit with its power: km²; not AS², which has a footnote. */
  private boolean power(int c) {
    int power = CharKind.power(c);
    boolean ofUnit = power > 0 && Glued.takesPower(term);
    if (ofUnit) {
      term.append((char) ('0' + power));
      cursor.skip(1);
    }
    return ofUnit;
  }

  /**
   * Ends a whole number with a fraction, which one blank may part from it, or makes a number of
   * that alone.
   */
  private boolean fraction(int c) throws IOException {
    int blanks = digits > 0 && Character.isSpaceChar(c) ? 1 : 0;
    char fraction = cursor.peek(blanks);
    boolean ofNumber = CharKind.fraction(fraction) && digits == term.length();
    if (ofNumber) {
      term.append(digits == 0 ? "0," : ",").append(CharKind.decimals(fraction));
      digits = term.length();
      cursor.skip(blanks + 1);
    }
    return ofNumber;
  }

  /** Makes a token of the next word of a run. */
  private void part() throws IOException {
    run.next(term);
    offset.setOffset(correctOffset(run.start()), correctOffset(run.end()));
    flag();
  }

  private void append() throws IOException {
    int c = cursor.codePoint();
    if (c <= 'Z' && c >= 'A' && term.length() > 0) {
      seam |= Glued.isSeam(term.charAt(term.length() - 1), (char) c);
    }
    int units = Character.charCount(c);
    for (int i = 0; i < units; i++) {
      term.append(cursor.peek(i));
    }
    cursor.skip(units);
    if (Character.isDigit(c)) {
      digits++;
    } else {
      digits = 0;
      letters++;
    }
  }

  /** Passes a sign that joins what stands before it and behind it to one word. */
  private boolean joined(int sign) throws IOException {
    char next = cursor.peek(1);
    if (CharKind.apostrophe(sign) && letters > 0 && digits == 0 && Character.isLetter(next)) {
      boolean genitive = genitive(next);
      cursor.skip(genitive ? 2 : 1);
      return !genitive;
    }
    if (sign == '.' && letters == term.length() && letters == dots + 1 && toInitial(next)) {
      dots++;
      return true;
    }
    if (sign == '.' && thousands()) {
      cursor.skip(1);
      grouped = true;
      return true;
    }
    if (digits > 0 && Character.isDigit(next) && numeric(sign)) {
      term.append((char) sign);
      cursor.skip(1);
      digits = 0;
      return true;
    }
    if (CharKind.hyphen(sign) && letters == term.length() && named() && shortNumber()) {
      cursor.skip(1);
      return true;
    }
    return invisible(sign, next);
  }

  /** Whether the word behind an apostrophe is the 's of English: Indonesia's. */
  private boolean genitive(char next) throws IOException {
    char behind = cursor.peek(2);
    boolean ends = !Character.isLetterOrDigit(behind) || CharKind.alone(behind);
    return ends && (next == 's' || next == 'S');
  }

  /**
   * Goes on to the letter behind the dot of an initial, if that is one, too. Behind a blank its own
   * dot tells it from a word, and initials that are already dense from another one: K.H. A.
   * Mustofa.
   */
  private boolean toInitial(char next) throws IOException {
    boolean blank = Character.isSpaceChar(next);
    int to = blank ? 2 : 1;
    char behind = cursor.peek(to + 1);
    boolean ends = blank ? behind == '.' && !dense : !Character.isLetterOrDigit(behind);
    boolean initial = ends && Character.isLetter(cursor.peek(to));
    if (initial) {
      cursor.skip(to);
      dense |= !blank;
    }
    return initial;
  }

  /** Whether the dot parts thousands, with three digits behind it: 1.000 is 1000. */
  private boolean thousands() throws IOException {
    boolean whole = digits > 0 && digits == term.length() && term.charAt(0) != '0';
    return whole && (digits <= SHORT_NUMBER || grouped) && exactly(SHORT_NUMBER);
  }

  /** Whether so many digits, and no more, stand behind the current sign. */
  private boolean exactly(int count) throws IOException {
    for (int i = 1; i <= count; i++) {
      if (!Character.isDigit(cursor.peek(i))) {
        return false;
      }
    }
    return !Character.isDigit(cursor.peek(count + 1));
  }

  private boolean numeric(int sign) {
    return sign == '.'
        || sign == ','
        || sign == '+'
        || (digits <= 2 && (sign == '/' || sign == ':'));
  }

  /**
   * Whether so short a run of letters is before the hyphen that it names a thing: not ke-79, se-34,
   * per-1, nor the unit of another number. In capitals all but the first do: SE-2 and PER-12 are
   * circulars.
   */
  private boolean named() {
    boolean capitals = letters > 1 && Character.isUpperCase(term.charAt(1));
    boolean affix = reads("ke") || (!capitals && (reads("se") || reads("per")));
    return letters <= SHORT_NAME && !affix && !unit;
  }

  private boolean reads(String word) {
    boolean same = term.length() == word.length();
    for (int i = 0; same && i < word.length(); i++) {
      same = Character.toLowerCase(term.charAt(i)) == word.charAt(i);
    }
    return same;
  }

  /** Whether digits follow the hyphen, few enough to name a thing and not a year. */
  private boolean shortNumber() throws IOException {
    int count = 0;
    while (count <= SHORT_NUMBER && Character.isDigit(cursor.peek(1 + count))) {
      count++;
    }
    return count > 0 && count <= SHORT_NUMBER;
  }

  /** Soft hyphens and joiners are no letters, and part none. */
  private boolean invisible(int sign, char next) {
    boolean format = sign < CharCursor.END && Character.getType(sign) == Character.FORMAT;
    if (format && Character.isLetterOrDigit(next)) {
      cursor.skip(1);
      return true;
    }
    return false;
  }

  private void flag() throws IOException {
    int bits = 0;
    if (term.length() > 1
        && Character.isUpperCase(term.charAt(0))
        && Character.isLowerCase(term.charAt(1))) {
      bits |= TokenFlags.TITLE;
    } else if (Initialism.is(term)) {
      bits |= TokenFlags.INITIALISM;
    }
    if (run.isOver()
        && CharKind.hyphen(cursor.codePoint())
        && Character.isLetterOrDigit(cursor.peek(1))) {
      bits |= TokenFlags.HYPHEN;
    }
    if (apart) {
      bits |= TokenFlags.APART;
    }
    flags.setFlags(bits);
  }
}
