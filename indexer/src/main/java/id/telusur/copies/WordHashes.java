package id.telusur.copies;

import java.util.function.LongConsumer;

/**
 * Cuts a text into words and hands on a hash of each (FNV-1a, yet to be {@link #mix}ed), in order
 * and without making strings. Case does not count. Besides blanks and signs, a digit beside a
 * letter and a capital behind a small letter part words, because newspapers differ in their blanks:
 * "Rp33", "333ton", "diKamboja".
 */
public final class WordHashes {
  private static final int SIGN = 0;
  private static final int DIGIT = 1;
  private static final int CAPITAL = 2;
  private static final int SMALL = 3;

  /** Kinds of the characters that nearly all text is made of: asking Java costs ten times more. */
  private static final byte[] KINDS = new byte[128];

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  static {
    for (int point = 0; point < KINDS.length; point++) {
      KINDS[point] = (byte) ask(point);
    }
  }

  private WordHashes() {}

  /** Hands on each word of a text. */
  public static void of(String text, LongConsumer words) {
    read(text, true, words);
  }

  /** Only the words that are numbers. */
  static void numbers(String text, LongConsumer numbers) {
    read(text, false, numbers);
  }

  private static void read(String text, boolean letters, LongConsumer words) {
    int last = SIGN;
    long hash = OFFSET;
    char[] chars = text.toCharArray(); // quicker to read one by one than a string
    for (int i = 0; i < chars.length; i++) {
      int point = chars[i];
      if (Character.isHighSurrogate((char) point)) {
        point = Character.codePointAt(chars, i);
        i += Character.charCount(point) - 1;
      }
      int kind = point < KINDS.length ? KINDS[point] : ask(point);
      if (kind != last && !(last == CAPITAL && kind == SMALL)) {
        if (last == DIGIT || (letters && last != SIGN)) {
          words.accept(hash);
        }
        hash = OFFSET;
      }
      hash = (hash ^ lower(point, kind)) * PRIME;
      last = kind;
    }
    if (last == DIGIT || (letters && last != SIGN)) {
      words.accept(hash);
    }
  }

  private static int lower(int point, int kind) {
    return kind == CAPITAL ? Character.toLowerCase(point) : point;
  }

  private static int ask(int point) {
    if (Character.isLetter(point)) {
      return Character.isUpperCase(point) ? CAPITAL : SMALL;
    }
    return Character.isDigit(point) ? DIGIT : SIGN;
  }

  /** Spreads every bit over all: the finalizer of MurmurHash3. */
  public static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
