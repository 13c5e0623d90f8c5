package id.telusur.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collocations that are one word in two: kerja sama, tanda tangan. Each is known by the roots of
 * its words, as search has them, and stands in the index as its words written together.
 */
final class Collocations {
  private final WordMap whole;
  private final WordMap openings;
  private final int longest;

  /**
   * @param lines the words of each collocation, separated by one space
   * @param stemmer makes the roots by which they are known
   */
  Collocations(List<String> lines, Stemmer stemmer) {
    Map<String, String> known = new LinkedHashMap<>();
    Map<String, String> first = new LinkedHashMap<>();
    int most = 0;
    for (String line : lines) {
      List<String> roots = new ArrayList<>();
      for (String word : line.split(" ", -1)) {
        roots.add(stemmer.stem(word));
      }
      known.put(String.join(" ", roots), line.replace(" ", ""));
      first.put(roots.get(0), roots.get(0));
      most = Math.max(most, roots.size());
    }
    whole = new WordMap(known);
    openings = new WordMap(first);
    longest = most;
  }

  /** Those that come with the library. */
  static Collocations standard() {
    return Holder.STANDARD;
  }

  /** Whether a collocation may start with the root. */
  boolean opens(char[] root, int length) {
    return openings.find(root, 0, length) >= 0;
  }

  /** The number of the collocation whose roots, separated by spaces, are given, or -1. */
  int find(char[] roots, int length) {
    return whole.find(roots, 0, length);
  }

  /** Writes the term of a collocation found; returns its length. */
  int write(int found, char[] buffer) {
    return whole.write(found, buffer);
  }

  /** The most words that one has. */
  int longest() {
    return longest;
  }

  private static final class Holder {
    static final Collocations STANDARD =
        new Collocations(Lexicon.collocations(), new Stemmer(Lexicon.search()));
  }
}
