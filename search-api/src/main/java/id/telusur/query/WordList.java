package id.telusur.query;

import java.util.Set;
import java.util.regex.Pattern;

/** Words as a list of them is written down: many to a line, behind {@code #} what they are. */
public final class WordList {
  private static final Pattern BETWEEN = Pattern.compile("(?:\\s|#.*)+");

  private WordList() {}

  /**
   * The words of a list.
   *
   * @throws IllegalArgumentException if one stands there twice
   */
  public static Set<String> of(String list) {
    return Set.of(BETWEEN.splitAsStream(list).filter(w -> !w.isEmpty()).toArray(String[]::new));
  }
}
