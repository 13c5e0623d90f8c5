package id.telusur.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Words of short texts (queries, members of variant groups) and their folded forms. */
final class Words {
  // A hyphen parts words ("Timor-Leste"); a sign between two letters or digits does not ("2+2").
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’‘`´.+&][\\p{L}\\p{M}\\p{N}]++)*+");

  // Apostrophes with the 's of English, and diacritics that no letter has with them.
  private static final Pattern SILENT =
      Pattern.compile("['’‘`´\\u02BB-\\u02BF](?:[sS]$)?|[\\u0300-\\u036F]");

  private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})++");

  private Words() {}

  /** The words of {@code text} as written. */
  static List<String> of(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Lower case without diacritics and apostrophes, as the exact stream of the index has it. */
  static String fold(String word) {
    if (isPlain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String plain = SILENT.matcher(Normalizer.normalize(word, Form.NFC)).replaceAll("");
    if (INITIALS.matcher(plain).matches()) {
      plain = plain.replace(".", "");
    }
    int[] lower = plain.codePoints().map(Character::toLowerCase).toArray();
    char[] in = new String(lower, 0, lower.length).toCharArray();
    char[] out = new char[4 * in.length];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, length);
  }

  /** Whether it has no letters but those of ASCII, and no sign: as nearly all words. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }
}
