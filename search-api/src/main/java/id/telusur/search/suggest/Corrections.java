package id.telusur.search.suggest;

import id.telusur.query.Signs;
import id.telusur.search.phrases.EdgeWords;
import id.telusur.search.suggest.Candidates.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/**
 * Did you mean? Looks at words that no article holds, at rare ones that are one slip from a far
 * more common one, and at two words side by side that no text has so. Names are left as they are,
 * and abbreviations that some article holds. Of what the words may have been, that is offered which
 * fits the rest of the query best. Safe for any number of threads.
 */
public final class Corrections {
  /** Of so many articles one may hold a word that is still rare. */
  private static final int RARE = 1000;

  /** A rare word is doubted only beside one that is common, and so many times as common. */
  private static final int FAR = Dictionary.COMMON;

  /** The same where the query finds nothing: something in it has to give. */
  private static final int FAR_FROM_NOTHING = 10;

  private static final double ONE_SLIP = 1;
  private static final double MOST_SLIPS = 2.5;
  private static final int SHORTEST = 3;

  /** In a query all in capitals a longer word is a word. */
  private static final int LONGEST_ABBREVIATION = 5;

  /** Whole queries kept while words are put in, and those that are counted at the end. */
  private static final int KEPT = 12;

  private static final int COUNTED = 6;

  private final Dictionary dictionary;
  private final Names names;
  private final Candidates candidates;
  private final Adjacency adjacency;
  private final int rare;
  private final QueryTimeout deadline;

  /**
   * @param searcher of the index that the tables are of
   * @param deadline when to stop
   */
  Corrections(Tables tables, IndexSearcher searcher, QueryTimeout deadline) {
    dictionary = tables.dictionary();
    names = tables.names();
    adjacency = new Adjacency(searcher);
    candidates = new Candidates(dictionary, adjacency);
    rare = searcher.getIndexReader().numDocs() / RARE;
    this.deadline = deadline;
  }

  /**
   * The best correction of a query, if any finds more than the query itself; none where the
   * deadline is reached.
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
    int far = least == 0 ? FAR_FROM_NOTHING : FAR;
    List<Plan> plans = List.of(new Plan(List.of(), 0, 0));
    for (int i = 0; i < words.size() && !deadline.shouldExit(); i++) {
      plans = extended(plans, changes(typed, words, i, known, far));
    }
    List<Plan> changed = plans.stream().filter(plan -> !plan.changes.isEmpty()).toList();
    return changed.isEmpty() || deadline.shouldExit()
        ? Optional.empty()
        : best(typed, changed, least, counter);
  }

  /** One stretch of the query put otherwise. */
  private record Change(int start, int end, Candidate to) {
    String text() {
      return to.text();
    }
  }

  /** Changes in the order of the text, apart. */
  private record Plan(List<Change> changes, double slips, double likelihood) {
    Plan with(Change change) {
      var more = new ArrayList<>(changes);
      more.add(change);
      return new Plan(
          List.copyOf(more), slips + change.to.slips(), likelihood + change.to.likelihood());
    }

    /** How many articles hold the rarest of the words put in. */
    int articles() {
      return changes.stream().mapToInt(change -> change.to.articles()).min().orElse(0);
    }

    boolean isBefore(Change change) {
      return changes.isEmpty() || changes.getLast().end <= change.start;
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

  private List<Change> changes(
      String typed, List<TypedWord> words, int at, ToLongFunction<String> known, int far) {
    TypedWord word = words.get(at);
    var changes = new ArrayList<Change>();
    if (stays(typed, word, known)) {
      return changes;
    }
    for (Candidate candidate : alone(typed, word, known, far)) {
      changes.add(new Change(word.start(), word.end(), candidate));
    }
    TypedWord next = at + 1 < words.size() ? words.get(at + 1) : null;
    if (next != null && isBeside(typed, word, next) && !stays(typed, next, known)) {
      for (Candidate candidate : together(word, next)) {
        changes.add(new Change(word.start(), next.end(), candidate));
      }
    }
    return changes;
  }

  /** Whether a word is what it stands for: no word to doubt, a name, or capitals that are held. */
  private boolean stays(String typed, TypedWord word, ToLongFunction<String> known) {
    return !word.correctable()
        || names.hold(word.text())
        || (isAbbreviation(typed, word) && known.applyAsLong(word.text()) > 0);
  }

  private static boolean isAbbreviation(String typed, TypedWord word) {
    return word.end() - word.start() <= LONGEST_ABBREVIATION
        && typed.substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
  }

  /** Whether nothing but a blank or a hyphen stands between two words: no operator, no comma. */
  private static boolean isBeside(String typed, TypedWord word, TypedWord next) {
    String between = typed.substring(word.end(), next.start());
    return between.isBlank() || (between.length() == 1 && Signs.isHyphen(between.charAt(0)));
  }

  private List<Candidate> alone(
      String typed, TypedWord word, ToLongFunction<String> known, int far) {
    String text = word.text();
    // The dictionary tells at once of nearly every word that it is common.
    if (text.length() < SHORTEST || dictionary.articles(text) > rare) {
      return List.of();
    }
    long found = known.applyAsLong(text);
    boolean written = dictionary.articles(text) > 0; // or else others of its root are found
    if (found > rare && written) {
      return List.of();
    }
    boolean isName = found > 0 || isAbbreviation(typed, word);
    double most = found == 0 ? MOST_SLIPS : ONE_SLIP;
    long common = found == 0 || !written ? 0 : Math.max(Dictionary.COMMON, far * found);
    return candidates.of(text, common).stream()
        .filter(candidate -> candidate.slips() <= most)
        // It is a name rather than a slip in a word that nobody looks for.
        .filter(candidate -> !isName || !EdgeWords.contains(candidate.text()))
        .toList();
  }

  private List<Candidate> together(TypedWord first, TypedWord second) {
    List<Candidate> joined = candidates.joined(first.text(), second.text());
    if (joined.isEmpty()) {
      return joined; // spares looking for the two words side by side
    }
    int side = adjacency.count(List.of(first.text(), second.text()));
    return side > rare
        ? List.of()
        : joined.stream().filter(candidate -> candidate.articles() >= FAR * side).toList();
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
      if (count > least && score > most) {
        best = new Correction(text, count);
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String text(String typed, Plan plan) {
    var text = new StringBuilder(typed);
    for (Change change : plan.changes.reversed()) {
      text.replace(change.start, change.end, change.text());
    }
    return text.toString();
  }
}
