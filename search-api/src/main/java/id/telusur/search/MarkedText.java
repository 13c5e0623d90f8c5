package id.telusur.search;

import id.telusur.query.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and the stretches of it that match.
 *
 * @param text plain text
 * @param marks in the order of the text, apart from each other, none empty
 */
public record MarkedText(String text, List<Stretch> marks) {
  public MarkedText {
    marks = List.copyOf(marks);
    int last = 0;
    for (Stretch mark : marks) {
      if (mark.start() < last || mark.isEmpty() || mark.end() > text.length()) {
        throw new IllegalArgumentException(
            "mark %s does not fit a text of %d".formatted(mark, text.length()));
      }
      last = mark.end();
    }
  }

  /** The part of this text between two offsets, with the marks in it, cut where it is cut. */
  MarkedText part(int start, int end) {
    var inside = new ArrayList<Stretch>();
    for (Stretch mark : marks) {
      int from = Math.max(mark.start(), start);
      int to = Math.min(mark.end(), end);
      if (from < to) {
        inside.add(new Stretch(from - start, to - start));
      }
    }
    return new MarkedText(text.substring(start, end), inside);
  }

  /** This text between others that carry no marks. */
  MarkedText between(String before, String after) {
    List<Stretch> moved = marks.stream().map(mark -> mark.behind(before.length())).toList();
    return new MarkedText(before + text + after, moved);
  }
}
