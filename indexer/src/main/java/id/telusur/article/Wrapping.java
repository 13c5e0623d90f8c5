package id.telusur.article;

import java.util.function.Consumer;

/**
 * How a stream is wrapped.
 *
 * @param depth how many archives and compressions it stands in
 * @param inflation watches what the file on disk unfolds into
 * @param revisits what captures of the sources were, for those that refer to them
 * @param aside is told of members of archives that are passed by
 */
record Wrapping(int depth, Inflation inflation, Revisits revisits, Consumer<String> aside) {
  Wrapping inner() {
    return new Wrapping(depth + 1, inflation, revisits, aside);
  }
}
