package id.telusur.build;

import static id.telusur.build.EntryShape.CHANGED;
import static id.telusur.build.EntryShape.FIRST_SEEN;
import static id.telusur.build.EntryShape.GONE_FROM;
import static id.telusur.build.EntryShape.HASH;
import static id.telusur.build.EntryShape.ID;
import static id.telusur.build.EntryShape.OUTCOME;
import static id.telusur.build.EntryShape.PLACE;
import static id.telusur.build.EntryShape.POSITION;
import static id.telusur.build.EntryShape.RECORD;
import static id.telusur.build.EntryShape.SINCE;
import static id.telusur.build.EntryShape.SOURCE;
import static id.telusur.build.EntryShape.STORED;
import static id.telusur.build.EntryShape.VALUE;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import id.telusur.article.Accepted;
import id.telusur.article.ContentHash;
import id.telusur.article.Provenance;
import id.telusur.article.Rejected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a run's log: what it writes while it reads, when it does not know yet which version
 * will win. A {@link JournalEntry} is the same line with its outcome.
 */
final class LogLine {
  private final JsonObject json = new JsonObject();

  private LogLine(long record, Provenance place) {
    json.addProperty(RECORD, record);
    json.addProperty(SOURCE, place.source());
    json.addProperty(POSITION, place.position());
    if (place.asOf() != null) {
      place.asOf().addTo(json);
    }
  }

  /**
   * A line about an article.
   *
   * @param place the absolute name of its source; {@code null} if it was not read in its source now
   */
  static LogLine of(long record, Accepted accepted, @Nullable String place, ContentHash hash) {
    var line = new LogLine(record, accepted.provenance());
    if (place == null) {
      line.json.addProperty(STORED, true);
    } else if (!place.equals(accepted.provenance().source())) {
      line.json.addProperty(PLACE, place);
    }
    line.json.addProperty(ID, accepted.article().id());
    line.json.addProperty(HASH, hash.hex());
    return line;
  }

  static LogLine of(long record, Rejected rejected) {
    var line = new LogLine(record, rejected.provenance());
    line.outcome(Outcome.REJECTED);
    line.json.addProperty("reason", rejected.reason().name());
    line.json.addProperty("message", rejected.message());
    line.json.addProperty(VALUE, rejected.value());
    return line;
  }

  /** A line about an id alone. */
  static LogLine of(long record, Named named) {
    var line = new LogLine(record, named.place());
    line.json.addProperty(ID, named.id());
    return line;
  }

  /** A note that an article is in some of its sources no longer. */
  static LogLine left(long record, Named named, List<String> sources) {
    LogLine line = of(record, named);
    var all = new JsonArray();
    sources.forEach(all::add);
    line.json.add(GONE_FROM, all);
    return line;
  }

  /** Its content is new to the run. */
  void sequences(long firstSeen, long changed) {
    json.addProperty(FIRST_SEEN, firstSeen);
    json.addProperty(CHANGED, changed);
  }

  /** This line is itself a decision. */
  void mark(Mark mark) {
    outcome(mark.kind() == Mark.Kind.READMITTED ? Outcome.READMITTED : Outcome.WITHDRAWN);
    mark.addTo(json);
  }

  /** The article was kept out by an earlier decision; of one that was purged no trace is left. */
  void keptOut(Mark mark) {
    outcome(Outcome.WITHDRAWN);
    if (mark.kind() == Mark.Kind.PURGED) {
      EntryShape.purge(json);
    } else {
      json.addProperty(SINCE, mark.at());
    }
  }

  private void outcome(Outcome outcome) {
    json.addProperty(OUTCOME, outcome.label());
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
