package id.telusur.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What of the clauses of one run is not asked for, because others say more. */
final class LetGo {
  private LetGo() {}

  /**
   * Why clauses are let go, by their places in the order typed; those that are not named stay.
   *
   * @param strict whether all that is no function word must be there
   */
  static Map<Integer, IgnoredReason> of(List<Clause> clauses, boolean strict) {
    List<Integer> content = places(clauses, i -> !isFunctionWord(clauses, i));
    if (content.isEmpty()) {
      return Map.of();
    }
    var reasons = new HashMap<Integer, IgnoredReason>();
    places(clauses, i -> isFunctionWord(clauses, i))
        .forEach(i -> reasons.put(i, IgnoredReason.FUNCTION_WORD));
    if (!strict) {
      Set<Integer> formulas = Questions.formulas(clauses);
      if (!formulas.containsAll(content)) {
        formulas.forEach(i -> reasons.put(i, IgnoredReason.QUESTION));
        content.removeAll(formulas);
      }
      PartsOfDates.of(clauses, content).forEach(i -> reasons.put(i, IgnoredReason.PART_OF_DATE));
    }
    return reasons;
  }

  private static boolean isFunctionWord(List<Clause> clauses, int at) {
    return FunctionWords.isOne(clauses.get(at)) || FunctionWords.isBetween(clauses, at);
  }

  private static List<Integer> places(List<Clause> clauses, IntPredicate wanted) {
    return new ArrayList<>(IntStream.range(0, clauses.size()).filter(wanted).boxed().toList());
  }
}
