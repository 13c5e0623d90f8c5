package id.telusur.build;

import java.util.ArrayList;
import java.util.List;

/** What an audit found wrong, in words; after the first {@value #NAMED} they are only counted. */
final class Findings {
  private static final int NAMED = 100;

  private final List<String> named = new ArrayList<>();
  private long others;

  void add(String finding) {
    if (named.size() < NAMED) {
      named.add(finding);
    } else {
      others++;
    }
  }

  boolean isEmpty() {
    return named.isEmpty();
  }

  List<String> all() {
    var all = new ArrayList<>(named);
    if (others > 0) {
      all.add("and %,d more".formatted(others));
    }
    return List.copyOf(all);
  }
}
