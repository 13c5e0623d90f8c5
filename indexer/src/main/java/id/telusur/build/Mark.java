package id.telusur.build;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Locale;

/**
 * What was decided of an id.
 *
 * @param kind what
 * @param number the sequence number it was given
 * @param at when, as ISO 8601
 */
record Mark(Kind kind, long number, String at) {
  /** The decision that a line of a journal is. */
  static Mark of(JsonObject line) {
    String at = line.get(EntryShape.AT).getAsString();
    Instant.parse(at);
    return new Mark(
        Kind.of(line.get(EntryShape.MARK).getAsString()),
        line.get(EntryShape.SEQUENCE).getAsLong(),
        at);
  }

  void addTo(JsonObject line) {
    line.addProperty(EntryShape.MARK, kind.label());
    line.addProperty(EntryShape.SEQUENCE, number);
    line.addProperty(EntryShape.AT, at);
  }

  /** What can be decided. */
  enum Kind {
    /** A person let it in again. */
    READMITTED,
    /** A mirrored source holds it no longer; it comes back when a source has it again. */
    GONE,
    /** A person withdrew it: it stays out, whatever sources say, until it is readmitted. */
    WITHDRAWN,
    /** It was removed for good. */
    PURGED;

    /** Whether the other keeps an article out for longer. */
    boolean isLessThan(Kind other) {
      return compareTo(other) < 0;
    }

    /** The name in journals. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }
}
