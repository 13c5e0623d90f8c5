package id.telusur.query;

import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Not;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clauses of one run, each once; function words go where others say more. */
final class ClauseRun {
  private static final int NONE = -1;

  private final Allowance allowance;
  private final IgnoredParts ignored;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Token> places = new ArrayList<>(); // of each clause

  /** Operators that wait for what they hold for. */
  private @Nullable Token not;

  private @Nullable Token and;

  /** The first function word behind the NOT that waits. */
  private int passed = NONE;

  /** Whether an AND says that all of the run must be there. */
  private boolean all;

  ClauseRun(Allowance allowance, IgnoredParts ignored) {
    this.allowance = allowance;
    this.ignored = ignored;
  }

  /** An AND; it says nothing where nothing stands before it. */
  void and(Token token) {
    ignoreIdle(and);
    and = token;
    if (clauses.isEmpty()) {
      ignoreIdle(token);
      and = null;
    }
  }

  /** A NOT; it holds for what stands behind it, beyond function words. */
  void not(Token token) {
    endNot();
    not = token;
  }

  /** Whether what comes next must not be there. */
  boolean isNegated() {
    return not != null;
  }

  /** Adds a thing to look for, as far as the query may ask for more; or nothing. */
  void add(List<Clause> found, Token place) {
    if (found.isEmpty()) {
      endNot();
    }
    for (Clause clause : found) {
      if (clause instanceof Named named && !allowance.hasRoomFor(named)) {
        List<Clause> typed = List.copyOf(named.alone());
        (isNegated() ? List.of(QueryParser.one(typed)) : typed).forEach(part -> take(part, place));
      } else {
        take(clause, place);
      }
    }
  }

  /** Adds what another run found and the allowance has counted; or nothing. */
  void addRead(List<Placed> found) {
    if (found.isEmpty()) {
      endNot();
    }
    for (Placed read : found) {
      if (!put(signed(read.clause), read.place)) {
        allowance.release(read.clause);
      }
    }
  }

  /** A run of its own, whose clauses count for the same query. */
  ClauseRun within() {
    return new ClauseRun(allowance, ignored);
  }

  /** Adds all of what another run found as one thing; or nothing. */
  void addWhole(List<Placed> read, Token place) {
    addRead(
        read.isEmpty() ? read : List.of(new Placed(QueryParser.one(Placed.clauses(read)), place)));
  }

  private void take(Clause clause, Token place) {
    boolean passes = isNegated() && FunctionWords.isOne(clause);
    Clause asked = passes ? clause : signed(clause);
    if (clauses.contains(asked)) {
      return;
    }
    if (!allowance.take(clause)) {
      ignored.addRest(place.start(), IgnoredReason.TOO_MANY, allowance.clauses());
      return;
    }
    if (passes && passed == NONE) {
      passed = clauses.size();
    }
    put(asked, place);
  }

  private boolean put(Clause clause, Token place) {
    if (clauses.contains(clause)) {
      return false;
    }
    all |= and != null;
    and = null;
    clauses.add(clause);
    places.add(place);
    return true;
  }

  private Clause signed(Clause clause) {
    Clause asked = isNegated() ? new Not(clause) : clause;
    not = null;
    passed = NONE;
    return asked;
  }

  /** Where nothing but function words stands behind it, a NOT holds for the first of them. */
  private void endNot() {
    Clause negated = passed == NONE ? null : new Not(clauses.get(passed));
    if (negated == null || clauses.contains(negated)) {
      ignoreIdle(not);
    } else {
      clauses.set(passed, negated);
    }
    not = null;
    passed = NONE;
  }

  private void ignoreIdle(@Nullable Token operator) {
    if (operator != null) {
      ignored.add(operator, IgnoredReason.OPERATOR);
    }
  }

  /**
   * Ends the run, which takes nothing more: what it asks for, and where that stands. What it lets
   * go is ignored and counts no longer.
   */
  List<Placed> end() {
    ignoreIdle(and);
    endNot();
    Map<Integer, IgnoredReason> letGo = LetGo.of(clauses, all);
    var kept = new ArrayList<Placed>();
    for (int i = 0; i < clauses.size(); i++) {
      IgnoredReason reason = letGo.get(i);
      if (reason == null) {
        kept.add(new Placed(clauses.get(i), places.get(i)));
      } else {
        allowance.release(clauses.get(i));
        ignored.add(places.get(i), reason);
      }
    }
    return all && kept.size() > 1
        ? List.of(new Placed(new All(Placed.clauses(kept)), kept.getFirst().place))
        : kept;
  }

  /** A clause, and where in the text it stands or begins. */
  record Placed(Clause clause, Token place) {
    static List<Clause> clauses(List<Placed> read) {
      return read.stream().map(Placed::clause).toList();
    }
  }
}
