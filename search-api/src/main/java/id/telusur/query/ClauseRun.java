package id.telusur.query;

import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Not;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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

  /** What the run asks for, and where that stands. */
  List<Placed> read() {
    ignoreIdle(and);
    endNot();
    List<Placed> kept =
        kept().stream().map(i -> new Placed(clauses.get(i), places.get(i))).toList();
    return all && kept.size() > 1
        ? List.of(new Placed(new All(Placed.clauses(kept)), kept.getFirst().place))
        : kept;
  }

  private List<Integer> kept() {
    List<Integer> content =
        indices(i -> !FunctionWords.isOne(clauses.get(i)) && !FunctionWords.isBetween(clauses, i));
    if (content.isEmpty()) {
      return indices(i -> true);
    }
    var reasons = new HashMap<Integer, IgnoredReason>();
    if (!all) {
      Set<Integer> formulas = Questions.formulas(clauses);
      if (!formulas.containsAll(content)) {
        formulas.forEach(i -> reasons.put(i, IgnoredReason.QUESTION));
        content.removeAll(formulas);
      }
      Set<Integer> partsOfDates = PartsOfDates.of(clauses, content);
      partsOfDates.forEach(i -> reasons.put(i, IgnoredReason.PART_OF_DATE));
      content.removeAll(partsOfDates);
    }
    for (int i = 0; i < clauses.size(); i++) {
      if (!content.contains(i)) {
        allowance.release(clauses.get(i));
        ignored.add(places.get(i), reasons.getOrDefault(i, IgnoredReason.FUNCTION_WORD));
      }
    }
    return content;
  }

  private List<Integer> indices(IntPredicate wanted) {
    return new ArrayList<>(IntStream.range(0, clauses.size()).filter(wanted).boxed().toList());
  }

  /** A clause, and where in the text it stands or begins. */
  record Placed(Clause clause, Token place) {
    static List<Clause> clauses(List<Placed> read) {
      return read.stream().map(Placed::clause).toList();
    }
  }
}
