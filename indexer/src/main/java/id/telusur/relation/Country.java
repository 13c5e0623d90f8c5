package id.telusur.relation;

/**
 * A country, a territory with a code of its own, or a body of states.
 *
 * @param code ISO 3166-1 alpha-2; {@code XK} for Kosovo; {@code EU} and {@code ASEAN} for the
 *     bodies
 * @param kind what it is
 * @param indonesian its label in Indonesian
 * @param english its label in English
 */
public record Country(String code, Kind kind, String indonesian, String english) {
  /** The code of Indonesia, from where the archive looks at the world. */
  public static final String INDONESIA = "ID";

  /** What may stand on one side of a pair. */
  public enum Kind {
    STATE,
    /** A part of a state that deals with others by itself, as Hong Kong does. */
    REGION,
    /** A part of a state that does not. */
    TERRITORY,
    BODY
  }

  public Country {
    checkCode(code);
    if (indonesian.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException(code + " has no label");
    }
  }

  static String checkCode(String code) {
    if (!isCode(code)) {
      throw new IllegalArgumentException("not a country code: " + code);
    }
    return code;
  }

  /** Asked of every mention in every article. */
  private static boolean isCode(String text) {
    return text.length() == 2
        ? isCapital(text.charAt(0)) && isCapital(text.charAt(1))
        : text.equals("ASEAN");
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
