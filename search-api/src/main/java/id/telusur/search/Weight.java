package id.telusur.search;

/**
 * The weights of ranking, each with the value it has and what others gave.
 *
 * <p>They were found one by one on 32 judged topics over 38,165 news articles, by nDCG@10, best
 * .8305; what came later over judged articles alone. BM25's own k1 1.2 and b .75 are the best as
 * they are. The opening as a third field of BM25F, weighing 1, gave .8256 (over judged articles
 * .8470 against .8468): it does not earn its space, so a first paragraph counts as any other.
 *
 * <p>48 more topics, judged when all but {@link #WHOLE} and {@link #TYPED} was found, say the same
 * of every weight but two: with {@link #TITLE} 1.25 for 1.5 and {@link #DEALINGS} 1.5 for 2, which
 * is what they are since, they give .8931 for .8865, and the 32 .8944 for .8953. One list in which
 * holding all words adds to the score, instead of tiers, gives .8887 for .8865 at best, and .8742
 * for .8720.
 */
public enum Weight {
  /**
   * Of a word in the title against one in the body, as if the title stood so many times in the text
   * (BM25F). 1 .8230, 2 .8239.
   */
  TITLE(1.25f),

  /** Of the word as written against its root. .25 .8273, 1 .8249. */
  EXACT(0.5f),

  /** How much the lesser of both forms adds to the greater. 0 .8247, .5 .8297. */
  TIE(0.2f),

  /**
   * Of two words standing side by side in the forms typed. 0 .8230, .3 .8138, which is why it is
   * small. By roots instead of the forms typed it gave .8492 against .8506 over judged articles.
   */
  NEAR(0.1f),

  /** How many words may stand between them. 0 .8258. */
  SLOP(3),

  /**
   * What an article gets that holds whole, under any of its names, the thing of several words that
   * is all that a query asks. Of the first ten articles for each of 250 names typed alone .56 held
   * the name by 0, .65 by 1, .69 by 2, .71 by 4 (few names stand in ten articles). Beside other
   * words it is not counted: by 1 it gains nothing there, by 2 it loses .004 on the judged topics.
   */
  WHOLE(4),

  /**
   * Of the form typed where a word is all that a query asks, for each unit of inverse document
   * frequency by which it is rarer than its root. Of the first ten articles for each of 150 derived
   * words typed alone .45 held the word as typed by 0, .67 by .05, .93 by .15, .99 by .4. Beside
   * other words it is not counted: there it loses .008 on the judged topics.
   */
  TYPED(0.15f),

  /** Of an article of the time that a query names. Set, not measured. */
  DATED(0.3f),

  /**
   * What an article gets that is about the dealings asked for ({@link AskedPairs}). 0 .8376, 1
   * .8604, 2 .8701, 3 .8791, 4 .8760; found with eight topics left out at a time, 3 each time. It
   * was 2 at first, because questions on an encyclopaedia (idk-mrc), which ask for no dealings,
   * lose .0011 by 2 and .0029 by 3.
   */
  DEALINGS(1.5f),

  /**
   * What an article gets that is about all countries that a query names. 0 .8746, 1 .8816, 1.5
   * .8884, 2 .8906, 3 .8909, 6 .8930; with eight topics left out at a time .8885. Questions
   * (idk-mrc) gain .0022 by 1 and .0023 by 2.
   */
  COUNTRIES(2),

  /**
   * What a hit gains for each unit of 1 + cosine by which it is like the first of its answer
   * ({@link Feedback}), for each unit of the score of the first: what it is worth does not depend
   * on how many words are asked. On 160 topics, 80 of them written and judged when all other
   * weights were found, 0 .8574, .4 .8699, .5 .8718, .6 .8737, .7 .8758; questions (idk-mrc, facqa)
   * gain .001 by .5 and .6.
   */
  FEEDBACK(0.6f),

  /**
   * What an article of the newest day gets for it; one a year older gets half. Costs nothing at .1
   * (.0002) and .004 at .3.
   */
  RECENT(0.1f);

  private final float standard;

  Weight(float standard) {
    this.standard = standard;
  }

  float standard() {
    return standard;
  }
}
