package id.telusur.build;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.article.Accepted;
import id.telusur.article.ContentHash;
import id.telusur.article.Provenance;
import id.telusur.article.Rejected;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a journal or of a run's log. A log is what a run writes while it reads, when it does
 * not know yet which version will win; the journal is the same lines with their outcome.
 */
final class JournalEntry {
  private static final String FIRST_SEEN = "firstSeen";
  private static final String CHANGED = "changed";
  private static final String FETCHED = "fetched";
  private static final String HASH = "hash";
  private static final String SOURCE = "source";
  private static final String PLACE = "place";
  private static final String STORED = "stored";
  private static final String OUTCOME = "outcome";
  private static final String MARK = "mark";
  private static final String SEQUENCE = "sequence";
  private static final String AT = "at";
  private static final String ARTICLE = "article";
  private static final String REPLACED = "replaced";
  private static final String PURGED = "purged";

  /** What is left of a line of a purged article. */
  private static final Set<String> LEFT = Set.of("record", "id", OUTCOME, MARK, SEQUENCE, AT);

  private final JsonObject json;

  private JournalEntry(JsonObject json) {
    this.json = json;
  }

  static JournalEntry parse(String line) {
    return new JournalEntry(JsonParser.parseString(line).getAsJsonObject());
  }

  /**
   * A line about an article.
   *
   * @param place the absolute name of its source; {@code null} if it was not read in its source now
   */
  static JournalEntry of(long record, Accepted accepted, @Nullable String place, ContentHash hash) {
    var entry = at(record, accepted.provenance());
    if (place == null) {
      entry.json.addProperty(STORED, true);
    } else if (!place.equals(accepted.provenance().source())) {
      entry.json.addProperty(PLACE, place);
    }
    entry.json.addProperty("id", accepted.article().id());
    entry.json.addProperty(HASH, hash.hex());
    return entry;
  }

  static JournalEntry of(long record, Rejected rejected) {
    var entry = at(record, rejected.provenance());
    entry.outcome(Outcome.REJECTED);
    entry.json.addProperty("reason", rejected.reason().name());
    entry.json.addProperty("message", rejected.message());
    entry.json.addProperty("value", rejected.value());
    return entry;
  }

  /** A line about an id alone. */
  static JournalEntry of(long record, Named named) {
    var entry = at(record, named.place());
    entry.json.addProperty("id", named.id());
    return entry;
  }

  private static JournalEntry at(long record, Provenance place) {
    var entry = new JournalEntry(new JsonObject());
    entry.json.addProperty("record", record);
    entry.json.addProperty(SOURCE, place.source());
    entry.json.addProperty("position", place.position());
    if (place.fetched() != null) {
      entry.json.addProperty(FETCHED, place.fetched().toString());
    }
    return entry;
  }

  long record() {
    return json.get("record").getAsLong();
  }

  /** The id of an accepted record, {@code null} of a rejected one. */
  @Nullable String id() {
    return json.has("id") ? json.get("id").getAsString() : null;
  }

  /** When the record was fetched from its publisher, where the source said so. */
  @Nullable Instant fetched() {
    return json.has(FETCHED) ? Instant.parse(json.get(FETCHED).getAsString()) : null;
  }

  ContentHash hash() {
    return new ContentHash(json.get(HASH).getAsString());
  }

  void outcome(Outcome outcome) {
    json.addProperty(OUTCOME, outcome.label());
  }

  /** The outcome, if it was known while the run read. */
  @Nullable Outcome outcome() {
    return json.has(OUTCOME) ? Outcome.of(json.get(OUTCOME).getAsString()) : null;
  }

  void sequences(long firstSeen, long changed) {
    json.addProperty(FIRST_SEEN, firstSeen);
    json.addProperty(CHANGED, changed);
  }

  /** This line is itself a decision. */
  void mark(Mark mark) {
    outcome(mark.kind() == Mark.Kind.READMITTED ? Outcome.READMITTED : Outcome.WITHDRAWN);
    json.addProperty(MARK, mark.kind().label());
    json.addProperty(SEQUENCE, mark.number());
    json.addProperty(AT, mark.at());
  }

  /** The article was kept out by an earlier decision. */
  void keptOut(Mark mark) {
    outcome(Outcome.WITHDRAWN);
    json.addProperty("since", mark.at());
  }

  /** Names the content that this one is a version of, and keeps its text. */
  void versionOf(ContentHash winner, String canonicalJson) {
    outcome(Outcome.VERSION);
    json.remove(FIRST_SEEN);
    json.remove(CHANGED);
    json.addProperty("of", winner.hex());
    json.add(ARTICLE, JsonParser.parseString(canonicalJson));
  }

  /** Keeps the text that an update replaced by this one. */
  void replaces(ContentHash before, String canonicalJson) {
    var replaced = new JsonObject();
    replaced.addProperty(HASH, before.hex());
    replaced.add(ARTICLE, JsonParser.parseString(canonicalJson));
    json.add(REPLACED, replaced);
  }

  /** Leaves of the line the id, the outcome, and what was decided when. */
  void purge() {
    json.keySet().retainAll(LEFT);
    json.addProperty(PURGED, true);
  }

  boolean tellsMoreThanItsId() {
    return !json.has(PURGED) && !LEFT.containsAll(json.keySet());
  }

  /** The line for a person. */
  String told() {
    var told = new StringBuilder("%-10s ".formatted(json.get(OUTCOME).getAsString()));
    if (json.has(PURGED)) {
      return told.append("(purged)").toString();
    }
    told.append(json.get(SOURCE).getAsString());
    if (json.get("position").getAsLong() > 0) {
      told.append(':').append(json.get("position").getAsLong());
    }
    tell(HASH, " content %.12s", told);
    tell("of", ", lost to %.12s", told);
    if (json.has(REPLACED)) {
      String before = json.getAsJsonObject(REPLACED).get(HASH).getAsString();
      told.append(", replaced %.12s".formatted(before));
    }
    tell(FETCHED, ", fetched %s", told);
    tell(CHANGED, ", number %s", told);
    tell(MARK, " (%s)", told);
    tell(AT, " at %s", told);
    tell("since", ", withdrawn since %s", told);
    return told.toString();
  }

  private void tell(String member, String form, StringBuilder to) {
    if (json.has(member)) {
      to.append(form.formatted(json.get(member).getAsString()));
    }
  }

  /** What is known of its id after this line. */
  Facts add(Facts known) {
    Facts next = known;
    if (json.has(MARK)) {
      Mark.Kind kind = Mark.Kind.of(json.get(MARK).getAsString());
      next =
          next.marked(new Mark(kind, json.get(SEQUENCE).getAsLong(), json.get(AT).getAsString()));
    }
    if (json.has(HASH)) {
      if (!json.has(STORED)) {
        next = next.readIn(json.get(json.has(PLACE) ? PLACE : SOURCE).getAsString());
      }
      next =
          json.has(FIRST_SEEN)
              ? next.indexed(
                  hash(),
                  json.get(FIRST_SEEN).getAsLong(),
                  json.get(CHANGED).getAsLong(),
                  fetched())
              : next.met(hash(), fetched());
    }
    return next;
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
