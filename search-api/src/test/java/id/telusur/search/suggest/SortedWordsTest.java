package id.telusur.search.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.testing.Needs;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SortedWordsTest {
  @Test
  void aBeginningIsAStretch() {
    var words = new SortedWords(List.of("laut", "latihan", "lat", "latih", "mata"));
    assertEquals(List.of(0, 3), List.of(words.from("lat"), words.to("lat")));
    assertEquals(List.of(4, 5), List.of(words.from("m"), words.to("m")));
    assertEquals(List.of(5, 5), List.of(words.from("z"), words.to("z")));
    assertEquals(-1, words.find("latihann"));
  }

  @Test
  void nearWordsAreThoseThatComparingEachFinds() {
    var random = Needs.random("near words");
    var set = new TreeSet<String>();
    String beginning = "c".repeat(200);
    while (set.size() < 800) {
      String word = word(random, 1 + random.nextInt(8));
      set.add(random.nextInt(20) == 0 ? beginning + word : word);
    }
    var words = new SortedWords(set);
    for (int i = 0; i < 500; i++) {
      String typed = (i % 50 == 1 ? beginning : "") + word(random, 1 + random.nextInt(8));
      if (i % 2 == 0) { // one that is near others, whatever letters there are
        var slipped = new StringBuilder(words.word(random.nextInt(words.size())));
        slipped.insert(random.nextInt(slipped.length() + 1), word(random, 1));
        slipped.setCharAt(random.nextInt(slipped.length()), 'i');
        typed = slipped.toString();
      }
      int edits = 1 + random.nextInt(2);
      boolean beginnings = random.nextBoolean();
      Map<String, Integer> found = new HashMap<>();
      words.near(typed, edits, beginnings, (at, distance) -> found.put(words.word(at), distance));
      Map<String, Integer> expected = new HashMap<>();
      for (String word : set) {
        int distance = beginnings ? ofBeginnings(typed, word) : distance(typed, word);
        boolean first = edits == 1 || word.charAt(0) == typed.charAt(0);
        if (distance <= edits && first) {
          expected.put(word, distance);
        }
      }
      assertEquals(expected, found, typed + " " + edits + " " + beginnings);
    }
  }

  private static String word(Random random, int length) {
    var word = new StringBuilder();
    random
        .ints(length, 0, random.nextBoolean() ? 4 : 10)
        .forEach(letter -> word.append((char) ('a' + letter)));
    return word.toString();
  }

  private static int ofBeginnings(String typed, String word) {
    int[] toBeginnings = cells(typed, word)[typed.length()];
    return Arrays.stream(toBeginnings, 1, toBeginnings.length).min().orElseThrow();
  }

  private static int distance(String one, String other) {
    return cells(one, other)[one.length()][other.length()];
  }

  /** Optimal string alignment by its definition, of every beginning of one with each of another. */
  private static int[][] cells(String one, String other) {
    int[][] cells = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cells[i][j] = i == 0 ? j : j == 0 ? i : cell(cells, one, i, other, j);
      }
    }
    return cells;
  }

  private static int cell(int[][] cells, String one, int i, String other, int j) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cells[i - 1][j], cells[i][j - 1]) + 1;
    least = Math.min(least, cells[i - 1][j - 1] + same);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cells[i - 2][j - 2] + 1) : least;
  }
}
