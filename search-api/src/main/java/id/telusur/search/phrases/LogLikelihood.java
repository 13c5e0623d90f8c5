package id.telusur.search.phrases;

/**
 * The log-likelihood ratio of Dunning (1993, Accurate methods for the statistics of surprise and
 * coincidence): how surprising it is that some articles hold a term so much oftener than others do.
 */
public final class LogLikelihood {
  /** What chance exceeds once in a thousand times (chi-square, one degree of freedom). */
  public static final double SURPRISING = 10.83;

  private LogLikelihood() {}

  /**
   * The ratio; 0 where the articles hold the term no oftener than the others.
   *
   * @param holding how many of the articles hold the term
   * @param articles how many there are
   * @param othersHolding how many of the others hold it
   * @param others how many others there are
   */
  public static double of(long holding, long articles, long othersHolding, long others) {
    if (holding * others <= othersHolding * articles) {
      return 0;
    }
    long all = articles + others;
    long held = holding + othersHolding;
    return 2
        * (part(holding, held, articles, all)
            + part(othersHolding, held, others, all)
            + part(articles - holding, all - held, articles, all)
            + part(others - othersHolding, all - held, others, all));
  }

  private static double part(long observed, long row, long column, long all) {
    return observed == 0
        ? 0
        : observed * Math.log((double) observed * all / ((double) row * column));
  }
}
