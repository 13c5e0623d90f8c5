package id.telusur.relation;

import java.util.Collection;

/** Counts right, wrong and missing answers. */
final class Tally {
  private int right;
  private int wrong;
  private int missing;

  void add(Collection<String> told, Collection<String> expected) {
    right += (int) told.stream().filter(expected::contains).count();
    wrong += (int) told.stream().filter(x -> !expected.contains(x)).count();
    missing += (int) expected.stream().filter(x -> !told.contains(x)).count();
  }

  static Tally sum(Collection<Tally> tallies) {
    var sum = new Tally();
    for (Tally tally : tallies) {
      sum.right += tally.right;
      sum.wrong += tally.wrong;
      sum.missing += tally.missing;
    }
    return sum;
  }

  double precision() {
    return right / Math.max(1.0, right + wrong);
  }

  double recall() {
    return right / Math.max(1.0, right + missing);
  }

  double f1() {
    return 2.0 * right / Math.max(1.0, 2.0 * right + wrong + missing);
  }

  @Override
  public String toString() {
    return "P %.3f  R %.3f  F1 %.3f  (%d right, %d wrong, %d missing)"
        .formatted(precision(), recall(), f1(), right, wrong, missing);
  }
}
