package id.telusur.language;

/**
 * Cuts a lower-case word in every way that the affixes of Indonesian allow, without a dictionary.
 * The nasal prefixes swallow a first k, p, s or t; where one may have been swallowed it is written
 * back into the buffer for the time of the visit, so that no text is copied.
 */
final class Segmenter {
  /** Is shown one way of cutting: the root lies in {@code word} from start to end. */
  interface Visitor {
    void cut(char[] word, int start, int end, int affixes);
  }

  /** A root shorter than this is not looked for: such words take no affix but a clitic. */
  static final int SHORTEST = 2;

  private Segmenter() {}

  /**
   * Shows {@code visitor} each way of cutting {@code word} up to {@code length}, itself included.
   */
  static void segment(char[] word, int length, Visitor visitor) {
    clitics(word, length, 0, visitor);
    int end = particle(word, length);
    if (end > 0) {
      clitics(word, end, Affixes.PARTICLE, visitor);
    }
  }

  private static void clitics(char[] word, int end, int affixes, Visitor visitor) {
    suffixes(word, end, affixes, visitor);
    int host = possessive(word, end);
    if (host > 0) {
      suffixes(word, host, affixes | Affixes.POSSESSIVE, visitor);
    }
  }

  private static void suffixes(char[] word, int end, int affixes, Visitor visitor) {
    prefixes(word, 0, end, affixes, 0, visitor);
    if (ends(word, end, 'a', 'n')) {
      prefixes(word, 0, end - 2, affixes | Affixes.ofSuffix(Affixes.AN), 0, visitor);
      if (end > 4 && word[end - 3] == 'k') {
        prefixes(word, 0, end - 3, affixes | Affixes.ofSuffix(Affixes.KAN), 0, visitor);
      }
    } else if (end > 4 && ends(word, end, 'i', 'n')) {
      prefixes(word, 0, end - 2, affixes | Affixes.ofSuffix(Affixes.IN), 0, visitor);
    } else if (end > 3 && word[end - 1] == 'i') {
      prefixes(word, 0, end - 1, affixes | Affixes.ofSuffix(Affixes.I), 0, visitor);
    }
  }

  private static void prefixes(
      char[] word, int start, int end, int affixes, int depth, Visitor visitor) {
    if (end - start < SHORTEST) {
      return;
    }
    visitor.cut(word, start, end, affixes);
    if (depth == Affixes.DEPTH || end - start < SHORTEST + 2) {
      return;
    }
    char first = word[start];
    char second = word[start + 1];
    if (second == 'e' && first == word[start + 2] && Affixes.suffix(affixes) == Affixes.AN) {
      inner(word, start + 2, end, affixes, depth, Affixes.RE, visitor);
    }
    if (first == 'm' && second == 'e') {
      nasal(word, start, end, affixes, depth, Affixes.MEN, visitor);
    } else if (first == 'p' && second == 'e') {
      nasal(word, start, end, affixes, depth, Affixes.PEN, visitor);
      liquid(word, start, end, affixes, depth, Affixes.PER, visitor);
      inner(word, start + 2, end, affixes, depth, Affixes.PE, visitor);
    } else if (first == 'b' && second == 'e') {
      liquid(word, start, end, affixes, depth, Affixes.BER, visitor);
    } else if (first == 't' && second == 'e') {
      liquid(word, start, end, affixes, depth, Affixes.TER, visitor);
    } else {
      plain(word, start, end, affixes, depth, visitor);
    }
  }

  private static void plain(
      char[] word, int start, int end, int affixes, int depth, Visitor visitor) {
    char first = word[start];
    char second = word[start + 1];
    if (first == 'd' && second == 'i') {
      inner(word, start + 2, end, affixes, depth, Affixes.DI, visitor);
    } else if (first == 'k' && second == 'e') {
      inner(word, start + 2, end, affixes, depth, Affixes.KE, visitor);
    } else if (first == 's' && second == 'e') {
      inner(word, start + 2, end, affixes, depth, Affixes.SE, visitor);
    } else if (first == 'k' && second == 'u') {
      inner(word, start + 2, end, affixes, depth, Affixes.KU, visitor);
    } else if (first == 'k' && second == 'a' && word[start + 2] == 'u') {
      inner(word, start + 3, end, affixes, depth, Affixes.KAU, visitor);
    } else if (first == 'n' && second == 'g') {
      informal(word, start, end, affixes, depth, visitor);
    } else if (depth > 0 && starts(word, start, end, "tidak")) {
      inner(word, start + 5, end, affixes, depth, Affixes.TIDAK, visitor);
    }
  }

  private static void informal(
      char[] word, int start, int end, int affixes, int depth, Visitor visitor) {
    if (vowel(word[start + 2])) {
      inner(word, start + 2, end, affixes, depth, Affixes.NG, visitor);
    }
    if (word[start + 2] == 'e') {
      inner(word, start + 3, end, affixes, depth, Affixes.NG, visitor);
    }
  }

  /** ber-, per-, ter-: the r is lost before r and before a syllable that ends in er; bel-ajar. */
  private static void liquid(
      char[] word, int start, int end, int affixes, int depth, int prefix, Visitor visitor) {
    char third = word[start + 2];
    if (third == 'r') {
      inner(word, start + 3, end, affixes, depth, prefix, visitor);
      inner(word, start + 2, end, affixes, depth, prefix, visitor);
    } else if (third == 'l' && prefix != Affixes.TER && starts(word, start + 3, end, "ajar")) {
      inner(word, start + 3, end, affixes, depth, prefix, visitor);
    } else if (prefix != Affixes.PER
        && end - start > 6
        && word[start + 3] == 'e'
        && word[start + 4] == 'r') {
      inner(word, start + 2, end, affixes, depth, prefix, visitor);
    }
  }

  private static void nasal(
      char[] word, int start, int end, int affixes, int depth, int prefix, Visitor visitor) {
    char third = word[start + 2];
    char fourth = word[start + 3];
    boolean vowel = vowel(fourth);
    if ("lmnrwy".indexOf(third) >= 0) {
      inner(word, start + 2, end, affixes, depth, prefix, visitor);
    }
    if (third == 'm' && vowel) {
      recovered(word, start + 2, end, affixes, depth, prefix, 'p', visitor);
    } else if (third == 'm' && "bfpv".indexOf(fourth) >= 0) {
      inner(word, start + 3, end, affixes, depth, prefix, visitor);
    } else if (third == 'n' && vowel) {
      recovered(word, start + 2, end, affixes, depth, prefix, 't', visitor);
    } else if (third == 'n' && "cdjstz".indexOf(fourth) >= 0) {
      inner(word, start + 3, end, affixes, depth, prefix, visitor);
    } else if (third == 'n' && fourth == 'y') {
      recovered(word, start + 3, end, affixes, depth, prefix, 's', visitor);
    } else if (third == 'n' && fourth == 'g') {
      velar(word, start, end, affixes, depth, prefix, visitor);
    }
  }

  private static void velar(
      char[] word, int start, int end, int affixes, int depth, int prefix, Visitor visitor) {
    if (end - start < 6) {
      return;
    }
    char fifth = word[start + 4];
    if (vowel(fifth)) {
      recovered(word, start + 3, end, affixes, depth, prefix, 'k', visitor);
    }
    if (vowel(fifth) || "ghkqx".indexOf(fifth) >= 0) {
      inner(word, start + 4, end, affixes, depth, prefix, visitor);
    }
    if (fifth == 'e' && syllables(word, start + 5, end) == 1) {
      inner(word, start + 5, end, affixes, depth, prefix, visitor);
    }
  }

  private static void recovered(
      char[] word,
      int start,
      int end,
      int affixes,
      int depth,
      int prefix,
      char letter,
      Visitor visitor) {
    char nasal = word[start];
    word[start] = letter;
    inner(word, start, end, affixes, depth, prefix, visitor);
    word[start] = nasal;
  }

  private static void inner(
      char[] word, int start, int end, int affixes, int depth, int prefix, Visitor visitor) {
    int outer = depth == 0 ? Affixes.NONE : Affixes.prefix(affixes, depth - 1);
    if (Affixes.follows(outer, prefix)) {
      int more = Affixes.withPrefix(affixes, depth, prefix);
      prefixes(word, start, end, more, depth + 1, visitor);
    }
  }

  /** Where the host of -lah, -kah, -pun or -tah ends, or 0. */
  static int particle(char[] word, int end) {
    int host = end - 3;
    if (host < SHORTEST) {
      return 0;
    }
    char first = word[host];
    boolean ah = word[end - 2] == 'a' && word[end - 1] == 'h';
    boolean pun = first == 'p' && word[end - 2] == 'u' && word[end - 1] == 'n';
    return pun || (ah && (first == 'l' || first == 'k' || first == 't')) ? host : 0;
  }

  /** Where the host of -nya, -ku or -mu ends, or 0. */
  static int possessive(char[] word, int end) {
    if (end > SHORTEST + 2 && word[end - 3] == 'n' && ends(word, end, 'y', 'a')) {
      return end - 3;
    }
    boolean enclitic =
        end > SHORTEST + 2 && (ends(word, end, 'k', 'u') || ends(word, end, 'm', 'u'));
    return enclitic ? end - 2 : 0;
  }

  /** Where a word ends without its clitics, if all that look like ones are. */
  static int withoutClitics(char[] word, int end) {
    int host = particle(word, end);
    int inner = possessive(word, host > 0 ? host : end);
    return inner > 0 ? inner : host > 0 ? host : end;
  }

  private static int syllables(char[] word, int start, int end) {
    int vowels = 0;
    for (int i = start; i < end; i++) {
      if (vowel(word[i])) {
        vowels++;
      }
    }
    return vowels;
  }

  private static boolean ends(char[] word, int end, char before, char last) {
    return end > 3 && word[end - 2] == before && word[end - 1] == last;
  }

  private static boolean starts(char[] word, int start, int end, String text) {
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
