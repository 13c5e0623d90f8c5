package id.telusur.search.pairs;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.search.suggest.EdgeWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.QueryTimeout;

/**
 * The words and the phrases of two to five words that several texts hold. Longer phrases are looked
 * for only where the shorter ones in them are frequent (Agrawal and Srikant 1994). A phrase has
 * content words at both ends, and blanks or hyphens alone between its words.
 */
final class Grams {
  private static final int LONGEST = 5;

  /** Longer ones tell which of the longest are only parts. */
  private static final int LOOKED_FOR = LONGEST + 1;

  private static final int SHORTEST_WORD = 3;

  /** Stands where more than a blank or a hyphen parts two words. */
  private static final int BREAK = -1;

  private final int least;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final BitSet content = new BitSet();
  private final List<Row> rows = new ArrayList<>();
  private final List<Gram> grams = new ArrayList<>();

  /**
   * A word or phrase.
   *
   * @param words folded, the numbers they have here
   * @param text its folded words with a blank between each two
   * @param articles how many of the texts hold it
   */
  record Gram(List<Integer> words, String text, int articles) {
    /** Whether the end of one is the beginning of the other, or one stands in the other. */
    boolean overlaps(Gram other) {
      return isIn(other) || other.isIn(this) || meets(other) || other.meets(this);
    }

    private boolean isIn(Gram other) {
      return Collections.indexOfSubList(other.words, words) >= 0;
    }

    private boolean meets(Gram next) {
      for (int shared = 1; shared < Math.min(words.size(), next.words.size()); shared++) {
        int from = words.size() - shared;
        if (words.subList(from, words.size()).equals(next.words.subList(0, shared))) {
          return true;
        }
      }
      return false;
    }
  }

  /** A title or a body as words by number, and where they stand. */
  private static final class Row {
    final int article;
    final String text;
    final boolean title;
    final int[] words;
    final int[] spans;

    Row(int article, String text, boolean title, int[] words, int[] spans) {
      this.article = article;
      this.text = text;
      this.title = title;
      this.words = words;
      this.spans = spans;
    }
  }

  /** How many articles hold a run of words, and which one was the last seen to do so. */
  private static final class Held {
    int articles;
    int last = BREAK;
    int number = BREAK;

    void see(int article) {
      if (article != last) {
        last = article;
        articles++;
      }
    }
  }

  private Grams(int least) {
    this.least = least;
  }

  /**
   * Finds them.
   *
   * @param least how many texts have to hold a phrase or word
   */
  static Grams of(PairTexts texts, int least, QueryTimeout deadline) {
    var grams = new Grams(least);
    List<String> bodies = texts.texts().stream().map(text -> text.article().bodyText()).toList();
    int[] ends = HouseLines.ends(bodies);
    for (int i = 0; i < bodies.size() && !deadline.shouldExit(); i++) {
      grams.read(i, texts.texts().get(i).article().title(), true);
      grams.read(i, bodies.get(i).substring(0, ends[i]), false);
    }
    grams.find(deadline);
    return grams;
  }

  /**
   * The words and phrases that stand by themselves.
   *
   * @param covered those that a longer one holds in this share of their texts are left out
   */
  Stream<Gram> apart(double covered) {
    Map<List<Integer>, Integer> longer = new HashMap<>();
    for (Gram gram : grams) {
      for (int from = 0; from < gram.words.size(); from++) {
        for (int to = from + 1; to <= gram.words.size(); to++) {
          if (to - from < gram.words.size()) {
            longer.merge(gram.words.subList(from, to), gram.articles, Math::max);
          }
        }
      }
    }
    return grams.stream()
        .filter(gram -> gram.words.size() <= LONGEST)
        .filter(gram -> longer.getOrDefault(gram.words, 0) < covered * gram.articles);
  }

  private void read(int article, String text, boolean title) {
    List<Term> terms = Analysis.terms(Analysis.exact(), text);
    int[] row = new int[2 * terms.size()];
    int[] spans = new int[2 * row.length];
    int size = 0;
    int end = BREAK;
    for (Term term : terms) {
      if (end != BREAK && !isJoint(text, end, term.start())) {
        row[size++] = BREAK;
      }
      spans[2 * size] = term.start();
      spans[2 * size + 1] = term.end();
      row[size++] = number(term.text());
      end = term.end();
    }
    rows.add(new Row(article, text, title, Arrays.copyOf(row, size), spans));
  }

  private static boolean isJoint(String text, int end, int start) {
    return start == end + 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
  }

  private int number(String word) {
    Integer known = numbers.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    content.set(words.size(), isContent(word));
    words.add(word);
    return words.size() - 1;
  }

  private void find(QueryTimeout deadline) {
    List<int[]> runs = new ArrayList<>();
    for (Row row : rows) {
      runs.add(row.words.clone());
    }
    for (int length = 1; length <= LOOKED_FOR && !deadline.shouldExit(); length++) {
      find(runs, length);
    }
  }

  /** From runs of {@code length - 1} words at each place of each text to runs of one more. */
  private void find(List<int[]> runs, int length) {
    Map<Long, Held> held = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int at = 0; at + length <= runs.get(i).length; at++) {
        long key = key(rows.get(i).words, runs.get(i), at, length);
        if (key != BREAK) {
          held.computeIfAbsent(key, any -> new Held()).see(rows.get(i).article);
        }
      }
    }
    held.values().removeIf(one -> one.articles < least);
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      int[] before = runs.get(i);
      for (int at = 0; at < before.length; at++) {
        long key = at + length > before.length ? BREAK : key(rows.get(i).words, before, at, length);
        Held run = held.get(key);
        if (run != null && run.number == BREAK) {
          run.number = next++;
          keep(Arrays.copyOfRange(rows.get(i).words, at, at + length), run.articles);
        }
        before[at] = run == null ? BREAK : run.number;
      }
    }
  }

  private static long key(int[] row, int[] runs, int at, int length) {
    if (length == 1) {
      return row[at];
    }
    int last = row[at + length - 1];
    boolean none = runs[at] < 0 || runs[at + 1] < 0 || last < 0;
    return none ? BREAK : ((long) runs[at] << Integer.SIZE) | last;
  }

  private void keep(int[] run, int articles) {
    List<Integer> numbered = Arrays.stream(run).boxed().toList();
    boolean twice = run.length == 2 && run[0] == run[1];
    if (!twice && content.get(run[0]) && content.get(run[run.length - 1])) {
      String text = String.join(" ", numbered.stream().map(words::get).toList());
      grams.add(new Gram(numbered, text, articles));
    }
  }

  private static boolean isContent(String word) {
    return word.length() >= SHORTEST_WORD
        && !EdgeWords.contains(word)
        && word.chars().allMatch(Character::isLetter);
  }

  /**
   * A word or phrase as most texts write it within a sentence; as titles do, where no body has it.
   */
  String written(Gram gram) {
    Map<String, Integer> inside = new HashMap<>();
    Map<String, Integer> elsewhere = new HashMap<>();
    for (Row row : rows) {
      for (int at = 0; at + gram.words.size() <= row.words.length; at++) {
        if (stands(gram, row, at)) {
          int last = at + gram.words.size() - 1;
          String form = row.text.substring(row.spans[2 * at], row.spans[2 * last + 1]);
          boolean first = row.title || at == 0 || row.words[at - 1] == BREAK;
          (first ? elsewhere : inside).merge(form, 1, Integer::sum);
        }
      }
    }
    Map<String, Integer> forms = inside.isEmpty() ? elsewhere : inside;
    return forms.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(gram.text);
  }

  private static boolean stands(Gram gram, Row row, int at) {
    for (int i = 0; i < gram.words.size(); i++) {
      if (row.words[at + i] != gram.words.get(i)) {
        return false;
      }
    }
    return true;
  }
}
