package id.telusur.language;

import java.util.Set;

/** Short forms whose full stop ends no sentence: "Prof. Emil", "Irjen Pol. Rudi", "Jl. Merdeka". */
public final class Abbreviations {
  private static final Set<String> SHORT =
      Set.of(
          "dr", "dra", "drg", "drh", "drs", "gg", "hj", "ir", "jl", "jln", "kh", "lt", "mr", "mrs",
          "ms", "no", "ny", "pol", "prof", "purn", "st", "tgk", "tn");

  private Abbreviations() {}

  /** Whether a word in small letters is one. */
  public static boolean contains(String word) {
    return SHORT.contains(word);
  }
}
