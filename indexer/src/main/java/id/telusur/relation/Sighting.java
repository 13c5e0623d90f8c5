package id.telusur.relation;

/**
 * A mention and the sentence it stands in.
 *
 * @param mention the mention
 * @param sentence the number of its sentence in its text
 * @param sure whether it counts by itself, or only where the body surely names the country
 * @param hyphen whether a hyphen parts it from the word before
 * @param shared whether it is an office other countries have too, named without its country
 */
record Sighting(Mention mention, int sentence, boolean sure, boolean hyphen, boolean shared) {
  private static final int HYPHEN_WITH_BLANKS = 3;

  String country() {
    return mention.country();
  }

  /** Whether a hyphen joins it to another country's mention before it. */
  boolean follows(Sighting before) {
    int between = mention.start() - before.mention.end();
    return hyphen
        && mention.part() == before.mention.part()
        && between > 0
        && between <= HYPHEN_WITH_BLANKS
        && !country().equals(before.country());
  }
}
