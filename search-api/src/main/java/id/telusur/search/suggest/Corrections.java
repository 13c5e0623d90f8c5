package id.telusur.search.suggest;

import id.telusur.search.suggest.Doubts.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/**
 * Did you mean? Of what the words of a query may have been, that is offered which fits the rest of
 * it best. For one request, by its searcher and deadline.
 */
public final class Corrections {
  /** Of so many articles one may hold a word that is still rare. */
  private static final int RARE = 1000;

  /** Whole queries kept while words are put in, and those that are counted at the end. */
  private static final int KEPT = 12;

  private static final int COUNTED = 6;

  private final Tables tables;
  private final Capitals capitals;
  private final Adjacency adjacency;
  private final int rare;
  private final QueryTimeout deadline;

  /**
   * @param searcher of the index that the tables are of
   * @param deadline when to stop
   */
  Corrections(Tables tables, IndexSearcher searcher, QueryTimeout deadline) {
    this.tables = tables;
    capitals = new Capitals(tables.index());
    adjacency = new Adjacency(searcher);
    rare = searcher.getIndexReader().numDocs() / RARE;
    this.deadline = deadline;
  }

  /**
   * The best correction of a query, if any finds more than the query as it was typed. Where neither
   * does, as other words do not go together, one of words that no article holds and that are one
   * slip from common ones. None where the deadline is reached.
   *
   * @param typed the query as typed
   * @param words its words, in order
   * @param known how many articles hold a word at all: one that filters hide is no slip
   * @param counter how many articles the text of a query finds, filters and all
   */
  public Optional<Correction> correct(
      String typed,
      List<TypedWord> words,
      ToLongFunction<String> known,
      ToLongFunction<String> counter) {
    long least = counter.applyAsLong(typed);
    var doubts = new Doubts(tables, adjacency, rare, new TypedWords(typed, words), known, least);
    List<Plan> plans = List.of(new Plan(List.of(), 0, 0));
    for (int i = 0; i < words.size() && !deadline.shouldExit(); i++) {
      plans = extended(plans, doubts.at(i));
    }
    List<Plan> changed = plans.stream().filter(plan -> !plan.changes.isEmpty()).toList();
    if (changed.isEmpty() || deadline.shouldExit()) {
      return Optional.empty();
    }
    Optional<Correction> best = best(typed, changed, least, counter);
    return best.isPresent() || least > 0 || deadline.shouldExit()
        ? best
        : plain(typed, changed, words, known);
  }

  /** The likeliest whose changes stand for themselves, whatever the rest of the query finds. */
  private Optional<Correction> plain(
      String typed, List<Plan> plans, List<TypedWord> words, ToLongFunction<String> known) {
    return plans.stream()
        .filter(plan ->
            plan.changes.stream()
                .allMatch(change -> change.isPlain() && isUnheld(change, words, known)))
        .findFirst()
        .map(plan -> new Correction(text(typed, plan), 0));
  }

  /** Whether it stands for one word, which no article holds. */
  private static boolean isUnheld(
      Change change, List<TypedWord> words, ToLongFunction<String> known) {
    return words.stream()
        .filter(word -> word.start() == change.start() && word.end() == change.end())
        .anyMatch(word -> known.applyAsLong(word.text()) == 0);
  }

  /** Changes in the order of the text, apart. */
  private record Plan(List<Change> changes, double slips, double likelihood) {
    Plan with(Change change) {
      var more = new ArrayList<>(changes);
      more.add(change);
      return new Plan(
          List.copyOf(more), slips + change.to().slips(), likelihood + change.to().likelihood());
    }

    /** How many articles hold the rarest of the words put in. */
    int articles() {
      return changes.stream().mapToInt(change -> change.to().articles()).min().orElse(0);
    }

    /** Whether one of the words put in was misread as it was typed. */
    boolean isOfMisread() {
      return changes.stream().anyMatch(Change::misread);
    }

    boolean isBefore(Change change) {
      return changes.isEmpty() || changes.getLast().end() <= change.start();
    }
  }

  /** Each plan as it is, and with each change that does not meet its last. */
  private static List<Plan> extended(List<Plan> plans, List<Change> changes) {
    var extended = new ArrayList<>(plans);
    for (Plan plan : plans) {
      changes.stream().filter(plan::isBefore).map(plan::with).forEach(extended::add);
    }
    // What was left as it is comes last: a word that nobody holds has to be changed.
    extended.sort(
        Comparator.<Plan>comparingInt(plan -> -plan.changes.size())
            .thenComparing(Comparator.comparingDouble(Plan::likelihood).reversed()));
    return extended.subList(0, Math.min(KEPT, extended.size()));
  }

  private Optional<Correction> best(
      String typed, List<Plan> plans, long least, ToLongFunction<String> counter) {
    Correction best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Plan plan : plans.subList(0, Math.min(COUNTED, plans.size()))) {
      if (deadline.shouldExit()) {
        return Optional.empty();
      }
      String text = text(typed, plan);
      long count = counter.applyAsLong(text);
      // A root may find many more than hold the word that is offered: "pertahan" all of "tahan".
      double score = Candidates.likelihood(Math.min(count, plan.articles()), plan.slips);
      if (count > (plan.isOfMisread() ? 0 : least) && score > most) {
        best = new Correction(text, count);
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private String text(String typed, Plan plan) {
    var text = new StringBuilder(typed);
    for (Change change : plan.changes.reversed()) {
      String stretch = typed.substring(change.start(), change.end());
      text.replace(change.start(), change.end(), capitals.write(change.to().text(), stretch));
    }
    return text.toString();
  }
}
