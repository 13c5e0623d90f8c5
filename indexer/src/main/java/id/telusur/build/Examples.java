package id.telusur.build;

import java.util.ArrayList;
import java.util.List;

/** How many there are of a kind, and the first few of them by name. */
final class Examples {
  private static final int NAMED = 3;

  private final List<String> first = new ArrayList<>();
  private long count;

  void add(String name) {
    count++;
    if (first.size() < NAMED) {
      first.add(name);
    }
  }

  long count() {
    return count;
  }

  /** The names, for a person. */
  @Override
  public String toString() {
    return String.join(", ", first) + (count > first.size() ? ", ..." : "");
  }
}
