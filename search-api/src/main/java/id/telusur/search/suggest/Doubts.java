package id.telusur.search.suggest;

import id.telusur.query.DateNames;
import id.telusur.query.FunctionWords;
import id.telusur.search.phrases.EdgeWords;
import id.telusur.search.suggest.Candidates.Candidate;
import id.telusur.search.suggest.Context.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Which words of a query may be slips, and what for. Doubted are words that no article holds, rare
 * ones that are one slip from a far more common one, two words side by side that no text has so,
 * and, where a query finds few articles, a word in whose place beside the others something nearly
 * the same stands far more often. Names are left as they are, and abbreviations that some article
 * holds. What the word lists know only its neighbours make doubtful; a name is doubted for names, a
 * word with a capital for names first, and what sounds as a place does for that place, if for any.
 */
final class Doubts {
  /** A rare word is doubted only beside one that is common, and so many times as common. */
  private static final int FAR = Dictionary.COMMON;

  /** The same where the query finds nothing: something in it has to give. */
  private static final int FAR_FROM_NOTHING = 10;

  /** So many times as likely between its neighbours is what any word is doubted for. */
  private static final int FAR_IN_CONTEXT = 10;

  /** The same for what sounds as a place does. */
  private static final int FAR_FROM_PLACE = 4;

  private static final double MOST_SLIPS = 2.5;
  private static final int SHORTEST = 3;

  /** A shorter word is one slip from many. */
  private static final int PLAIN = 6;

  /** The capital of a word that is no name. */
  private static final double SLIP_OF_CAPITAL = 0.2;

  private final Dictionary dictionary;
  private final Names names;
  private final KnownWords knownWords;
  private final Candidates candidates;
  private final RareNames rareNames;
  private final Adjacency adjacency;
  private final int rare;
  private final TypedWords words;
  private final ToLongFunction<String> known;
  private final long found;

  /**
   * @param rare how many articles may hold a word that is still rare
   * @param words those of the query
   * @param known how many articles hold a word
   * @param found how many articles the query finds
   */
  Doubts(
      Tables tables,
      Adjacency adjacency,
      int rare,
      TypedWords words,
      ToLongFunction<String> known,
      long found) {
    dictionary = tables.dictionary();
    names = tables.names();
    knownWords = new KnownWords(dictionary, names, adjacency.searcher());
    candidates = new Candidates(dictionary, adjacency);
    rareNames = new RareNames(dictionary, knownWords, adjacency.searcher().getIndexReader());
    this.adjacency = adjacency;
    this.rare = rare;
    this.words = words;
    this.known = known;
    this.found = found;
  }

  /**
   * One stretch of the query put otherwise.
   *
   * @param misread whether what stands there was found by a root alone that is not meant
   */
  record Change(int start, int end, Candidate to, boolean misread) {
    /** Whether it is to what many articles hold, one slip from what is long enough to tell. */
    boolean isPlain() {
      return end - start >= PLAIN
          && to.slips() <= EditCost.SLIP
          && to.articles() >= Dictionary.COMMON;
    }
  }

  /** What one of the words may be a slip for, alone or with the word behind it. */
  List<Change> at(int at) {
    TypedWord word = words.at(at);
    var changes = new ArrayList<Change>();
    if (stays(at)) {
      return changes;
    }
    List<Candidate> alone = alone(at);
    boolean misread = !alone.isEmpty() && isMisread(word.text(), alone);
    for (Candidate candidate : alone) {
      changes.add(new Change(word.start(), word.end(), candidate, misread));
    }
    if (words.isBesideNext(at) && !stays(at + 1)) {
      TypedWord next = words.at(at + 1);
      for (Candidate candidate : together(word, next)) {
        changes.add(new Change(word.start(), next.end(), candidate, false));
      }
    }
    return changes;
  }

  /**
   * Whether a word that no article has, nor without its clitic, was cut down to a root (rohinya:
   * roh) that nothing it may be meant for has: then what it finds is not what was typed.
   */
  private boolean isMisread(String word, List<Candidate> meant) {
    String root = Entries.roots(word);
    return !root.equals(word)
        && !candidates.isHeld(word)
        && meant.stream().noneMatch(candidate -> Entries.roots(candidate.text()).equals(root));
  }

  /**
   * Whether a word is what it stands for: no word to doubt, a name, a month beside a number, or
   * capitals that are held.
   */
  private boolean stays(int at) {
    TypedWord word = words.at(at);
    return !word.correctable()
        || names.hold(word.text())
        || words.isInName(at - 1)
        || words.isInName(at)
        || (DateNames.isMonth(word.text())
            && (words.isNumber(at - 1, at - 1) || words.isNumber(at, at + 1)))
        || (words.isAbbreviation(word) && known.applyAsLong(word.text()) > 0);
  }

  private List<Candidate> alone(int at) {
    TypedWord word = words.at(at);
    boolean isRare = word.text().length() >= SHORTEST && dictionary.articles(word.text()) <= rare;
    if (!isRare && found > rare) {
      return List.of(); // tells at once of nearly every word that it is common
    }
    List<Candidate> fitting = found > rare ? List.of() : fitting(word, context(at, 0));
    return fitting.isEmpty() && isRare ? common(word, context(at, rare)) : fitting;
  }

  /**
   * The words beside one of the query.
   *
   * @param least what no more articles hold tells nothing: it may be a slip as well
   */
  private Context context(int at, int least) {
    return new Context(
        told(at - 1, at - 1, least), words.at(at).text(), told(at, at + 1, least), adjacency);
  }

  /** The word at one place if it is beside the one at another and tells anything, folded. */
  private String told(int first, int at, int least) {
    if (!words.isBesideNext(first)) {
      return "";
    }
    String text = words.at(at).text();
    return EdgeWords.contains(text) || dictionary.articles(text) <= least ? "" : text;
  }

  /** What stands beside the other words far more often. */
  private List<Candidate> fitting(TypedWord word, Context context) {
    if (context.isEmpty()) {
      return List.of();
    }
    var fitting = new ArrayList<Candidate>();
    for (Candidate candidate : candidates.nearest(word.text())) {
      if (candidate.slips() <= EditCost.SLIP && !EdgeWords.contains(candidate.text())) {
        Fit fit = context.of(candidate.text());
        if (fit.odds() >= FAR_IN_CONTEXT) {
          fitting.add(new Candidate(candidate.text(), candidate.slips(), fit.articles()));
        }
      }
    }
    boolean keeps = !fitting.isEmpty() && knownWords.isListedName(word.text());
    return keeps ? firstNames(fitting) : fitting;
  }

  /** The names that come before all else: a name is no slip in an ordinary word. */
  private List<Candidate> firstNames(List<Candidate> likely) {
    return likely.stream().takeWhile(candidate -> knownWords.isName(candidate.text())).toList();
  }

  /** What is far more common than a word that is rare or not held at all. */
  private List<Candidate> common(TypedWord word, Context context) {
    String text = word.text();
    long holding = known.applyAsLong(text);
    boolean written = dictionary.articles(text) > 0; // or else others of its root are found
    if ((holding > rare && written) || knownWords.isListed(text, holding > 0)) {
      return List.of();
    }
    boolean stands = holding > 0 || words.isAbbreviation(word);
    int far = found == 0 ? FAR_FROM_NOTHING : FAR;
    long common = holding == 0 || !written ? 0 : Math.max(Dictionary.COMMON, far * holding);
    List<Candidate> likely = candidates.of(text, common);
    if (holding == 0 && found == 0 && text.length() >= PLAIN) {
      likely = rareNames.beside(likely, text);
    } else if (likely.isEmpty() && holding > 0) {
      likely = places(text, FAR_FROM_PLACE * holding);
    }
    double most = most(text, holding);
    boolean capital = words.hasCapital(word);
    boolean keeps = !likely.isEmpty() && knownWords.isName(text);
    return (keeps ? firstNames(likely) : likely)
        .stream()
            .filter(candidate -> candidate.slips() <= most)
            // What is likeliest a function word is no slip in another, and a query lets those go.
            .takeWhile(candidate ->
                candidate.slips() < EditCost.SLIP || !FunctionWords.contains(candidate.text()))
            .filter(candidate -> !saysLess(candidate, text, stands))
            // A word that is held is doubted beside others only for what stands there, too.
            .filter(candidate ->
                !written || context.isEmpty() || context.of(candidate.text()).odds() > 1)
            .map(candidate ->
                capital && !knownWords.isName(candidate.text())
                    ? candidate.further(SLIP_OF_CAPITAL)
                    : candidate)
            .toList();
  }

  /**
   * Whether what may be meant is a word that nobody looks for, and what was typed stands for a name
   * or is longer by more than a letter typed twice.
   */
  private static boolean saysLess(Candidate meant, String typed, boolean stands) {
    boolean shorter = meant.slips() >= EditCost.SLIP && meant.text().length() < typed.length();
    return (stands || shorter) && EdgeWords.contains(meant.text());
  }

  /** How many slips may be in a word; no more than in a place which it sounds as. */
  private double most(String text, long holding) {
    if (holding > 0) {
      return EditCost.SLIP;
    }
    return knownWords.soundsAsUnheldPlace(text) ? EditCost.ALIKE : MOST_SLIPS;
  }

  /** The places that a word sounds as. */
  private List<Candidate> places(String text, long least) {
    return candidates.nearest(text).stream()
        .filter(candidate ->
            candidate.slips() <= EditCost.ALIKE
                && candidate.articles() >= least
                && knownWords.isPlace(candidate.text()))
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
}
