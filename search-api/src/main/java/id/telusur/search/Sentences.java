package id.telusur.search;

import id.telusur.language.Abbreviations;
import id.telusur.query.Stretch;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * The sentences of one text, each found where it is asked for; none reaches over the end of a
 * paragraph. Made for places in the order of the text: then, but for very long paragraphs, no
 * sentence is read twice.
 */
final class Sentences {
  /** How far from a place the ends of its sentence are looked for, in UTF-16 units. */
  private static final int AROUND = 1000;

  private static final Locale INDONESIAN = Locale.of("id");

  private final String text;
  private final BreakIterator breaks = BreakIterator.getSentenceInstance(INDONESIAN);

  /** The stretch that is being read, and a sentence in it. */
  private Stretch read = new Stretch(0, 0);

  private int before;
  private int after;

  Sentences(String text) {
    this.text = text;
  }

  /** The sentence that a place is in, without blanks at its end; empty in an empty paragraph. */
  Stretch at(int place) {
    int newline = text.indexOf('\n', place);
    var around =
        new Stretch(
            Math.max(text.lastIndexOf('\n', place - 1) + 1, earliest(place)),
            Math.min(newline < 0 ? text.length() : newline, latest(place)));
    if (around.isEmpty()) {
      return new Stretch(place, place);
    }
    if (!around.equals(read)) {
      breaks.setText(text.substring(around.start(), around.end()));
      read = around;
      rewind();
    }
    int within = Math.min(place, around.end() - 1) - around.start();
    if (within < before) {
      rewind();
    }
    while (after <= within) {
      before = after;
      after = next();
    }
    return trimmed(around.start() + before, around.start() + after);
  }

  /** How far back is looked: to the beginning of a word, unless it is too far. */
  private int earliest(int place) {
    int start = place - AROUND;
    int blank = start <= 0 ? -1 : text.indexOf(' ', start);
    return start > 0 && (blank < 0 || blank >= place) ? whole(text, start) : blank + 1;
  }

  /** How far ahead, likewise: to the end of a word. */
  private int latest(int place) {
    int end = place + AROUND;
    int blank = end >= text.length() ? text.length() : text.lastIndexOf(' ', end);
    return blank > place ? blank : whole(text, end);
  }

  /** A place in a text, or the one before it, where it would part a pair of surrogates. */
  static int whole(String text, int at) {
    boolean within = at > 0 && at < text.length();
    return within && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private void rewind() {
    before = breaks.first();
    after = next();
  }

  /** The next end of a sentence: a full stop behind a short form or an initial is none. */
  private int next() {
    int end = breaks.next();
    while (read.start() + end < read.end() && isShort(read.start() + end)) {
      end = breaks.next();
    }
    return end;
  }

  private boolean isShort(int end) {
    int stop = trimmed(read.start(), end).end() - 1;
    int start = stop;
    while (start > read.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (stop <= start || text.charAt(stop) != '.') {
      return false;
    }
    String word = text.substring(start, stop);
    return Abbreviations.contains(word.toLowerCase(Locale.ROOT))
        || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
  }

  private Stretch trimmed(int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Stretch(start, last);
  }
}
