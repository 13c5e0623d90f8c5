package id.telusur.article;

/** What is wrong with a text that is no JSON, for people. */
public final class JsonFaults {
  /** Gson names the whole path to a fault, however deep it lies. */
  private static final int LONGEST = 200;

  private JsonFaults() {}

  /** What Gson says, without its advice to programmers. */
  public static String text(Exception failure) {
    String line =
        String.valueOf(failure.getMessage())
            .lines()
            .findFirst()
            .orElse("")
            .replace(
                "Use JsonReader.setStrictness(Strictness.LENIENT) to accept malformed JSON",
                "fault");
    return line.substring(0, Math.min(LONGEST, line.length()));
  }
}
