package id.telusur.copies;

import id.telusur.article.Article;
import java.util.function.IntConsumer;

/** The shingles of an article: every three words in a row of its title and body, as one text. */
final class Shingles {
  private static final int LENGTH = 3;

  /** Odd and large, so that the order of words counts. */
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private final IntConsumer shingles;
  private long last;
  private long beforeLast;
  private int words;

  private Shingles(IntConsumer shingles) {
    this.shingles = shingles;
  }

  /**
   * Hands on a hash of each; a text too short for a shingle is one, as it is written.
   *
   * @return how many words there are
   */
  static int of(Article article, IntConsumer shingles) {
    var state = new Shingles(shingles);
    WordHashes.of(article.title(), state::word);
    article.body().forEach(paragraph -> WordHashes.of(paragraph, state::word));
    if (state.words < LENGTH) {
      state.emit((article.title() + "\n" + article.bodyText()).hashCode());
    }
    return state.words;
  }

  private void word(long word) {
    words++;
    if (words >= LENGTH) {
      emit((beforeLast * FACTOR + last) * FACTOR + word);
    }
    beforeLast = last;
    last = word;
  }

  private void emit(long shingle) {
    shingles.accept((int) WordHashes.mix(shingle));
  }
}
