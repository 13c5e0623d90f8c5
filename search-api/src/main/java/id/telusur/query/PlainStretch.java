package id.telusur.query;

/**
 * A stretch of a query with one blank for whatever does not stand between letters or digits, and
 * without what nobody sees there: zero-width spaces part no words.
 */
final class PlainStretch {
  private final StringBuilder text = new StringBuilder();
  private final int[] places;

  PlainStretch(String written) {
    places = new int[written.length()];
    boolean word = false;
    for (int i = 0; i < written.length(); i++) {
      boolean joins = word && i + 1 < written.length() && isLetter(written, i + 1);
      if (joins && Character.getType(written.charAt(i)) == Character.FORMAT) {
        continue;
      }
      boolean letter = isLetter(written, i) || (word && isMark(written.charAt(i)));
      boolean kept = letter || (joins && !Signs.isBlank(written.charAt(i)));
      if (kept || (!text.isEmpty() && text.charAt(text.length() - 1) != ' ')) {
        places[text.length()] = i;
        text.append(kept ? written.charAt(i) : ' ');
      }
      word = letter;
    }
  }

  String text() {
    return text.toString();
  }

  /** Where a character of the text stands in the stretch. */
  int place(int at) {
    return places[at];
  }

  /** Half a pair of surrogates is one if the whole is. */
  private static boolean isLetter(String written, int at) {
    char c = written.charAt(at);
    boolean second = Character.isLowSurrogate(c) && at > 0;
    return Character.isLetterOrDigit(written.codePointAt(second ? at - 1 : at));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
