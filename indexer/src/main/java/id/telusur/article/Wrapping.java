package id.telusur.article;

/**
 * How a stream is wrapped.
 *
 * @param depth how many archives and compressions it stands in
 * @param inflation watches what the file on disk unfolds into
 */
record Wrapping(int depth, Inflation inflation) {
  Wrapping inner() {
    return new Wrapping(depth + 1, inflation);
  }
}
