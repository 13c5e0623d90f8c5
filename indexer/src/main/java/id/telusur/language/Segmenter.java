package id.telusur.language;

/**
 * Cuts a lower-case word in every way that the affixes of Indonesian allow, without a dictionary.
 * The nasal prefixes swallow a first k, p, s or t (in speech c, too); where one may have been
 * swallowed it is written back into the buffer for the time of the visit, so that no text is
 * copied. Holds the state of one word: one per thread.
 */
final class Segmenter {
  /** Is shown one way of cutting: the root lies in {@code word} from start to end. */
  interface Visitor {
    void cut(char[] word, int start, int end, int affixes);
  }

  /** A root shorter than this is not looked for: such words take no affix but a clitic. */
  static final int SHORTEST = 2;

  private final Visitor visitor;
  private char[] word = new char[0];
  private int end;
  private int ending;

  Segmenter(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Shows the visitor each way of cutting {@code word} up to {@code length}, itself included. */
  void segment(char[] text, int length) {
    word = text;
    clitics(length, 0);
    int host = Clitics.particle(word, length);
    if (host > 0) {
      clitics(host, Affixes.PARTICLE);
    }
  }

  private void clitics(int length, int affixes) {
    suffixes(length, affixes);
    int host = Clitics.possessive(word, length);
    if (host > 0) {
      suffixes(host, affixes | Affixes.POSSESSIVE);
    }
  }

  private void suffixes(int length, int affixes) {
    cut(length, affixes);
    if (length > 3 && ends(length, 'a', 'n')) {
      cut(length - 2, affixes | Affixes.ofSuffix(Affixes.AN));
      if (length > 4 && word[length - 3] == 'k') {
        cut(length - 3, affixes | Affixes.ofSuffix(Affixes.KAN));
      }
    } else if (length > 4 && ends(length, 'i', 'n')) {
      cut(length - 2, affixes | Affixes.ofSuffix(Affixes.IN));
    } else if (length > 3 && word[length - 1] == 'i') {
      cut(length - 1, affixes | Affixes.ofSuffix(Affixes.I));
    }
  }

  private boolean ends(int length, char before, char last) {
    return word[length - 2] == before && word[length - 1] == last;
  }

  private void cut(int length, int affixes) {
    end = length;
    ending = affixes;
    prefixes(0, 0, 0);
  }

  private void prefixes(int start, int prefixes, int depth) {
    if (end - start < SHORTEST) {
      return;
    }
    visitor.cut(word, start, end, ending | prefixes);
    if (depth < Affixes.DEPTH && end - start >= SHORTEST + 2) {
      doubled(start, prefixes, depth);
      if (word[start + 1] == 'e') {
        withE(start, prefixes, depth);
      } else {
        others(start, prefixes, depth);
      }
    }
  }

  private void inner(int start, int prefixes, int depth, int prefix) {
    int outer = depth == 0 ? Affixes.NONE : Affixes.prefix(prefixes, depth - 1);
    if (Affixes.follows(outer, prefix)) {
      prefixes(start, Affixes.withPrefix(prefixes, depth, prefix), depth + 1);
    }
  }

  /** The first consonant said twice: dedaunan, pepohonan. */
  private void doubled(int start, int prefixes, int depth) {
    boolean twice = word[start + 1] == 'e' && word[start] == word[start + 2];
    if (twice && Affixes.suffix(ending) == Affixes.AN) {
      inner(start + 2, prefixes, depth, Affixes.RE);
    }
  }

  private void withE(int start, int prefixes, int depth) {
    switch (word[start]) {
      case 'm' -> {
        nasal(start, prefixes, depth, Affixes.MEN);
        spoken(start, prefixes, depth);
      }
      case 'p' -> {
        nasal(start, prefixes, depth, Affixes.PEN);
        liquid(start, prefixes, depth, Affixes.PER);
        inner(start + 2, prefixes, depth, Affixes.PE);
      }
      case 'b' -> liquid(start, prefixes, depth, Affixes.BER);
      case 't' -> liquid(start, prefixes, depth, Affixes.TER);
      case 'k' -> inner(start + 2, prefixes, depth, Affixes.KE);
      case 's' -> inner(start + 2, prefixes, depth, Affixes.SE);
      case 'n' -> spoken(start, prefixes, depth);
      default -> {}
    }
  }

  private void others(int start, int prefixes, int depth) {
    char first = word[start];
    char second = word[start + 1];
    if (first == 'd' && second == 'i') {
      inner(start + 2, prefixes, depth, Affixes.DI);
    } else if (first == 'k' && second == 'u') {
      inner(start + 2, prefixes, depth, Affixes.KU);
    } else if (first == 'k' && second == 'a' && word[start + 2] == 'u') {
      inner(start + 3, prefixes, depth, Affixes.KAU);
    } else if (first == 'm' || first == 'n') {
      spoken(start, prefixes, depth);
    } else if (depth > 0 && first == 't' && starts(start, "tidak")) {
      inner(start + 5, prefixes, depth, Affixes.TIDAK);
    }
  }

  /**
   * N-, the meN- of everyday speech: a nasal in place of k, p, s, t and also c, ng- before a vowel,
   * nge- before any letter (Sneddon 2006). It makes verbs, which have no -an.
   */
  private void spoken(int start, int prefixes, int depth) {
    if (Affixes.suffix(ending) == Affixes.AN) {
      return;
    }
    char second = word[start + 1];
    char third = word[start + 2];
    if (vowel(second)) {
      recovered(start, prefixes, depth, Affixes.NASAL, word[start] == 'm' ? 'p' : 't');
    } else if (second == 'y' && vowel(third)) {
      recovered(start + 1, prefixes, depth, Affixes.NASAL, 's');
      recovered(start + 1, prefixes, depth, Affixes.NASAL, 'c');
    } else if (second == 'g' && vowel(third)) {
      recovered(start + 1, prefixes, depth, Affixes.NASAL, 'k');
      inner(start + 2, prefixes, depth, Affixes.NASAL);
      if (third == 'e') {
        inner(start + 3, prefixes, depth, Affixes.NASAL);
      }
    }
  }

  /** ber-, per-, ter-: the r is lost before r and before a syllable that ends in er; bel-ajar. */
  private void liquid(int start, int prefixes, int depth, int prefix) {
    char third = word[start + 2];
    if (third == 'r') {
      inner(start + 3, prefixes, depth, prefix);
      inner(start + 2, prefixes, depth, prefix);
    } else if (third == 'l' && prefix != Affixes.TER && starts(start + 3, "ajar")) {
      inner(start + 3, prefixes, depth, prefix);
    } else if (prefix != Affixes.PER
        && end - start > 6
        && word[start + 3] == 'e'
        && word[start + 4] == 'r') {
      inner(start + 2, prefixes, depth, prefix);
    }
  }

  /**
   * meN- and peN-: bare before liquids and nasals, else with the nasal of the next consonant. The p
   * of a foreign pr- is lost, too: pemrosesan.
   */
  private void nasal(int start, int prefixes, int depth, int prefix) {
    char third = word[start + 2];
    char fourth = word[start + 3];
    if ("lmnrwy".indexOf(third) >= 0) {
      inner(start + 2, prefixes, depth, prefix);
    }
    if (third == 'm' && (vowel(fourth) || fourth == 'r')) {
      recovered(start + 2, prefixes, depth, prefix, 'p');
    } else if (third == 'm' && "bfpv".indexOf(fourth) >= 0) {
      inner(start + 3, prefixes, depth, prefix);
    } else if (third == 'n' && vowel(fourth)) {
      recovered(start + 2, prefixes, depth, prefix, 't');
    } else if (third == 'n' && "cdjstz".indexOf(fourth) >= 0) {
      inner(start + 3, prefixes, depth, prefix);
    } else if (third == 'n' && fourth == 'y') {
      recovered(start + 3, prefixes, depth, prefix, 's');
    } else if (third == 'n' && fourth == 'g' && end - start >= 6) {
      velar(start, prefixes, depth, prefix);
    }
  }

  /**
   * meng- and peng-: before vowels, where a k may be lost, and g, h, k; menge- before a syllable.
   */
  private void velar(int start, int prefixes, int depth, int prefix) {
    char fifth = word[start + 4];
    if (vowel(fifth)) {
      recovered(start + 3, prefixes, depth, prefix, 'k');
    }
    if (vowel(fifth) || "ghkqx".indexOf(fifth) >= 0) {
      inner(start + 4, prefixes, depth, prefix);
    }
    if (fifth == 'e' && syllables(start + 5) == 1) {
      inner(start + 5, prefixes, depth, prefix);
    }
  }

  private void recovered(int start, int prefixes, int depth, int prefix, char letter) {
    char nasal = word[start];
    word[start] = letter;
    inner(start, prefixes, depth, prefix);
    word[start] = nasal;
  }

  private int syllables(int start) {
    int vowels = 0;
    for (int i = start; i < end; i++) {
      vowels += vowel(word[i]) ? 1 : 0;
    }
    return vowels;
  }

  private boolean starts(int start, String text) {
    if (end - start < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (word[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
