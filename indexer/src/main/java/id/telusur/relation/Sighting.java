package id.telusur.relation;

/**
 * A mention and the sentence it stands in.
 *
 * @param mention the mention
 * @param sentence the number of its sentence in its text
 * @param sure whether it counts by itself, or only where the body surely names the country
 * @param hyphen whether a hyphen parts it from the word before
 * @param shared whether it is an office other countries have too, named without its country
 * @param before what the word before says
 */
record Sighting(
    Mention mention, int sentence, boolean sure, boolean hyphen, boolean shared, Before before) {
  /** What the word before says of the part the country plays. */
  enum Before {
    /** It is only the scene: "di Kamboja". */
    SCENE,
    /** It is one side of something: "dengan Iran". */
    LINK,
    /** Somebody acts for it: "Presiden Chad". */
    TITLE,
    OTHER
  }

  private static final int HYPHEN_WITH_BLANKS = 3;

  /** Room for a few words: "menlu Rusia bertemu rekannya dari Iran". */
  private static final int NEAR = 40;

  String country() {
    return mention.country();
  }

  boolean isForeign() {
    return !country().equals(Country.INDONESIA);
  }

  /** Whether it is a foreign side of a pair: with Indonesia the other, else either. */
  boolean isForeignOf(Pair pair) {
    return isForeign() && pair.has(country());
  }

  boolean sharesSentence(Sighting other) {
    return mention.part() == other.mention.part() && sentence == other.sentence;
  }

  /** Whether it stands not far behind another mention of its text. */
  boolean isNear(Sighting before) {
    return mention.start() - before.mention.end() <= NEAR;
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
