package id.telusur.search.suggest;

import id.telusur.search.phrases.FrequentRuns;
import id.telusur.search.phrases.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * How runs of words in titles are ordinarily written: as most of running text that has them writes
 * them; else as it writes their parts.
 */
final class WrittenRuns {
  private final FrequentRuns runs;
  private final Writing writing;

  /** How often running text writes words so. */
  private final Map<List<String>, Integer> times = new HashMap<>();

  /** The words of a run, by its number, as they are written most often. */
  private final Map<Integer, List<String>> usual = new HashMap<>();

  WrittenRuns(FrequentRuns runs, Writing writing) {
    this.runs = runs;
    this.writing = writing;
    writing.texts().forEach(this::see);
  }

  private void see(int[] text) {
    for (int from = 0; from < text.length; from++) {
      Run run = runs.next(runs.empty(), writing.word(text[from]));
      if (run == null || !writing.tells(text[from])) {
        continue;
      }
      var words = new ArrayList<String>();
      for (int at = from; run != null; at++) {
        words.add(writing.written(text[at]));
        if (run.length() > 1) {
          note(run.number(), List.copyOf(words));
        }
        run = at + 1 < text.length ? runs.next(run, writing.word(text[at + 1])) : null;
      }
    }
  }

  private void note(int run, List<String> words) {
    times.merge(words, 1, Integer::sum);
    usual.merge(run, words, BinaryOperator.minBy(this::byTimes));
  }

  /** The more frequent first; of equals the one with fewer capitals at the front. */
  private int byTimes(List<String> one, List<String> other) {
    return Comparator.<List<String>>comparingInt(words -> -times.getOrDefault(words, 0))
        .thenComparing(List::toString, Comparator.reverseOrder())
        .compare(one, other);
  }

  String text(Run run) {
    List<String> words = words(run);
    var text = new StringBuilder(words.getFirst());
    for (int i = 1; i < run.length(); i++) {
      text.append(run.word(i) == run.word(i - 1) ? "-" : " ").append(words.get(i));
    }
    return text.toString();
  }

  private List<String> words(Run run) {
    List<String> seen = usual.get(run.number());
    if (seen != null) {
      return seen;
    }
    if (run.length() == 1) {
      return List.of(writing.ordinary(run.word(0)));
    }
    var words = new ArrayList<>(words(run.before()));
    words.add(words(run.behind()).getLast());
    return words;
  }
}
