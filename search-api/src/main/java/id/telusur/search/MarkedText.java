package id.telusur.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text and the stretches of it that match.
 *
 * @param text plain text
 * @param marks in the order of the text, apart from each other, none empty
 */
public record MarkedText(String text, List<Mark> marks) {
  public MarkedText {
    marks = List.copyOf(marks);
    int last = 0;
    for (Mark mark : marks) {
      if (mark.start < last || mark.end <= mark.start || mark.end > text.length()) {
        throw new IllegalArgumentException(
            "mark %s does not fit a text of %d".formatted(mark, text.length()));
      }
      last = mark.end;
    }
  }

  /** The part of this text between two offsets, with the marks in it, cut where it is cut. */
  MarkedText part(int start, int end) {
    var inside = new ArrayList<Mark>();
    for (Mark mark : marks) {
      int from = Math.max(mark.start, start);
      int to = Math.min(mark.end, end);
      if (from < to) {
        inside.add(new Mark(from - start, to - start));
      }
    }
    return new MarkedText(text.substring(start, end), inside);
  }

  /** This text between others that carry no marks. */
  MarkedText between(String before, String after) {
    List<Mark> moved =
        marks.stream()
            .map(mark -> new Mark(mark.start + before.length(), mark.end + before.length()))
            .toList();
    return new MarkedText(before + text + after, moved);
  }

  /**
   * A stretch that matches.
   *
   * @param start offset of its first character, in UTF-16 units
   * @param end offset behind its last
   */
  public record Mark(int start, int end) {}
}
