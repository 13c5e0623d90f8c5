package id.telusur.article.webarchive;

/** Words for what goes wrong in a library. */
final class Faults {
  private static final int LONGEST = 160;

  private Faults() {}

  /** One line without what cannot be printed. */
  static String told(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = message.replaceAll("\\\\x[0-9a-f]{2,8}|\\p{Cntrl}+", " ").replaceAll("\\s+", " ");
    return line.substring(0, Math.min(LONGEST, line.length())).strip();
  }
}
