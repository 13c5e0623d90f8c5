package id.telusur.search.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines that a newspaper puts under all its articles, as "Copyright 2025, all rights reserved"
 * or the headlines of the day: an end that several texts share word for word. They say nothing of
 * what the texts are about.
 */
final class HouseLines {
  /** So many texts have to share an end: two may tell the same. */
  private static final int TEXTS = 3;

  /** In words: "demikian kata dia kepada wartawan" may end several articles by chance. */
  private static final int SHORTEST = 6;

  /**
   * Texts that share so many words, and so much of all they have, are copies of one article, which
   * is read as it is. The headlines of the day may be more than half of a short one.
   */
  private static final int COPIED = 60;

  private static final double MOST = 2.0 / 3;

  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final Comparator<List<String>> BY_WORDS = HouseLines::compare;

  private HouseLines() {}

  /** Where each text ends without them. */
  static int[] ends(List<String> texts) {
    List<List<String>> backward = texts.stream().map(HouseLines::backward).toList();
    List<Integer> sorted =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparing(backward::get, BY_WORDS))
            .toList();
    int[] shared = new int[texts.size()];
    for (int i = 0; i + TEXTS <= sorted.size(); i++) {
      List<Integer> some = sorted.subList(i, i + TEXTS);
      int words = common(backward.get(some.getFirst()), backward.get(some.getLast()));
      some.forEach(text -> shared[text] = Math.max(shared[text], words));
    }
    int[] ends = new int[texts.size()];
    Arrays.setAll(ends, i -> end(texts.get(i), shared[i]));
    return ends;
  }

  private static int end(String text, int shared) {
    List<Integer> starts = WORD.matcher(text).results().map(word -> word.start()).toList();
    if (shared < SHORTEST || (shared >= COPIED && shared >= MOST * starts.size())) {
      return text.length();
    }
    return starts.get(starts.size() - shared);
  }

  /** Its words, from the last on. */
  private static List<String> backward(String text) {
    var words = new ArrayList<>(WORD.matcher(text).results().map(word -> word.group()).toList());
    Collections.reverse(words);
    return words;
  }

  private static int common(List<String> one, List<String> other) {
    int words = 0;
    while (words < Math.min(one.size(), other.size()) && one.get(words).equals(other.get(words))) {
      words++;
    }
    return words;
  }

  private static int compare(List<String> one, List<String> other) {
    int at = common(one, other);
    return at < Math.min(one.size(), other.size())
        ? one.get(at).compareTo(other.get(at))
        : Integer.compare(one.size(), other.size());
  }
}
