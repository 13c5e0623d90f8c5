package id.telusur.build;

import id.telusur.article.Provenance;
import org.jspecify.annotations.Nullable;

/** A line of a journal for a person: what became of the record, where it stood, and its content. */
final class Telling {
  private final StringBuilder told = new StringBuilder();

  private Telling() {}

  static String of(JournalEntry entry) {
    Outcome outcome = entry.outcome();
    String known = outcome == null ? "?" : outcome.label();
    var telling = new Telling();
    telling.add("%-10s ", entry.isNote() ? "left" : known);
    if (entry.isPurged()) {
      telling.add("%s", "(purged)");
    } else if (entry.isNote()) {
      telling.add("%s", String.join(", ", entry.left()));
    } else {
      telling.add(entry);
    }
    return telling.told.toString();
  }

  private void add(JournalEntry entry) {
    Provenance place = entry.provenance();
    add("%s", entry.isStored() ? "the index, once " + place.source() : place.source());
    add(":%s", place.position() > 0 ? place.position() : null);
    add(" content %.12s", entry.value(EntryShape.HASH));
    add(", lost to %.12s", entry.value(EntryShape.OF));
    add(", replaced %.12s", entry.replaced());
    add(", as of %s", entry.value(EntryShape.FETCHED));
    add(", modified %s", entry.value(EntryShape.MODIFIED));
    add(", number %s", entry.value(EntryShape.CHANGED));
    add(" (%s)", entry.value(EntryShape.MARK));
    add(" at %s", entry.value(EntryShape.AT));
    add(", withdrawn since %s", entry.value(EntryShape.SINCE));
  }

  private void add(String form, @Nullable Object value) {
    if (value != null) {
      told.append(form.formatted(value));
    }
  }
}
