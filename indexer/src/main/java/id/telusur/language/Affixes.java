package id.telusur.language;

import java.util.List;

/**
 * Which affixes a word may carry, packed into one int: up to three prefixes (four bits each, the
 * outermost in the lowest bits), one derivational suffix, one possessive and one particle.
 */
final class Affixes {
  static final int NONE = 0;

  // Prefixes.
  static final int MEN = 1;
  static final int DI = 2;
  static final int BER = 3;
  static final int PER = 4;
  static final int PEN = 5;
  static final int PE = 6;
  static final int TER = 7;
  static final int KE = 8;
  static final int SE = 9;
  static final int KU = 10;
  static final int KAU = 11;
  static final int TIDAK = 12;

  /** The first consonant said twice: dedaunan. */
  static final int RE = 13;

  /** The meN- of everyday speech, a nasal alone or nge-: nulis, ngirim, ngelarang. */
  static final int NASAL = 14;

  static final int PREFIXES = 15;
  static final int PREFIX_BITS = 4;
  static final int DEPTH = 3;

  // Derivational suffixes, three bits above the prefixes.
  static final int KAN = 1;
  static final int AN = 2;
  static final int I = 3;

  /** Informal -kan and -i. */
  static final int IN = 4;

  private static final int SUFFIX_SHIFT = PREFIX_BITS * DEPTH;

  static final int POSSESSIVE = 1 << (SUFFIX_SHIFT + 3);
  static final int PARTICLE = 1 << (SUFFIX_SHIFT + 4);
  static final int PATTERNS = 1 << (SUFFIX_SHIFT + 3);

  private static final String[] PREFIX_NAMES = {
    "", "meN", "di", "ber", "per", "peN", "pe", "ter", "ke", "se", "ku", "kau", "tidak", "Ce", "N"
  };
  private static final String[] SUFFIX_NAMES = {"", "kan", "an", "i", "in"};

  /** What may follow a prefix towards the root, as a set of bits; 0 stands for the word's edge. */
  private static final int[] FOLLOWERS = new int[PREFIXES];

  static {
    FOLLOWERS[NONE] = ((1 << TIDAK) - 1) | set(RE, NASAL);
    FOLLOWERS[MEN] = set(PER, PE, BER, KE, SE, TER);
    FOLLOWERS[DI] = set(PER, PE, BER, KE, SE, TER);
    FOLLOWERS[KU] = set(PER, BER, KE);
    FOLLOWERS[KAU] = set(PER, BER, KE);
    FOLLOWERS[BER] = set(KE, PEN, PE, PER, SE);
    FOLLOWERS[TER] = set(PER, KE, SE);
    FOLLOWERS[KE] = set(BER, TER, PEN, PE, PER, SE, TIDAK);
    FOLLOWERS[SE] = set(PEN, PE, PER, KE, BER, TER);
    FOLLOWERS[PEN] = set(BER, PER, KE, SE);
    FOLLOWERS[PER] = set(SE, KE);
    FOLLOWERS[TIDAK] = set(BER, TER, SE, PER, MEN, PEN, KE);
  }

  private Affixes() {}

  private static int set(int... prefixes) {
    int bits = 0;
    for (int prefix : prefixes) {
      bits |= 1 << prefix;
    }
    return bits;
  }

  static boolean follows(int outer, int inner) {
    return (FOLLOWERS[outer] & (1 << inner)) != 0;
  }

  static int withPrefix(int affixes, int depth, int prefix) {
    return affixes | prefix << (PREFIX_BITS * depth);
  }

  static int prefix(int affixes, int depth) {
    return (affixes >> (PREFIX_BITS * depth)) & ((1 << PREFIX_BITS) - 1);
  }

  static int ofSuffix(int suffix) {
    return suffix << SUFFIX_SHIFT;
  }

  static int suffix(int affixes) {
    return (affixes >> SUFFIX_SHIFT) & 7;
  }

  /** The derivational part: prefixes and suffix without clitics, an index below PATTERNS. */
  static int pattern(int affixes) {
    return affixes & (PATTERNS - 1);
  }

  static boolean clitic(int affixes) {
    return (affixes & (POSSESSIVE | PARTICLE)) != 0;
  }

  /**
   * The pattern that {@link #name} writes as {@code name}.
   *
   * @throws IllegalArgumentException when a part of it is no affix
   */
  static int parse(String name) {
    String[] parts = name.split("-", -1);
    int affixes = ofSuffix(indexOf(SUFFIX_NAMES, parts[parts.length - 1]));
    for (int depth = 0; depth < parts.length - 1; depth++) {
      affixes = withPrefix(affixes, depth, indexOf(PREFIX_NAMES, parts[depth]));
    }
    return affixes;
  }

  private static int indexOf(String[] names, String name) {
    int index = List.of(names).indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no affix: " + name);
    }
    return index;
  }

  /** Readable form, such as {@code meN-per-kan}; a bare root is {@code -}. */
  static String name(int affixes) {
    var name = new StringBuilder();
    for (int depth = 0; depth < DEPTH && prefix(affixes, depth) != NONE; depth++) {
      name.append(PREFIX_NAMES[prefix(affixes, depth)]).append('-');
    }
    if (name.isEmpty()) {
      name.append('-');
    }
    return name.append(SUFFIX_NAMES[suffix(affixes)]).toString();
  }
}
