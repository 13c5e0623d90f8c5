package id.telusur.search.suggest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words beside one of a query. What articles have side by side with them is likelier meant than
 * what they have not (the noisy channel with its context, Church and Gale 1991).
 */
final class Context {
  /** Added to each count: a pair that no article has may yet be meant. */
  private static final double UNSEEN = 0.5;

  private final String before;
  private final String behind;
  private final Adjacency adjacency;
  private final int[] typed;

  /**
   * @param before the word before, folded; empty where there is none that tells anything
   * @param typed the word itself
   * @param behind the word behind, as {@code before}
   */
  Context(String before, String typed, String behind, Adjacency adjacency) {
    this.before = before;
    this.behind = behind;
    this.adjacency = adjacency;
    this.typed = counts(typed);
  }

  /**
   * How something else fits in.
   *
   * @param odds how many times as likely it is there as what was typed
   * @param articles how many have it beside one of the words, at most
   */
  record Fit(double odds, int articles) {}

  /**
   * How one or two words fit in; as well as what was typed where nothing stands beside it.
   *
   * @param text with a blank between
   */
  Fit of(String text) {
    int[] counts = counts(text);
    double odds =
        IntStream.range(0, counts.length)
            .mapToDouble(i -> (counts[i] + UNSEEN) / (typed[i] + UNSEEN))
            .reduce(1, (one, other) -> one * other);
    return new Fit(odds, IntStream.of(counts).max().orElse(0));
  }

  boolean isEmpty() {
    return typed.length == 0;
  }

  /** How many articles have it behind the word before, and before the word behind. */
  private int[] counts(String text) {
    return Stream.of(List.of(before, text), List.of(text, behind))
        .filter(pair -> !pair.contains(""))
        .mapToInt(pair -> adjacency.count(List.of(String.join(" ", pair).split(" ", -1))))
        .toArray();
  }
}
