package id.telusur.search.pairs;

import static id.telusur.search.phrases.FrequentRuns.BREAK;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.search.phrases.EdgeWords;
import id.telusur.search.phrases.FrequentRuns;
import id.telusur.search.phrases.NumberedWords;
import id.telusur.search.phrases.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.QueryTimeout;

/**
 * The words and the phrases of two to five words that several texts hold. A phrase has content
 * words at both ends, and blanks or hyphens alone between its words.
 */
final class Grams {
  private static final int SHORTEST_WORD = 3;

  private final NumberedWords words = new NumberedWords();
  private final List<Row> rows = new ArrayList<>();

  /** Title and body of each article as one row. */
  private final List<int[]> articles = new ArrayList<>();

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
    final String text;
    final boolean title;
    final int[] words;
    final int[] spans;

    Row(String text, boolean title, int[] words, int[] spans) {
      this.text = text;
      this.title = title;
      this.words = words;
      this.spans = spans;
    }
  }

  private Grams() {}

  /** Reads texts until the deadline. */
  static Grams of(PairTexts texts, QueryTimeout deadline) {
    var grams = new Grams();
    for (PairTexts.Text text : texts.texts()) {
      if (deadline.shouldExit()) {
        break;
      }
      Row title = grams.row(text.article().title(), true);
      Row body = grams.row(text.body(), false);
      grams.rows.add(title);
      grams.rows.add(body);
      grams.articles.add(joined(title.words, body.words));
    }
    return grams;
  }

  private static int[] joined(int[] title, int[] body) {
    int[] joined = Arrays.copyOf(title, title.length + 1 + body.length);
    joined[title.length] = BREAK;
    System.arraycopy(body, 0, joined, title.length + 1, body.length);
    return joined;
  }

  /**
   * The words and phrases that stand by themselves, as far as they are found until the deadline.
   *
   * @param least how many texts have to hold one
   */
  Stream<Gram> apart(int least, QueryTimeout deadline) {
    return FrequentRuns.of(articles, least, deadline::shouldExit)
        .apart(this::stands)
        .map(this::gram);
  }

  private Row row(String text, boolean title) {
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
      row[size++] = words.number(term.text());
      end = term.end();
    }
    return new Row(text, title, Arrays.copyOf(row, size), spans);
  }

  private static boolean isJoint(String text, int end, int start) {
    return start == end + 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
  }

  /** Whether a run has content words at both ends, and is not one word said twice. */
  private boolean stands(Run run) {
    int last = run.length() - 1;
    boolean twice = last == 1 && run.word(0) == run.word(1);
    return !twice && isContent(words.word(run.word(0))) && isContent(words.word(run.word(last)));
  }

  private Gram gram(Run run) {
    List<Integer> numbers = IntStream.range(0, run.length()).map(run::word).boxed().toList();
    String text = String.join(" ", numbers.stream().map(words::word).toList());
    return new Gram(numbers, text, run.count());
  }

  private static boolean isContent(String word) {
    return word.length() >= SHORTEST_WORD
        && !EdgeWords.contains(word)
        && word.chars().allMatch(Character::isLetter);
  }

  /** Which of the texts hold a word or phrase, by their order. */
  BitSet holding(Gram gram) {
    var holding = new BitSet();
    for (int i = 0; i < articles.size(); i++) {
      holding.set(i, isIn(gram, articles.get(i)));
    }
    return holding;
  }

  private static boolean isIn(Gram gram, int[] words) {
    return IntStream.rangeClosed(0, words.length - gram.words.size())
        .anyMatch(at -> stands(gram, words, at));
  }

  /**
   * A word or phrase as most texts write it within a sentence; as titles do, where no body has it.
   */
  String written(Gram gram) {
    Map<String, Integer> inside = new HashMap<>();
    Map<String, Integer> elsewhere = new HashMap<>();
    for (Row row : rows) {
      for (int at = 0; at + gram.words.size() <= row.words.length; at++) {
        if (stands(gram, row.words, at)) {
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

  private static boolean stands(Gram gram, int[] words, int at) {
    for (int i = 0; i < gram.words.size(); i++) {
      if (words[at + i] != gram.words.get(i)) {
        return false;
      }
    }
    return true;
  }
}
