package id.telusur.query;

import java.util.List;

/**
 * What one thing is called.
 *
 * @param names the one to show first; at least one
 * @param spellings other spellings of them, understood and never shown
 */
public record Naming(List<String> names, List<String> spellings) {
  public Naming {
    names = List.copyOf(names);
    spellings = List.copyOf(spellings);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a thing without a name: " + spellings);
    }
  }
}
