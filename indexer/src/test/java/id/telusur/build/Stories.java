package id.telusur.build;

import java.util.Random;
import java.util.stream.Collectors;

/** Texts of which those of one story are near copies. */
final class Stories {
  private Stories() {}

  /** A text of a story: a hundred words that all its texts have, and ten of its own. */
  static String text(Random random, int story) {
    return words(new Random(story), 100) + " " + words(random, 10);
  }

  private static String words(Random random, int count) {
    return random
        .ints(count, 0, 1_000_000)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
