package id.telusur.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The near copies among the articles of an answer. Of each group the earliest stands for all: which
 * one that is does not depend on scores, so that an answer read part by part folds the same way.
 */
final class FoundCopies {
  private final Copied copied;
  private final Map<Long, List<Integer>> groups = new HashMap<>();

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

  /** The copies of each article that stands for others: those it stands for, the earliest first. */
  Map<Integer, List<Integer>> standIns() {
    var standIns = new HashMap<Integer, List<Integer>>();
    for (List<Integer> copies : groups.values()) {
      if (copies.size() > 1) {
        List<Integer> sorted = copies.stream().sorted(copied.earliest()).toList();
        standIns.put(sorted.getFirst(), sorted.subList(1, sorted.size()));
      }
    }
    return standIns;
  }

  /** All that others stand for. */
  static Set<Integer> folded(Map<Integer, List<Integer>> standIns) {
    return standIns.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  /** The groups of this that another tier, listed before, has shown already; all their copies. */
  List<Integer> shownIn(FoundCopies before) {
    return groups.entrySet().stream()
        .filter(entry -> before.groups.containsKey(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** The copies in these that are not in others. */
  FoundCopies without(FoundCopies others) {
    var rest = new FoundCopies(copied);
    groups.forEach((group, copies) -> {
      List<Integer> left = new ArrayList<>(copies);
      left.removeAll(others.groups.getOrDefault(group, List.of()));
      if (!left.isEmpty()) {
        rest.groups.put(group, left);
      }
    });
    return rest;
  }
}
