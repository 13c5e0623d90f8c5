package id.telusur.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How well a stemmer does on forms with known roots.
 *
 * @param types share of forms whose root is right
 * @param tokens the same, each form counted as often as the treebank has it
 * @param pairs F1 over all pairs of forms: is a pair joined that belongs together, and only then
 */
record Scores(double types, double tokens, double pairs) {
  /** A form, its root, and how often it stands in the treebank. */
  record Gold(String form, String root, int count) {}

  static Scores of(List<Gold> golds, UnaryOperator<String> stemmer) {
    double types = 0;
    double tokens = 0;
    double all = 0;
    Map<String, Integer> truths = new HashMap<>();
    Map<String, Integer> guesses = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    for (Gold gold : golds) {
      String guess = stemmer.apply(gold.form);
      boolean right = guess.equals(gold.root);
      types += right ? 1 : 0;
      tokens += right ? gold.count : 0;
      all += gold.count;
      truths.merge(gold.root, 1, Integer::sum);
      guesses.merge(guess, 1, Integer::sum);
      both.merge(gold.root + " " + guess, 1, Integer::sum);
    }
    double precision = pairs(both.values()) / pairs(guesses.values());
    double recall = pairs(both.values()) / pairs(truths.values());
    double f1 = 2 * precision * recall / (precision + recall);
    return new Scores(types / golds.size(), tokens / all, f1);
  }

  private static double pairs(Collection<Integer> sizes) {
    return sizes.stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
  }
}
