package id.telusur.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was told of the pairs that were asked about last. A portrait costs as much as many searches
 * and stays the same for a generation; some 100 kB each, no more than {@value #MOST}.
 */
final class Portraits {
  private static final int MOST = 64;

  private final Map<String, PairAnswer> answers = new LinkedHashMap<>(MOST, 0.75f, true);

  synchronized Optional<PairAnswer> of(String pair) {
    return Optional.ofNullable(answers.get(pair));
  }

  /** Keeps a whole answer. */
  synchronized void keep(PairAnswer answer) {
    answers.put(answer.pair(), answer);
    if (answers.size() > MOST) {
      answers.remove(answers.keySet().iterator().next());
    }
  }
}
