package id.telusur.relation;

import java.util.List;
import java.util.Locale;

/**
 * Two countries that deal with each other, their codes in alphabetical order: {@code CN-ID}.
 *
 * @param first the code that comes first in the alphabet
 * @param second the other code
 */
public record Pair(String first, String second) implements Comparable<Pair> {
  public Pair {
    Country.checkCode(first);
    Country.checkCode(second);
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException(
          "codes are equal or not in order: %s-%s".formatted(first, second));
    }
  }

  /** The pair of two codes given in either order. */
  public static Pair of(String one, String other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }

  /**
   * Reads {@code CN-ID} or {@code id-cn}.
   *
   * @throws IllegalArgumentException if the text is not two different codes parted by a hyphen
   */
  public static Pair parse(String text) {
    String[] codes = text.strip().toUpperCase(Locale.ROOT).split("-", -1);
    if (codes.length != 2) {
      throw new IllegalArgumentException("not a pair of countries: " + text);
    }
    return of(codes[0], codes[1]);
  }

  /** The codes of both, in their order. */
  public List<String> codes() {
    return List.of(first, second);
  }

  /** Whether a country is one of the two. */
  public boolean has(String code) {
    return first.equals(code) || second.equals(code);
  }

  /** Whether two countries are its two sides. */
  boolean joins(String one, String other) {
    return has(one) && has(other) && !one.equals(other);
  }

  @Override
  public int compareTo(Pair other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : second.compareTo(other.second);
  }

  /** The form that is stored, shown and asked for. */
  @Override
  public String toString() {
    return first + "-" + second;
  }
}
