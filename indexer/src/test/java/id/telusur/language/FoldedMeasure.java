package id.telusur.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The same figures in five folds, whole word families in one. The weights come from news and know
 * nothing of the treebanks, so what could have been learned by heart are the single readings: those
 * of a fold's families are not used on it, and neither are the compiled forms.
 */
final class FoldedMeasure {
  private static final int FOLDS = 5;

  private final List<Scores.Gold> golds;

  FoldedMeasure(List<Scores.Gold> golds) {
    this.golds = golds;
  }

  /** Every form is stemmed by what knows nothing of its fold; then all are scored together. */
  void print() {
    Map<String, String> roots = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      var stemmer = new Hyphenated(lexicon(fold));
      fold(fold).forEach(gold -> roots.put(gold.form(), stemmer.root(gold.form())));
    }
    Scores scores = Scores.of(golds, roots::get);
    System.out.printf(
        Locale.ROOT,
        "%-10s %6.2f%% %6.2f%%   %.4f%n",
        "in folds",
        100 * scores.types(),
        100 * scores.tokens(),
        scores.pairs());
  }

  private List<Scores.Gold> fold(int fold) {
    var part = new ArrayList<Scores.Gold>();
    for (Scores.Gold gold : golds) {
      if (foldOf(gold.root()) == fold) {
        part.add(gold);
      }
    }
    return part;
  }

  private static int foldOf(String root) {
    return Math.floorMod(root.hashCode(), FOLDS);
  }

  private static Lexicon lexicon(int fold) {
    Lexicon rules = Lexicon.rules();
    Map<String, String> readings = new LinkedHashMap<>();
    Lexicon.resource(
        "readings.txt",
        line -> {
          String[] pair = line.split(" ", -1);
          if (foldOf(pair[1]) != fold) {
            readings.put(pair[0], pair[1]);
          }
        });
    return new Lexicon(rules.roots(), rules.patterns(), new WordMap(readings), Forms.none());
  }

  /** Stems a word with the chain of the library and a lexicon of our own. */
  private record Hyphenated(Lexicon lexicon) {
    String root(String word) {
      try (var analyzer = new RootAnalyzer(lexicon)) {
        return SingleWord.root(analyzer, word);
      }
    }
  }
}
