package id.telusur.article.html;

import java.util.List;
import java.util.regex.Pattern;

/** Takes the labels away that stand before the first sentence and behind the last. */
final class Edges {
  private static final int LABEL = 80;

  private static final Pattern SENTENCE = Pattern.compile(".*[.!?][\"'\u201D\u2019)\\]]*\\s*$");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}");
  private static final Pattern SIGNATURE = Pattern.compile("^[(\\[].{1,60}[)\\]]$");

  private Edges() {}

  static List<String> trimmed(List<String> paragraphs) {
    int from = 0;
    int to = paragraphs.size();
    while (from < to && isLabel(paragraphs.get(from))) {
      from++;
    }
    while (to > from && isTail(paragraphs.get(to - 1))) {
      to--;
    }
    return from < to ? paragraphs.subList(from, to) : paragraphs;
  }

  /** A date, a place, a name: short and no sentence. */
  private static boolean isLabel(String text) {
    return text.length() < LABEL && !isSentence(text);
  }

  /** Whether a text ends as a sentence does. */
  static boolean isSentence(String text) {
    return SENTENCE.matcher(text).matches();
  }

  private static boolean isTail(String text) {
    boolean word = text.length() < LABEL / 2 && !isSentence(text);
    return !LETTERS.matcher(text).find() || (word && !SIGNATURE.matcher(text).matches());
  }
}
