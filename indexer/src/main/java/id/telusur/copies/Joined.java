package id.telusur.copies;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of articles in parts, each of articles that are known to be of one group: who belongs to a
 * part need not be compared with the others in it.
 */
final class Joined {
  private List<List<Integer>> parts = new ArrayList<>();
  private int size;

  void add(int article) {
    parts.add(new ArrayList<>(List.of(article)));
    size++;
  }

  int size() {
    return size;
  }

  /** Names an article with those of the list, of each part until it is of one group with it. */
  void pair(int article, Crowd.Pairs pairs) {
    var others = new ArrayList<List<Integer>>();
    List<Integer> own = new ArrayList<>();
    for (List<Integer> part : parts) {
      if (joins(article, part, pairs)) {
        own = both(own, part);
      } else {
        others.add(part);
      }
    }
    if (!own.isEmpty()) {
      others.add(own);
    }
    parts = others;
  }

  private static boolean joins(int article, List<Integer> part, Crowd.Pairs pairs) {
    for (int other : part) {
      if (other == article || pairs.pair(article, other)) {
        return true;
      }
    }
    return false;
  }

  /** The longer with the shorter behind it: so that few are moved. */
  private static List<Integer> both(List<Integer> one, List<Integer> other) {
    boolean isShorter = one.size() < other.size();
    List<Integer> longer = isShorter ? other : one;
    longer.addAll(isShorter ? one : other);
    return longer;
  }
}
