package id.telusur.copies;

import java.util.function.LongConsumer;

/**
 * Cuts a text into words and hands on a hash of each, in order and without making strings. Case
 * does not count. Besides blanks and signs, a digit beside a letter and a capital behind a small
 * letter part words, because newspapers differ in their blanks: "Rp33", "333ton", "diKamboja".
 */
final class WordHashes {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private WordHashes() {}

  static void of(String text, LongConsumer words) {
    read(text, Kind.SIGN, words);
  }

  /** Only the words that are numbers. */
  static void numbers(String text, LongConsumer numbers) {
    read(text, Kind.LETTER, numbers);
  }

  private static void read(String text, Kind skipped, LongConsumer words) {
    Kind last = Kind.SIGN;
    boolean small = false;
    long hash = OFFSET;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      Kind kind = Kind.of(point);
      boolean capital = Character.isUpperCase(point);
      if (kind != last || (small && capital)) {
        emit(hash, last, skipped, words);
        hash = OFFSET;
      }
      hash = (hash ^ Character.toLowerCase(point)) * PRIME;
      last = kind;
      small = kind == Kind.LETTER && !capital;
    }
    emit(hash, last, skipped, words);
  }

  private static void emit(long hash, Kind kind, Kind skipped, LongConsumer words) {
    if (kind != Kind.SIGN && kind != skipped) {
      words.accept(mix(hash));
    }
  }

  /** Spreads every bit over all: the finalizer of MurmurHash3. */
  static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  private enum Kind {
    LETTER,
    DIGIT,
    SIGN;

    static Kind of(int point) {
      if (Character.isLetter(point)) {
        return LETTER;
      }
      return Character.isDigit(point) ? DIGIT : SIGN;
    }
  }
}
