package id.telusur.relation;

import id.telusur.relation.Event.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text as this room reads it, so that no word list and no pattern has to know more than one way
 * to write: any blanks but line ends are one blank, any hyphen is that of ASCII, and what nobody
 * sees is left out. It tells where in the text itself stands what was found.
 */
final class Folded {
  private final String text;
  private final int @Nullable [] places; // of each character; none where all stand in their own

  private Folded(String text, int @Nullable [] places) {
    this.text = text;
    this.places = places;
  }

  static Folded of(String text) {
    return isPlain(text) ? new Folded(text, null) : fold(text);
  }

  /** Whether there is nothing to fold, as in most news. */
  private static boolean isPlain(String text) {
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual = c > ' ' && c <= '~'; // nearly all are, and asking of each costs more
      if (!usual && (c == ' ' ? last == ' ' : c != folded(c) || isUnseen(c))) {
        return false;
      }
      last = c;
    }
    return true;
  }

  private static Folded fold(String text) {
    var folded = new StringBuilder(text.length());
    int[] places = new int[text.length()];
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text.charAt(i));
      if (!isUnseen(c) && (c != ' ' || last != ' ')) {
        places[folded.length()] = i;
        folded.append(c);
        last = c;
      }
    }
    return new Folded(folded.toString(), places);
  }

  private static char folded(char c) {
    if (c == '\u2010' || c == '\u2011') {
      return '-';
    }
    boolean blank = Character.isSpaceChar(c) || Character.isWhitespace(c);
    return blank && c != '\n' ? ' ' : c;
  }

  /** A soft hyphen, a joiner, a space of no width: the terms of an index are read so, too. */
  private static boolean isUnseen(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  String text() {
    return text;
  }

  /** Where a mention stands in the text itself. */
  Mention unfold(Mention read) {
    Span place = unfold(new Span(read.start(), read.end()));
    return new Mention(read.country(), read.part(), place.start(), place.end(), read.reason());
  }

  /** Where an event is stated in the text itself. */
  Event unfold(Event read) {
    return new Event(
        read.kind(),
        read.pair(),
        read.from(),
        read.to(),
        read.dating(),
        unfold(read.sentence()),
        unfold(read.deed()),
        unfold(read.date()));
  }

  private Span unfold(Span read) {
    return places == null
        ? read
        : new Span(places[read.start()], places[read.end() - 1] + 1); // nothing found is empty
  }
}
