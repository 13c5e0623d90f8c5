package id.telusur.build;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.article.Accepted;
import id.telusur.article.ContentHash;
import id.telusur.article.Provenance;
import id.telusur.article.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * One line of a journal or of a run's log. A log is what a run writes while it reads, when it does
 * not know yet which version will win; the journal is the same lines with their outcome.
 */
final class JournalEntry {
  private static final String FIRST_SEEN = "firstSeen";
  private static final String CHANGED = "changed";

  private final JsonObject json;

  private JournalEntry(JsonObject json) {
    this.json = json;
  }

  static JournalEntry parse(String line) {
    return new JournalEntry(JsonParser.parseString(line).getAsJsonObject());
  }

  static JournalEntry of(long record, Accepted accepted, ContentHash hash) {
    var entry = at(record, accepted.provenance());
    entry.json.addProperty("id", accepted.article().id());
    entry.json.addProperty("hash", hash.hex());
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

  private static JournalEntry at(long record, Provenance place) {
    var entry = new JournalEntry(new JsonObject());
    entry.json.addProperty("record", record);
    entry.json.addProperty("source", place.source());
    entry.json.addProperty("position", place.position());
    return entry;
  }

  long record() {
    return json.get("record").getAsLong();
  }

  /** The id of an accepted record, {@code null} of a rejected one. */
  @Nullable String id() {
    return json.has("id") ? json.get("id").getAsString() : null;
  }

  ContentHash hash() {
    return new ContentHash(json.get("hash").getAsString());
  }

  /** How the record came out, as {@link Outcome#label} has it. */
  String outcome() {
    return json.get("outcome").getAsString();
  }

  void outcome(Outcome outcome) {
    json.addProperty("outcome", outcome.label());
  }

  void sequences(Ledger.Entry entry) {
    json.addProperty(FIRST_SEEN, entry.firstSeen());
    json.addProperty(CHANGED, entry.changed());
  }

  /** Names the content that this one is a version of, and keeps its text. */
  void versionOf(ContentHash winner, String canonicalJson) {
    outcome(Outcome.VERSION);
    json.remove(FIRST_SEEN);
    json.remove(CHANGED);
    json.addProperty("of", winner.hex());
    json.add("article", JsonParser.parseString(canonicalJson));
  }

  /** What the ledger learns from this line; {@code null} if nothing was indexed. */
  Ledger.@Nullable Entry ledgerEntry() {
    return json.has(FIRST_SEEN)
        ? new Ledger.Entry(hash(), json.get(FIRST_SEEN).getAsLong(), json.get(CHANGED).getAsLong())
        : null;
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
