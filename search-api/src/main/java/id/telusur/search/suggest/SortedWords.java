package id.telusur.search.suggest;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words in the order of their UTF-16 units, each found by its beginning or by one that is nearly
 * the same. A sorted array is a trie that takes little memory: words with a common beginning stand
 * together, and how long it is tells which of them a walk may pass over (an LCP array, Manber and
 * Myers 1993).
 */
final class SortedWords {
  private final String[] words;

  /** How many units each word has in common with the one before at the beginning, at most 127. */
  private final byte[] shared;

  /** Which letters each word has. */
  private final int[] letters;

  SortedWords(Collection<String> distinct) {
    words = distinct.toArray(String[]::new);
    Arrays.sort(words);
    shared = new byte[words.length];
    for (int number = 1; number < words.length; number++) {
      shared[number] = (byte) common(words[number - 1], words[number]);
    }
    letters = Arrays.stream(words).mapToInt(SortedWords::letters).toArray();
  }

  int size() {
    return words.length;
  }

  String word(int number) {
    return words[number];
  }

  /** The number of a word, or -1. */
  int find(String word) {
    return Math.max(-1, Arrays.binarySearch(words, word));
  }

  /** The number of the first word that begins so, or of the one that would stand behind. */
  int from(String beginning) {
    int found = Arrays.binarySearch(words, beginning);
    return found < 0 ? -found - 1 : found;
  }

  /** The number behind the last word that begins so. */
  int to(String beginning) {
    int low = 0;
    int high = words.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      String at = words[middle];
      if (at.startsWith(beginning) || at.compareTo(beginning) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The words that so many edits turn {@code typed} into. An edit is a unit left out, put in or
   * changed, or two neighbours swapped, none of them edited again (optimal string alignment,
   * Boytsov 2011).
   *
   * @param beginnings whether the beginning of a word will do
   */
  void near(String typed, int edits, boolean beginnings, Found found) {
    new Walk(typed, edits, beginnings).over(found);
  }

  /** Is told of a word that was found. */
  interface Found {
    void word(int number, int edits);
  }

  /**
   * A walk over the words, which passes over all that begin too differently or have too many other
   * letters: an edit puts in one and takes out one. Cells further from the diagonal than the edits
   * allowed cannot matter and are not filled (Ukkonen 1985).
   */
  private final class Walk {
    private final String typed;
    private final int most;
    private final boolean beginnings;
    private final int wanted;

    /** For each length of the word's beginning, its distance from each beginning of the typed. */
    private final int[][] rows;

    private final int[] least;
    private String word = "";

    Walk(String typed, int most, boolean beginnings) {
      this.typed = typed;
      this.most = most;
      this.beginnings = beginnings;
      wanted = letters(typed);
      rows = new int[typed.length() + most + 2][typed.length() + 1];
      least = new int[rows.length];
      Arrays.setAll(rows[0], j -> j);
    }

    void over(Found found) {
      String first = typed.substring(0, most > 1 ? 1 : 0);
      int end = to(first);
      int read = 0;
      for (int number = from(first); number < end; ) {
        read = Math.min(read, shared[number]);
        if (hasOthers(number)) {
          number++;
          continue;
        }
        word = words[number];
        read = read(read);
        int next = number + 1;
        while (least[read] > most && next < end && shared[next] >= read) {
          next++;
        }
        int distance = distance(read);
        // Words passed over begin like this one: what its beginning is worth, theirs is.
        for (int alike = number;
            distance <= most && alike < (beginnings ? next : number + 1);
            alike++) {
          found.word(alike, distance);
        }
        number = next;
      }
    }

    /** Whether too many letters differ; what stands behind a beginning may have any. */
    private boolean hasOthers(int number) {
      return Integer.bitCount(wanted & ~letters[number]) > most
          || (!beginnings && Integer.bitCount(letters[number] & ~wanted) > most);
    }

    /** Fills the rows behind those known as far as there is hope; the last that was filled. */
    private int read(int known) {
      int row = known;
      while (row < word.length() && least[row] <= most) {
        fill(++row);
      }
      return row;
    }

    private void fill(int row) {
      int[] above = rows[row - 1];
      int[] here = rows[row];
      char unit = word.charAt(row - 1);
      int from = Math.max(1, row - most);
      int to = Math.min(typed.length(), row + most);
      here[from - 1] = from == 1 ? row : most + 1;
      int best = here[from - 1];
      for (int j = from; j <= to; j++) {
        int change = above[j - 1] + (unit == typed.charAt(j - 1) ? 0 : 1);
        int over = j == row + most ? most + 1 : above[j] + 1;
        int value = Math.min(change, Math.min(over, here[j - 1] + 1));
        if (isSwap(row, j)) {
          value = Math.min(value, rows[row - 2][j - 2] + 1);
        }
        here[j] = value;
        best = Math.min(best, value);
      }
      least[row] = best;
    }

    private boolean isSwap(int row, int j) {
      return row > 1
          && j > 1
          && word.charAt(row - 1) == typed.charAt(j - 2)
          && word.charAt(row - 2) == typed.charAt(j - 1);
    }

    private int distance(int read) {
      if (!beginnings) {
        return read == word.length() ? cell(read) : Integer.MAX_VALUE;
      }
      int best = Integer.MAX_VALUE;
      for (int row = Math.max(1, typed.length() - most); row <= read; row++) {
        best = Math.min(best, cell(row));
      }
      return best;
    }

    private int cell(int row) {
      boolean filled = Math.abs(row - typed.length()) <= most;
      return filled ? rows[row][typed.length()] : Integer.MAX_VALUE;
    }
  }

  /** A bit for each letter, some of which share one. */
  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << word.charAt(i);
    }
    return letters;
  }

  private static int common(String one, String other) {
    int length = Math.min(Byte.MAX_VALUE, Math.min(one.length(), other.length()));
    int same = 0;
    while (same < length && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }
}
