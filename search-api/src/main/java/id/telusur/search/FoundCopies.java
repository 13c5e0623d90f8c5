package id.telusur.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The near copies among the articles of an answer. Of each group the earliest stands for all: which
 * one that is does not depend on scores, so that an answer read part by part folds the same way.
 */
final class FoundCopies {
  private final Copied copied;
  private final Map<Long, List<Integer>> groups = new HashMap<>();
  private @Nullable Map<Integer, List<Integer>> standIns; // made when all were seen

  /**
   * None yet.
   *
   * @param copied the articles of the generation that have copies
   */
  FoundCopies(Copied copied) {
    this.copied = copied;
  }

  void see(int document) {
    if (copied.contains(document)) {
      groups.computeIfAbsent(copied.group(document), any -> new ArrayList<>()).add(document);
    }
  }

  /** How many articles are left out when each group is listed once. */
  long folded() {
    return groups.values().stream().mapToLong(copies -> copies.size() - 1L).sum();
  }

  /** The copies that an article stands for, the earliest first. */
  List<Integer> of(int document) {
    return standIns().getOrDefault(document, List.of());
  }

  /** The articles that others stand for, by number. */
  FixedBitSet leftOut() {
    var leftOut = new FixedBitSet(copied.documents());
    standIns().values().forEach(copies -> copies.forEach(leftOut::set));
    return leftOut;
  }

  /** The copies of each article that stands for others. */
  private Map<Integer, List<Integer>> standIns() {
    if (standIns == null) {
      standIns = new HashMap<>();
      for (List<Integer> copies : groups.values()) {
        if (copies.size() > 1) {
          List<Integer> sorted = copies.stream().sorted(copied.earliest()).toList();
          standIns.put(sorted.getFirst(), sorted.subList(1, sorted.size()));
        }
      }
    }
    return standIns;
  }

  /** The groups of this that another tier, listed before, has shown already; all their copies. */
  List<Integer> shownIn(FoundCopies before) {
    return groups.entrySet().stream()
        .filter(entry -> before.groups.containsKey(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }
}
