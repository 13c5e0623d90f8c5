package id.telusur.search.suggest;

import id.telusur.search.phrases.EdgeWords;
import id.telusur.search.phrases.FrequentRuns;
import id.telusur.search.phrases.Run;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;

/**
 * The phrases of two to five words that titles use again and again. A phrase has content words at
 * both ends, its words come together more often than by chance, and it stands by itself: not nearly
 * always within a longer one.
 */
final class TitlePhrases {
  /** About 300 bytes each, as a suggestion: no more than 10 MiB. */
  static final int MOST = 30_000;

  /** How much oftener than by chance the words of a phrase have to come together. */
  private static final double TOGETHER = 8;

  private final Titles titles;
  private final FrequentRuns runs;
  private final long words;

  /**
   * A phrase.
   *
   * @param text as it is ordinarily written
   * @param titles how many titles hold it
   */
  record Phrase(String text, int titles) {}

  private TitlePhrases(Titles titles, int least) {
    List<int[]> rows = titles.all();
    this.titles = titles;
    this.runs = FrequentRuns.of(rows, least, () -> false);
    this.words = rows.stream().mapToLong(TitlePhrases::words).sum();
  }

  private static long words(int[] title) {
    long words = 0;
    for (int word : title) {
      words += word == Titles.BREAK ? 0 : 1;
    }
    return words;
  }

  /**
   * The phrases of titles, the most frequent first.
   *
   * @param least in so many titles at least
   */
  static List<Phrase> of(IndexReader reader, Titles titles, Writing writing, int least)
      throws IOException {
    var phrases = new TitlePhrases(titles, least);
    var written = new WrittenRuns(phrases.runs, writing);
    List<Run> chosen = phrases.chosen();
    StoredFields stored = reader.storedFields();
    for (Run run : chosen) {
      for (int i = 0; i < run.length(); i++) {
        if (!writing.isKnown(run.word(i))) {
          writing.learn(Beginning.of(stored, titles.document(run.word(i))));
        }
      }
    }
    return chosen.stream().map(run -> new Phrase(written.text(run), run.count())).toList();
  }

  private List<Run> chosen() {
    return runs.apart(this::stands)
        .sorted(Comparator.comparingInt(Run::count).reversed())
        .limit(MOST)
        .toList();
  }

  private boolean stands(Run run) {
    return run.length() > 1
        && isEdge(run.word(0))
        && isEdge(run.word(run.length() - 1))
        && together(run) >= TOGETHER;
  }

  private boolean isEdge(int word) {
    String folded = titles.word(word);
    return folded.length() > 1
        && !EdgeWords.contains(folded)
        && folded.chars().anyMatch(Character::isLetter);
  }

  /** How much oftener than by chance, at the weaker of its two joints at the ends. */
  private double together(Run run) {
    double first = run.first().count();
    double last = run.last().count();
    double front = run.count() * (double) words / (first * run.behind().count());
    double back = run.count() * (double) words / (last * run.before().count());
    return Math.min(front, back);
  }
}
