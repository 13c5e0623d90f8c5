package id.telusur.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/**
 * The phrases of two to five words that titles use again and again. Longer ones are looked for only
 * where the shorter ones in them are frequent (Agrawal and Srikant 1994), so that memory goes with
 * what is found. A phrase has content words at both ends, its words come together more often than
 * by chance, and it stands by itself: not nearly always within a longer one.
 */
final class TitlePhrases {
  /** About 300 bytes each, as a suggestion: no more than 10 MiB. */
  static final int MOST = 30_000;

  private static final int LONGEST = 5;

  /** Longer ones tell which of the longest are only parts. */
  private static final int LOOKED_FOR = LONGEST + 1;

  /** How much oftener than by chance the words of a phrase have to come together. */
  private static final double TOGETHER = 8;

  /** A phrase is left out when this share of its titles has it within a longer one. */
  private static final double COVERED = 0.75;

  private static final int NONE = -1;

  private final Titles titles;
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final List<Gram> grams = new ArrayList<>();
  private final int least;
  private long words;

  /** A run of words: the run before its last word, that word, and the run behind its first. */
  private static final class Gram {
    final int[] words;
    final int before;
    final int behind;
    int count;
    int covered;
    int seen;
    final int[] capitals;

    Gram(int[] words, int before, int behind, int count) {
      this.words = words;
      this.before = before;
      this.behind = behind;
      this.count = count;
      this.capitals = new int[words.length];
    }
  }

  /**
   * A phrase.
   *
   * @param text as it is ordinarily written
   * @param titles how many titles hold it
   */
  record Phrase(String text, int titles) {}

  private TitlePhrases(Titles titles, int least) {
    this.titles = titles;
    this.least = least;
  }

  /**
   * The phrases of titles, the most frequent first.
   *
   * @param least in so many titles at least
   */
  static List<Phrase> of(IndexReader reader, Titles titles, Writing writing, int least)
      throws IOException {
    var phrases = new TitlePhrases(titles, least);
    phrases.count(titles.all());
    phrases.cover();
    writing.texts().forEach(phrases::see);
    List<Gram> chosen = phrases.chosen();
    var stored = reader.storedFields();
    for (Gram gram : chosen) {
      for (int word : gram.words) {
        if (!writing.isKnown(word)) {
          writing.learn(Opening.of(stored, titles.document(word)));
        }
      }
    }
    return chosen.stream()
        .map(gram -> new Phrase(phrases.text(gram, writing), gram.count))
        .toList();
  }

  private List<Gram> chosen() {
    return grams.stream()
        .filter(gram -> gram.words.length <= LONGEST && stands(gram))
        .filter(gram -> gram.covered < COVERED * gram.count)
        .sorted((one, other) -> Integer.compare(other.count, one.count))
        .limit(MOST)
        .toList();
  }

  private void count(List<int[]> all) {
    for (int word = 0; word < titles.words(); word++) {
      grams.add(new Gram(new int[] {word}, NONE, NONE, 0));
    }
    List<int[]> at = new ArrayList<>(all.size());
    for (int[] title : all) {
      at.add(title.clone());
      for (int word : title) {
        if (word != Titles.BREAK) {
          grams.get(word).count++;
          words++;
        }
      }
    }
    for (int length = 2; length <= LOOKED_FOR; length++) {
      lengthen(all, at, length);
    }
  }

  /** From runs of {@code length - 1} words at each place of each title to runs of one more. */
  private void lengthen(List<int[]> all, List<int[]> at, int length) {
    var counts = new HashMap<Long, Integer>();
    for (int title = 0; title < all.size(); title++) {
      for (int i = 0; i + length <= all.get(title).length; i++) {
        long key = key(all.get(title), at.get(title), i, length);
        if (key != NONE) {
          counts.merge(key, 1, Integer::sum);
        }
      }
    }
    counts.values().removeIf(count -> count < least);
    for (int title = 0; title < all.size(); title++) {
      int[] runs = at.get(title);
      for (int i = 0; i < runs.length; i++) {
        long key = i + length > runs.length ? NONE : key(all.get(title), runs, i, length);
        Integer count = counts.get(key);
        runs[i] = count == null ? NONE : number(key, runs[i], runs[i + 1], count);
      }
    }
  }

  private static long key(int[] words, int[] runs, int i, int length) {
    int last = words[i + length - 1];
    boolean none = runs[i] < 0 || runs[i + 1] < 0 || last < 0;
    return none ? NONE : ((long) runs[i] << Integer.SIZE) | last;
  }

  private int number(long key, int before, int behind, int count) {
    Integer known = numbers.putIfAbsent(key, grams.size());
    if (known != null) {
      return known;
    }
    int[] start = grams.get(before).words;
    int[] run = Arrays.copyOf(start, start.length + 1);
    run[start.length] = (int) key;
    grams.add(new Gram(run, before, behind, count));
    return grams.size() - 1;
  }

  /** Tells each run how often it stands within a longer one that can stand by itself. */
  private void cover() {
    for (Gram gram : grams.reversed()) {
      if (gram.words.length > 1) {
        int covered = stands(gram) ? gram.count : gram.covered;
        Gram before = grams.get(gram.before);
        Gram behind = grams.get(gram.behind);
        before.covered = Math.max(before.covered, covered);
        behind.covered = Math.max(behind.covered, covered);
      }
    }
  }

  private boolean stands(Gram gram) {
    int length = gram.words.length;
    return length > 1
        && isEdge(gram.words[0])
        && isEdge(gram.words[length - 1])
        && together(gram) >= TOGETHER;
  }

  private boolean isEdge(int word) {
    String folded = titles.word(word);
    return folded.length() > 1
        && !EdgeWords.contains(folded)
        && folded.chars().anyMatch(Character::isLetter);
  }

  /** How much oftener than by chance, at the weaker of its two joints at the ends. */
  private double together(Gram gram) {
    double first = grams.get(gram.words[0]).count;
    double last = grams.get(gram.words[gram.words.length - 1]).count;
    double front = gram.count * (double) words / (first * grams.get(gram.behind).count);
    double back = gram.count * (double) words / (last * grams.get(gram.before).count);
    return Math.min(front, back);
  }

  /** Notes how running text writes the runs it holds. */
  private void see(int[] text) {
    int[] runs = new int[text.length];
    for (int i = 0; i < text.length; i++) {
      runs[i] = Writing.word(text[i]);
    }
    for (int length = 2; length <= LOOKED_FOR; length++) {
      for (int i = 0; i < runs.length; i++) {
        runs[i] = i + length > runs.length ? NONE : longer(text, runs, i, length);
        if (runs[i] != NONE) {
          note(grams.get(runs[i]), text, i);
        }
      }
    }
  }

  private int longer(int[] text, int[] runs, int i, int length) {
    int last = Writing.word(text[i + length - 1]);
    return runs[i] < 0 || last < 0
        ? NONE
        : numbers.getOrDefault(((long) runs[i] << Integer.SIZE) | last, NONE);
  }

  private static void note(Gram gram, int[] text, int from) {
    gram.seen++;
    for (int i = 0; i < gram.words.length; i++) {
      gram.capitals[i] += Writing.capitals(text[from + i]);
    }
  }

  private String text(Gram gram, Writing writing) {
    var text = new StringBuilder();
    for (int i = 0; i < gram.words.length; i++) {
      int word = gram.words[i];
      boolean twice = i > 0 && word == gram.words[i - 1];
      text.append(i == 0 ? "" : twice ? "-" : " ");
      int capitals = capitals(gram, i);
      text.append(
          capitals == 0
              ? writing.ordinary(word)
              : capitals > 0 ? writing.capital(word) : titles.word(word));
    }
    return text.toString();
  }

  /** Above 0 if a word of a run is part of a name; what was never seen is asked of its parts. */
  private int capitals(Gram gram, int i) {
    int last = gram.words.length - 1;
    if (gram.seen > 0 || last == 0) {
      return gram.capitals[i];
    }
    int before = i < last ? capitals(grams.get(gram.before), i) : 0;
    int behind = i > 0 ? capitals(grams.get(gram.behind), i - 1) : 0;
    return before + behind;
  }
}
