package id.telusur.copies;

/** How alike signatures say that two articles are. */
final class Estimates {
  private static final int STEPS = 1000;

  private Estimates() {}

  /** The most of their shingles that the rows which agree would do for, in thousandths of all. */
  static double similarity(Signature one, Signature other) {
    int agreeing = MinHash.agreeing(one.bytes(), 0, other.bytes(), 0);
    int step = STEPS;
    while (step > 0 && MinHash.rows((double) step / STEPS) > agreeing) {
      step--;
    }
    return (double) step / STEPS;
  }
}
