package id.telusur.language;

/**
 * Abbreviations by initials, which in small letters may be a word: BIN (an agency) and bin (son
 * of), WHO and who. An index holds them twice at one place: folded, and in capitals.
 */
public final class Initialism {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  private Initialism() {}

  /** Whether a text is written as one: two to five letters, each from A to Z. */
  public static boolean is(CharSequence text) {
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }
}
