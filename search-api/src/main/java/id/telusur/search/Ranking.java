package id.telusur.search;

/**
 * The weights of ranking.
 *
 * @param title weight of a word in the title against one in the body, as if the title stood so many
 *     times in the text (BM25F)
 * @param exact weight of the word as written against its root
 * @param tie how much the lesser of both forms adds to the greater
 */
record Ranking(float title, float exact, float tie) {
  static final Ranking STANDARD = new Ranking(2f, 1f, 0.5f);
}
