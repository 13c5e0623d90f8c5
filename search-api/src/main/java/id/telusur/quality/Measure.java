package id.telusur.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A figure of how good one ranking is, from 0 to 1. Grades above 0 are relevant; articles that
 * nobody judged count as not relevant, unless the measure leaves them out.
 */
public enum Measure {
  /**
   * Normalized discounted cumulative gain of the first ten: gain {@code 2^grade - 1}, discount
   * {@code 1 / log2(rank + 1)} (Burges et al. 2005; Järvelin and Kekäläinen 2002).
   */
  NDCG_10("nDCG@10") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
      return gain(grades(ranking, grades)) / gain(ideal);
    }
  },

  /** The same over judged articles: the others are taken out of the ranking (Sakai 2007). */
  JUDGED_NDCG_10("judged-nDCG@10") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      return NDCG_10.of(ranking.stream().filter(grades::containsKey).toList(), grades);
    }
  },

  /** Reciprocal of the rank of the first relevant article, 0 if none is among ten. */
  MRR_10("MRR@10") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      List<Integer> actual = grades(ranking, grades);
      for (int i = 0; i < Math.min(TOP, actual.size()); i++) {
        if (actual.get(i) > 0) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }
  },

  /** Share of five that are relevant. */
  P_5("P@5") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      return relevant(ranking, grades, 5) / 5;
    }
  },

  /** Share of the relevant articles that are among the first hundred. */
  RECALL_100("Recall@100") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      long all = grades.values().stream().filter(grade -> grade > 0).count();
      return relevant(ranking, grades, 100) / all;
    }
  },

  /** Share of the first ten that somebody judged; 1 of an empty ranking. */
  JUDGED_10("judged@10") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      return ranking.stream()
          .limit(TOP)
          .mapToInt(id -> grades.containsKey(id) ? 1 : 0)
          .average()
          .orElse(1);
    }
  };

  private static final int TOP = 10;

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** The name by which the field knows it. */
  public String label() {
    return label;
  }

  /**
   * Measures a ranking.
   *
   * @param ranking ids of articles, the best first
   * @param grades the judged articles; at least one is relevant
   */
  abstract double of(List<String> ranking, Map<String, Integer> grades);

  private static List<Integer> grades(List<String> ranking, Map<String, Integer> grades) {
    return ranking.stream().map(id -> Objects.requireNonNullElse(grades.get(id), 0)).toList();
  }

  private static double relevant(List<String> ranking, Map<String, Integer> grades, int first) {
    return ranking.stream().limit(first).filter(id -> grades.getOrDefault(id, 0) > 0).count();
  }

  /** A grade below 0, as TREC gives to spam, is that of what is not relevant. */
  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(TOP, grades.size()); i++) {
      gain += (Math.pow(2, Math.max(0, grades.get(i))) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }
}
