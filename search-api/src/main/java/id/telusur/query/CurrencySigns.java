package id.telusur.query;

/** What stands in a text for a currency. */
final class CurrencySigns {
  private static final int CODE = 3;

  private CurrencySigns() {}

  /** Whether a sign is a code, which stands for the currency without a number, too. */
  static boolean isCode(String sign) {
    return sign.length() == CODE && sign.chars().allMatch(Character::isLetter);
  }

  /**
   * The code of a currency whose sign is no letter, which stands there; empty if none does. Dollars
   * of which no country is named are those of the United States.
   */
  static String code(String text, int at) {
    boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (text.charAt(at)) {
      case '\u20AC' -> "EUR";
      case '\u00A3' -> "GBP";
      case '\u00A5' -> "JPY";
      case '$' -> apart && isBeforeNumber(text, at + 1) ? "USD" : "";
      default -> "";
    };
  }

  /** Whether a sign before a number ends there that has letters: S$ 10. */
  static boolean isEnd(String text, int at) {
    if (text.charAt(at) != '$') {
      return false;
    }
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return Unit.ofSign(text.substring(start, at + 1)).isPresent() && isBeforeNumber(text, at + 1);
  }

  private static boolean isBeforeNumber(String text, int from) {
    int at = from;
    while (at < text.length() && Signs.isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Character.isDigit(text.charAt(at));
  }
}
