package id.telusur.query;

import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Not;
import id.telusur.query.Lexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The clauses of one run, each once; function words go where others say more. */
final class ClauseRun {
  private final Allowance allowance;
  private final IgnoredParts ignored;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Token> places = new ArrayList<>();

  ClauseRun(Allowance allowance, IgnoredParts ignored) {
    this.allowance = allowance;
    this.ignored = ignored;
  }

  boolean isEmpty() {
    return clauses.isEmpty();
  }

  int size() {
    return clauses.size();
  }

  void add(List<Clause> found, Token place, boolean negated) {
    for (Clause clause : found) {
      add(negated ? new Not(clause) : clause, place);
    }
  }

  private void add(Clause clause, Token place) {
    if (clauses.contains(clause)) {
      return;
    }
    if (clause instanceof Named named && !allowance.hasRoomFor(named)) {
      named.typed().forEach(word -> add(word, place));
    } else if (allowance.take(clause)) {
      clauses.add(clause);
      places.add(place);
    } else {
      ignored.add(place, "more than %d words".formatted(allowance.clauses));
    }
  }

  /**
   * What the run asks for.
   *
   * @param all whether it says that all of it must be there
   */
  List<Clause> clauses(boolean all) {
    List<Integer> content = indices(i -> !FunctionWords.isOne(clauses.get(i)));
    if (content.isEmpty()) {
      return clauses;
    }
    Set<Integer> formulas = all ? Set.of() : Questions.formulas(clauses);
    if (!formulas.containsAll(content)) {
      content.removeAll(formulas);
    }
    for (int i = 0; i < clauses.size(); i++) {
      if (!content.contains(i)) {
        ignored.add(
            places.get(i), formulas.contains(i) ? "part of the question" : "a function word");
      }
    }
    return content.stream().map(clauses::get).toList();
  }

  private List<Integer> indices(IntPredicate wanted) {
    return new ArrayList<>(IntStream.range(0, clauses.size()).filter(wanted).boxed().toList());
  }

  /** How much a query may still ask for, over all its runs. */
  static final class Allowance {
    private final int clauses;
    private int taken;
    private int names;

    Allowance(int clauses) {
      this.clauses = clauses;
    }

    private boolean hasRoomFor(Named named) {
      return names + named.alternatives().size() <= QueryParser.MAX_NAMES;
    }

    private boolean take(Clause clause) {
      if (taken == clauses) {
        return false;
      }
      taken++;
      names += clause instanceof Named named ? named.alternatives().size() : 0;
      return true;
    }
  }
}
