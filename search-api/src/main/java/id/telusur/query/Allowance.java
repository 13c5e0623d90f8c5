package id.telusur.query;

import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InText;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Not;
import id.telusur.query.Clause.Published;

/**
 * How much a query may still ask for, over all its runs; what is looked for counts once. Behind the
 * first thing that is too much nothing is taken.
 */
final class Allowance {
  private final int clauses;
  private int taken;
  private int names;
  private boolean spent;

  Allowance(int clauses) {
    this.clauses = clauses;
  }

  boolean hasRoomFor(Named named) {
    return names + named.alternatives().size() <= QueryParser.MAX_NAMES;
  }

  /** Most that it may ask for. */
  int clauses() {
    return clauses;
  }

  /** Whether something was too much. */
  boolean isSpent() {
    return spent;
  }

  boolean take(Clause clause) {
    count(clause, 1);
    spent |= taken > clauses;
    if (spent) {
      release(clause);
    }
    return !spent;
  }

  /** Something that was counted is not asked after all. */
  void release(Clause clause) {
    count(clause, -1);
  }

  private void count(Clause clause, int sign) {
    switch (clause) {
      case Not it -> count(it.clause(), sign);
      case InTitle it -> count(it.clause(), sign);
      case All it -> it.clauses().forEach(each -> count(each, sign));
      case Any it -> it.clauses().forEach(each -> count(each, sign));
      case InText it -> {
        taken += sign;
        names += it instanceof Named named ? sign * named.alternatives().size() : 0;
      }
      case Filed it -> taken += sign;
      case Published it -> taken += sign;
    }
  }
}
