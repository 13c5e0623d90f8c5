package id.telusur.query;

import id.telusur.query.Clause.Word;
import java.util.List;

/**
 * A word of a stretch of a query, and its offsets there.
 *
 * @param named the words by which it may name something
 * @param first how many such words stand before
 */
record Piece(Word word, List<String> named, int first, int startOffset, int endOffset) {
  int end() {
    return first + named.size();
  }

  Piece behind(int names) {
    return new Piece(word, named, names, startOffset, endOffset);
  }
}
