package id.telusur.query;

/** A stretch of a query with one blank for whatever does not stand between letters or digits. */
final class PlainStretch {
  private final StringBuilder text = new StringBuilder();
  private final int[] places;

  PlainStretch(String written) {
    places = new int[written.length()];
    for (int i = 0; i < written.length(); i++) {
      boolean kept = isWord(written, i) || (joins(written, i) && !isBlank(written.charAt(i)));
      if (kept || (!text.isEmpty() && text.charAt(text.length() - 1) != ' ')) {
        places[text.length()] = i;
        text.append(kept ? written.charAt(i) : ' ');
      }
    }
  }

  String text() {
    return text.toString();
  }

  /** Where a character of the text stands in the stretch. */
  int place(int at) {
    return places[at];
  }

  private static boolean joins(String written, int at) {
    return at > 0
        && at + 1 < written.length()
        && isWord(written, at - 1)
        && isWord(written, at + 1);
  }

  private static boolean isWord(String written, int at) {
    char c = written.charAt(at);
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
