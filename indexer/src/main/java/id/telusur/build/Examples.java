package id.telusur.build;

import id.telusur.article.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /**
   * What is to be said of them, if there are any.
   *
   * @param one what each is, as "article"
   * @param form takes how many there are, as "2 articles", and their names
   */
  Optional<String> told(String one, String form) {
    return count == 0
        ? Optional.empty()
        : Optional.of(form.formatted(Counted.of(count, one), this));
  }

  /** The names, for a person. */
  @Override
  public String toString() {
    return String.join(", ", first) + (count > first.size() ? ", ..." : "");
  }
}
