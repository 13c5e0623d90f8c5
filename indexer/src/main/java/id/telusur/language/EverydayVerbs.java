package id.telusur.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Verbs of everyday speech as careful writing has them, by Sneddon, "Colloquial Jakartan
 * Indonesian" (2006): -in stands for -kan and -i (dipulangin, dikunjungin), a nasal alone for meN-
 * (nyerang), and nge- likewise (ngelarang, ngegulingin).
 */
final class EverydayVerbs {
  private EverydayVerbs() {}

  /**
   * What a word may stand for, of which most are no words; nothing for one that is no such verb.
   */
  static List<String> formal(String word) {
    List<String> stems = stems(word);
    var verbs = new ArrayList<String>();
    for (String stem : stems) {
      if (stem.endsWith("in")) {
        String bare = stem.substring(0, stem.length() - 2);
        verbs.add(bare + "kan");
        verbs.add(bare + "i");
      } else if (!stem.equals(word)) {
        verbs.add(stem);
      }
    }
    return verbs;
  }

  /** With the prefix that careful writing has. */
  private static List<String> stems(String word) {
    if (word.startsWith("di") || word.startsWith("me")) {
      return List.of(word);
    }
    if (word.startsWith("nge")) {
      String bare = word.substring(3);
      return List.of("me" + word, "me" + bare, "mem" + bare, "men" + bare, "meng" + bare);
    }
    return word.startsWith("m") || word.startsWith("n") ? List.of("me" + word) : List.of();
  }
}
