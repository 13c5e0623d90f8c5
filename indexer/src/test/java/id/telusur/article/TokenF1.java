package id.telusur.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How well a text agrees with another: the harmonic mean of precision and recall over their words
 * as multisets. A word is a run of letters or digits, in lower case; order does not count.
 */
final class TokenF1 {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private TokenF1() {}

  static double of(String found, String wanted) {
    Map<String, Integer> have = words(found);
    Map<String, Integer> want = words(wanted);
    int common =
        have.entrySet().stream()
            .mapToInt(word -> Math.min(word.getValue(), want.getOrDefault(word.getKey(), 0)))
            .sum();
    return common == 0 ? 0 : 2.0 * common / (size(have) + size(want));
  }

  private static Map<String, Integer> words(String text) {
    var words = new HashMap<String, Integer>();
    var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.merge(matcher.group(), 1, Integer::sum);
    }
    return words;
  }

  private static int size(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }
}
