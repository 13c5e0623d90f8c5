package id.telusur.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a word that no article holds may have been meant for. */
final class Candidates {
  private static final int MOST = 6;

  /** Words that are looked at for their neighbours. */
  private static final int NEAREST = 12;

  /** So many times as common has to be what is one slip further away. */
  private static final double SLIP = 300;

  /** A space too few or too many. */
  private static final double SLIP_OF_SPACE = 0.6;

  private static final double SLIP_OF_CLITIC = 0.3;
  private static final double SLIP_OF_SPELLING = 0.3;

  /** How a sound was written before the spelling reform of 1972, and how it is. */
  private static final String[][] REFORMED = {
    {"tj", "c"}, {"dj", "j"}, {"oe", "u"}, {"nj", "ny"}, {"sj", "sy"}, {"ch", "kh"}
  };

  private static final int TWO_EDITS = 5;
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_HOST = 4;
  private static final String[] CLITICS = {"nya", "lah", "kah", "pun", "ku", "mu"};

  private final Dictionary dictionary;
  private final Adjacency adjacency;

  Candidates(Dictionary dictionary, Adjacency adjacency) {
    this.dictionary = dictionary;
    this.adjacency = adjacency;
  }

  /**
   * A guess.
   *
   * @param text one word, or two
   * @param slips how far it is from what was typed
   * @param articles how many hold it as written
   */
  record Candidate(String text, double slips, int articles) {
    /** The same, further from what was typed. */
    Candidate further(double more) {
      return new Candidate(text, slips + more, articles);
    }

    /** How likely it is meant, in natural logarithms. */
    double likelihood() {
      return Candidates.likelihood(articles, slips);
    }
  }

  /** How likely something is meant that so many articles hold, in natural logarithms. */
  static double likelihood(long articles, double slips) {
    return Math.log1p((double) articles) - Math.log(SLIP) * slips;
  }

  /**
   * The likeliest words and pairs of words for what was typed, the likeliest first.
   *
   * @param least how many articles must hold each, at least
   */
  List<Candidate> of(String typed, long least) {
    Map<String, Candidate> found = new HashMap<>();
    nearly(typed, least < Dictionary.COMMON ? dictionary.words() : dictionary.common(), found);
    split(typed, least, found);
    found.remove(typed);
    return found.values().stream()
        .filter(candidate -> candidate.articles() >= least)
        .sorted(Comparator.comparingDouble(Candidate::likelihood).reversed())
        .limit(MOST)
        .toList();
  }

  /** The single words that are nearest to what was typed, of equals the most common first. */
  List<Candidate> nearest(String typed) {
    Map<String, Candidate> found = new HashMap<>();
    near(typed, "", 0, dictionary.words(), found);
    found.remove(typed);
    return found.values().stream()
        .sorted(
            Comparator.comparingDouble(Candidate::slips)
                .thenComparing(Comparator.comparingInt(Candidate::articles).reversed()))
        .limit(NEAREST)
        .toList();
  }

  /** Whether some article has a word, or the word without its clitic. */
  boolean isHeld(String word) {
    return dictionary.articles(word) > 0
        || Arrays.stream(CLITICS)
            .filter(word::endsWith)
            .map(clitic -> word.substring(0, word.length() - clitic.length()))
            .anyMatch(host -> dictionary.articles(host) > 0);
  }

  /** Words nearly as typed, with a clitic or without, as spelled since 1972 or as written. */
  private void nearly(String typed, SortedWords words, Map<String, Candidate> found) {
    near(typed, "", 0, words, found);
    for (String clitic : CLITICS) {
      if (typed.endsWith(clitic) && typed.length() >= clitic.length() + SHORTEST_HOST) {
        String host = typed.substring(0, typed.length() - clitic.length());
        // A word that stands so with its clitic is found as it stands.
        near(host, clitic, SLIP_OF_CLITIC, words, found);
      }
    }
    String reformed = typed;
    for (String[] spelling : REFORMED) {
      reformed = reformed.replace(spelling[0], spelling[1]);
    }
    if (!reformed.equals(typed) && reformed.length() >= SHORTEST_PART) {
      near(reformed, "", SLIP_OF_SPELLING, words, found);
    }
  }

  /**
   * Words nearly as typed, each with a clitic behind it.
   *
   * @param further slips to count besides
   */
  private void near(
      String typed,
      String clitic,
      double further,
      SortedWords words,
      Map<String, Candidate> found) {
    int edits = typed.length() < TWO_EDITS ? 1 : 2;
    words.near(
        typed,
        edits,
        false,
        (number, distance) -> {
          String word = words.word(number);
          double slips = EditCost.of(typed, word) + further;
          String text = dictionary.written(word) + clitic;
          add(new Candidate(text, slips, dictionary.articles(word)), found);
        });
  }

  private static void add(Candidate candidate, Map<String, Candidate> found) {
    found.merge(candidate.text(), candidate, (a, b) -> a.likelihood() >= b.likelihood() ? a : b);
  }

  /** Two words that some text has side by side. */
  private void split(String typed, long least, Map<String, Candidate> found) {
    for (int at = SHORTEST_PART; at <= typed.length() - SHORTEST_PART; at++) {
      String first = typed.substring(0, at);
      String second = typed.substring(at);
      long most = Math.min(dictionary.articles(first), dictionary.articles(second));
      if (most > 0 && most >= least) {
        int articles = adjacency.count(List.of(first, second));
        if (articles > 0) {
          add(new Candidate(first + " " + second, SLIP_OF_SPACE, articles), found);
        }
      }
    }
  }

  /** The collocation or word that two typed words should have been, likeliest first. */
  List<Candidate> joined(String first, String second) {
    String typed = first + second;
    var joined = new ArrayList<Candidate>();
    if (dictionary.articles(typed) > 0) {
      joined.add(
          new Candidate(dictionary.written(typed), SLIP_OF_SPACE, dictionary.articles(typed)));
    }
    Map<String, Candidate> found = new HashMap<>();
    nearly(typed, dictionary.collocated(), found);
    found.values().stream()
        .filter(candidate -> keepsOne(candidate.text(), first, second))
        .sorted(Comparator.comparingDouble(Candidate::likelihood).reversed())
        .limit(MOST)
        .forEach(joined::add);
    return joined;
  }

  /** "kerja sma": one of the two words has to stay. */
  private static boolean keepsOne(String collocation, String first, String second) {
    String[] words = collocation.split(" ", -1);
    return words.length == 2
        && (words[0].equals(first) || words[1].equals(second))
        && !(words[0].equals(first) && words[1].equals(second));
  }
}
