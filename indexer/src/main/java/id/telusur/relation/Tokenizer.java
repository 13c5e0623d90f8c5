package id.telusur.relation;

import id.telusur.language.Abbreviations;
import id.telusur.language.Glued;
import id.telusur.relation.Tokens.Gap;
import id.telusur.relation.Tokens.Shape;
import id.telusur.relation.Tokens.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a text into words, in one pass. Besides blanks and signs a capital behind a small letter
 * parts words, because archives lose blanks: "diKamboja", "denganIran", and so does what {@link
 * Glued} tells of names: "Irandan". Unlike the analyzers of an index it parts brands, too, and
 * keeps case, gaps and sentences, which tell "AS" from "as" and a name from its neighbour.
 */
final class Tokenizer {
  /** The letters and digits of ASCII: asking Java of each character costs more. */
  private static final boolean[] PLAIN = new boolean[128];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = Character.isLetterOrDigit(c);
    }
  }

  /** None begins behind another initial: those that go on are read once. */
  static final Pattern INITIALS =
      Pattern.compile(
          "(?<!APART\\p{L}\\.)APART\\p{L}(?:\\.\\p{L})++(?![\\p{L}\\p{N}])"
              .replace("APART", "(?<![\\p{L}\\p{N}])"));

  private final String text;
  private final char[] chars; // read in place of the text: every character is looked at twice
  private final int lastLine; // where it begins
  private final List<Token> words = new ArrayList<>();
  private int sentence;
  private boolean opens = true;

  private Tokenizer(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    this.lastLine = text.lastIndexOf('\n') + 1;
  }

  static Tokens tokens(String text) {
    var source = Folded.of(text);
    var tokenizer = new Tokenizer(source.text());
    tokenizer.run();
    int sentences = tokenizer.words.isEmpty() ? 0 : tokenizer.sentence + 1;
    return new Tokens(source, tokenizer.words, sentences);
  }

  /** The keys of a phrase's words. */
  static List<String> keys(String phrase) {
    return tokens(phrase).words().stream().map(Token::key).toList();
  }

  /** The same as one text, with a blank between two: what a name is looked up by. */
  static String key(String name) {
    return String.join(" ", keys(name));
  }

  /** The same of a name that someone typed, in which initials are one word: U.S. is US. */
  static String typedKey(String typed) {
    return key(INITIALS.matcher(typed).replaceAll(it -> it.group().replace(".", "")));
  }

  private void run() {
    int last = 0;
    for (int i = 0; i < chars.length; ) {
      if (isLetter(i)) {
        int end = endOfWord(i);
        if (Glued.endsInFunctionWord(chars, i, end)) {
          end = Glued.firstEnd(chars, i, end);
        }
        add(last, i, end);
        last = end;
        i = end;
      } else {
        i++;
      }
    }
  }

  private void add(int last, int start, int end) {
    boolean blank = start - last == 1 && chars[last] == ' ';
    if (!blank && !words.isEmpty() && endsSentence(last, start)) {
      sentence++;
      opens = true;
    }
    words.add(word(start, end, blank ? Gap.BLANK : gap(last, start)));
    opens = false;
  }

  /** Nearly all words are of plain letters and digits: those are read once. */
  private Token word(int start, int end, Gap gap) {
    boolean small = false;
    boolean capital = false;
    boolean plain = true;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      small |= c >= 'a' && c <= 'z';
      capital |= c >= 'A' && c <= 'Z';
      plain &= c < PLAIN.length && PLAIN[c];
    }
    String word = text.substring(start, end);
    if (!plain) {
      return new Token(keyOf(word), start, end, shape(word), gap, sentence, opens);
    }
    boolean opensWithCapital = capital && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
    boolean capitals = opensWithCapital && !small && word.length() > 1;
    Shape shape = capitals ? Shape.CAPITALS : opensWithCapital ? Shape.CAPITALISED : Shape.LOWER;
    String key = capital ? word.toLowerCase(Locale.ROOT) : word;
    return new Token(key, start, end, shape, gap, sentence, opens);
  }

  private int endOfWord(int start) {
    int i = start + 1;
    while (i < chars.length) {
      if (isLetter(i)) {
        char c = chars[i];
        boolean small = c >= 'a' && c <= 'z'; // as nearly all are
        if (!small && Glued.isSeam(chars[i - 1], c)) {
          return i;
        }
        i++;
      } else if (isApostrophe(chars[i]) && i + 1 < chars.length && isLetter(i + 1)) {
        i += 2;
      } else {
        return i;
      }
    }
    return i;
  }

  private boolean isLetter(int i) {
    char c = chars[i];
    return c < PLAIN.length ? PLAIN[c] : Character.isLetterOrDigit(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private Gap gap(int last, int start) {
    if (last == start) {
      return Gap.NONE;
    }
    boolean hyphen = false;
    for (int i = last; i < start; i++) {
      char c = chars[i];
      boolean dash = c == '-' || c == '\u2013';
      if (!dash && c != ' ' && c != '\n') {
        return Gap.OTHER;
      }
      hyphen |= dash;
    }
    return hyphen ? Gap.HYPHEN : Gap.BLANK;
  }

  /**
   * A full stop counts before a capital; a line end only behind a sign that ends a sentence. A
   * colon of the last line counts, too.
   */
  private boolean endsSentence(int last, int start) {
    boolean stop = false;
    boolean colon = false;
    for (int i = last; i < start; i++) {
      char c = chars[i];
      colon |= c == ':';
      stop |= c == '.' || c == '!' || c == '?' || (colon && (c == '\n' || i >= lastLine));
    }
    return stop && !goesOn(last, start) && !Character.isLowerCase(chars[start]);
  }

  /** Whether a stop belongs to what stands before it: an initial, "St.", "09.30", "TEMPO.CO". */
  private boolean goesOn(int last, int start) {
    Token before = words.getLast();
    boolean initial = last - before.start() == 1 && chars[last - 1] > '9';
    boolean within = start - last == 1 && isAlike(chars[last - 1], chars[start]);
    return initial || within || Abbreviations.contains(before.key());
  }

  /** Whether both are digits, or both capitals. */
  private static boolean isAlike(char one, char other) {
    return Character.isDigit(one)
        ? Character.isDigit(other)
        : Character.isUpperCase(one) && Character.isUpperCase(other);
  }

  private static Shape shape(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return Shape.LOWER;
    }
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase)
        ? Shape.CAPITALS
        : Shape.CAPITALISED;
  }

  private static String keyOf(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return isPlain(key) ? key : plain(key);
  }

  private static boolean isPlain(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String key) {
    boolean genitive = key.endsWith("'s") || key.endsWith("\u2019s");
    String bare = genitive ? key.substring(0, key.length() - 2) : key;
    var plain = new StringBuilder(key.length());
    for (char c : Normalizer.normalize(bare, Normalizer.Form.NFD).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
