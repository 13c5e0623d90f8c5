package id.telusur.query;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset behind its last
 */
public record Stretch(int start, int end) {
  public Stretch {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch: %d to %d".formatted(start, end));
    }
  }

  /** Whether it has no character. */
  public boolean isEmpty() {
    return start == end;
  }

  /** What stands there in a text. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** The same of a text that begins so far on. */
  public Stretch behind(int offset) {
    return new Stretch(offset + start, offset + end);
  }
}
