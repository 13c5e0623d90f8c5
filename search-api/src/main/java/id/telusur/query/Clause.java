package id.telusur.query;

import java.util.List;

/** One thing a query asks for. */
public sealed interface Clause permits Clause.Word, Clause.Phrase {
  /** The clause as it was typed, without quotes. */
  String text();

  /** Its terms as written. */
  List<String> exact();

  /** Whether another clause finds what this one finds, however it was typed. */
  default boolean asksTheSame(Clause other) {
    return getClass() == other.getClass() && exact().equals(other.exact());
  }

  /**
   * A word, found in any of its forms. A word may be a collocation, which the language room takes
   * for one word in two.
   *
   * @param text as typed
   * @param exact the terms of its parts as written
   * @param root the term of its root
   */
  record Word(String text, List<String> exact, String root) implements Clause {
    public Word {
      exact = List.copyOf(exact);
      if (exact.isEmpty() || root.isEmpty()) {
        throw new IllegalArgumentException("a word without terms: " + text);
      }
    }
  }

  /**
   * Words in quotes: these forms in this order.
   *
   * @param text as typed
   * @param exact their terms as written
   */
  record Phrase(String text, List<String> exact) implements Clause {
    public Phrase {
      exact = List.copyOf(exact);
      if (exact.isEmpty()) {
        throw new IllegalArgumentException("a phrase without terms: " + text);
      }
    }
  }
}
