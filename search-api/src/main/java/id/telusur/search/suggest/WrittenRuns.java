package id.telusur.search.suggest;

import id.telusur.search.phrases.FrequentRuns;
import id.telusur.search.phrases.Run;

/**
 * How runs of words in titles are ordinarily written: as running text writes them, where it does;
 * else as it writes their parts.
 */
final class WrittenRuns {
  private final FrequentRuns runs;
  private final Titles titles;
  private final Writing writing;

  /** How often running text has a run, and by how much more often with each word as a capital. */
  private final int[] seen;

  private final int[][] capitals;

  WrittenRuns(FrequentRuns runs, Titles titles, Writing writing) {
    this.runs = runs;
    this.titles = titles;
    this.writing = writing;
    this.seen = new int[runs.size()];
    this.capitals = new int[runs.size()][];
    writing.texts().forEach(this::see);
  }

  private void see(int[] text) {
    for (int from = 0; from < text.length; from++) {
      Run run = runs.empty();
      for (int at = from; at < text.length && run != null; at++) {
        run = runs.next(run, Writing.word(text[at]));
        if (run != null && run.length() > 1) {
          note(run, text, from);
        }
      }
    }
  }

  private void note(Run run, int[] text, int from) {
    int[] noted = capitals[run.number()];
    if (noted == null) {
      noted = new int[run.length()];
      capitals[run.number()] = noted;
    }
    seen[run.number()]++;
    for (int i = 0; i < noted.length; i++) {
      noted[i] += Writing.capitals(text[from + i]);
    }
  }

  String text(Run run) {
    var text = new StringBuilder();
    for (int i = 0; i < run.length(); i++) {
      int word = run.word(i);
      boolean twice = i > 0 && word == run.word(i - 1);
      text.append(i == 0 ? "" : twice ? "-" : " ");
      int capitals = capitals(run, i);
      text.append(
          capitals == 0
              ? writing.ordinary(word)
              : capitals > 0 ? writing.capital(word) : titles.word(word));
    }
    return text.toString();
  }

  /** Above 0 if a word of a run is part of a name; what was never seen is asked of its parts. */
  private int capitals(Run run, int i) {
    int last = run.length() - 1;
    if (last == 0) {
      return 0;
    }
    if (seen[run.number()] > 0) {
      return capitals[run.number()][i];
    }
    int before = i < last ? capitals(run.before(), i) : 0;
    int behind = i > 0 ? capitals(run.behind(), i - 1) : 0;
    return before + behind;
  }
}
