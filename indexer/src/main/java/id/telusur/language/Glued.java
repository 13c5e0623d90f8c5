package id.telusur.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Tells words that lost the blank between them, as the links of scraped pages do: "diKamboja",
 * "antaraIrandan", "Indonesiayang". One rule for the terms of an index and for the names in an
 * article; the latter part at every seam, since they look for names that they know. A known word in
 * small letters ends before a capital, unless a name is written so ("detikNews"); a country's or a
 * leader's name ends before a function word, before another capital, and begins behind an ordinary
 * word ("PresidenPrabowo"); so does a function word behind a name all in capitals ("WNIyang").
 * Anything else stays whole: "TikTok", "MotoGP". A unit is parted from its number ("100kg"), but
 * not what may name something with it: "5G", "737MAX".
 */
public final class Glued {
  /** A function word that may be the end of a word in capitals: not di and ke, as in "MIke". */
  private static final int LONG = 3;

  private Glued() {}

  /** Whether a letter may begin a word behind another one: a capital behind a small letter. */
  public static boolean isSeam(char before, char letter) {
    return isCapital(letter) && Character.isLowerCase(before);
  }

  /**
   * Where the first word of a run of letters ends.
   *
   * @param text holds the run from {@code start} to {@code end}, which no blank or sign parts
   * @return {@code end} where it is one word
   */
  public static int firstEnd(char[] text, int start, int end) {
    int seam = seam(text, start, end);
    if (isCapital(text[start])) {
      int host = host(text, start, seam);
      return host > 0 ? host : seam < end && namesPart(text, start, seam, end) ? seam : end;
    }
    boolean parts = seam < end && end - seam > 1 && seam - start > 1;
    return parts && endsBeforeCapital(text, start, seam, end) ? seam : end;
  }

  /**
   * Whether a capital begins a run of letters and the letters of a function word end it. Where not,
   * and where it has no seam, it is one word: most are, and this spares looking on.
   */
  public static boolean endsInFunctionWord(char[] text, int start, int end) {
    if (!isCapital(text[start])) {
      return false;
    }
    for (char[] word : Lists.behind(text[end - 1])) {
      if (end - word.length - start > 1
          && Arrays.equals(text, end - word.length, end, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }

  /** What is parted from a number before it, in any case; each shorter than what one may peek. */
  static CharArraySet units() {
    return Lists.UNITS;
  }

  /** Whether a word may have a power behind it: km². */
  static boolean takesPower(CharTermAttribute word) {
    return Lists.POWERED.contains(word.buffer(), 0, word.length());
  }

  private static boolean endsBeforeCapital(char[] text, int start, int seam, int end) {
    return isWord(text, start, seam, true) && !Lists.END.contains(text, seam, end - seam);
  }

  private static int seam(char[] text, int start, int end) {
    int seam = start + 1;
    while (seam < end && !isSeam(text[seam - 1], text[seam])) {
      seam++;
    }
    return Math.min(seam, end);
  }

  /** Where a name ends that has a function word behind it, or 0. */
  private static int host(char[] text, int start, int end) {
    for (char[] word : Lists.behind(text[end - 1])) {
      int host = end - word.length;
      if (host - start > 1
          && Arrays.equals(text, host, end, word, 0, word.length)
          && (Lists.NAMES.contains(text, start, host - start)
              || (word.length >= LONG && areCapitals(text, start, host)))) {
        return host;
      }
    }
    return 0;
  }

  /** Whether a name ends at a seam, or one begins there behind an ordinary word. */
  private static boolean namesPart(char[] text, int start, int seam, int end) {
    if (end - seam == 1) {
      return false;
    }
    if (Lists.NAMES.contains(text, start, seam - start)) {
      return true;
    }
    int next = seam(text, seam, end);
    return (Lists.NAMES.contains(text, seam, next - seam) || host(text, seam, next) > 0)
        && isWord(text, start, seam, false);
  }

  /** Whether a part before a capital is a word that the lists know, and begins no name. */
  private static boolean isWord(char[] text, int start, int end, boolean orName) {
    char[] word = small(text, start, end);
    if (Lists.WHOLE.contains(word, 0, word.length)) {
      return false;
    }
    int hash = Roots.hash(word, 0, word.length);
    int root = Lexicon.plain().roots().find(word, 0, word.length, hash);
    return root >= 0
        ? orName || !Lexicon.plain().roots().name(root)
        : Lexicon.plain().forms().find(word, word.length, hash) >= 0;
  }

  private static char[] small(char[] text, int start, int end) {
    var small = new char[end - start];
    for (int i = start; i < end; i++) {
      small[i - start] = Character.toLowerCase(text[i]);
    }
    return small;
  }

  private static boolean areCapitals(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isCapital(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char letter) {
    return letter <= 'Z' ? letter >= 'A' : letter > 127 && Character.isUpperCase(letter);
  }

  /** Read with the first word that may be two. */
  private static final class Lists {
    static final String FILE = "glued.txt";
    private static final char[][] NONE = {};

    private static final Map<String, List<String>> KINDS = kinds();

    static final CharArraySet WHOLE = words("whole", false);
    static final CharArraySet END = words("end", false);
    static final CharArraySet NAMES = words("name", false);
    static final CharArraySet UNITS = words("unit", true);
    static final CharArraySet POWERED = words("power", true);

    /** By their last letter. */
    private static final char[][][] BEHIND = byLast(KINDS.getOrDefault("behind", List.of()));

    private static Map<String, List<String>> kinds() {
      var kinds = new TreeMap<String, List<String>>();
      Lexicon.resource(
          FILE,
          line -> {
            String[] words = line.split("\\s+");
            List<String> kind = kinds.computeIfAbsent(words[0], any -> new ArrayList<>());
            kind.addAll(List.of(words).subList(1, words.length));
          });
      return kinds;
    }

    private static CharArraySet words(String kind, boolean anyCase) {
      return new CharArraySet(KINDS.getOrDefault(kind, List.of()), anyCase);
    }

    static char[][] behind(char last) {
      return last >= 'a' && last <= 'z' ? BEHIND[last - 'a'] : NONE;
    }

    private static char[][][] byLast(List<String> words) {
      var byLast = new char[26][][];
      for (int i = 0; i < byLast.length; i++) {
        String last = String.valueOf((char) ('a' + i));
        byLast[i] =
            words.stream()
                .filter(word -> word.endsWith(last))
                .map(String::toCharArray)
                .toArray(char[][]::new);
      }
      return byLast;
    }
  }
}
