package id.telusur.build;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import id.telusur.article.Accepted;
import id.telusur.article.ContentHash;
import id.telusur.article.Provenance;
import id.telusur.article.Rejected;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
  private static final String GONE_FROM = "left";
  private static final String ARTICLE = "article";
  private static final String REPLACED = "replaced";
  private static final String RECORD = "record";
  private static final String POSITION = "position";
  private static final String ID = "id";
  private static final String OF = "of";
  private static final String SINCE = "since";
  private static final String PURGED = "purged";

  /** What is left of a line of a purged article. */
  private static final Set<String> LEFT = Set.of(RECORD, ID, OUTCOME, MARK, SEQUENCE, AT);

  private static final Set<String> TEXTS =
      Set.of(ID, SOURCE, PLACE, HASH, FETCHED, OUTCOME, MARK, AT, OF, SINCE);

  private static final Set<String> NUMBERS =
      Set.of(RECORD, POSITION, FIRST_SEEN, CHANGED, SEQUENCE);

  private final JsonObject json;

  private JournalEntry(JsonObject json) {
    this.json = json;
  }

  /**
   * Reads a line.
   *
   * @throws JsonParseException if it is not one that a run writes
   */
  static JournalEntry parse(String line) {
    if (!(JsonParser.parseString(line) instanceof JsonObject json)) {
      throw new JsonParseException("not an object: " + line);
    }
    var entry = new JournalEntry(json);
    try {
      entry.check();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new JsonParseException(e.getMessage(), e);
    }
    return entry;
  }

  /** What a line has is of its kind, and it has what it cannot be without. */
  private void check() {
    for (Map.Entry<String, JsonElement> member : json.entrySet()) {
      String name = member.getKey();
      boolean primitive = member.getValue() instanceof JsonPrimitive;
      if ((TEXTS.contains(name) && !(primitive && json.getAsJsonPrimitive(name).isString()))
          || (NUMBERS.contains(name) && !(primitive && json.getAsJsonPrimitive(name).isNumber()))) {
        throw new JsonParseException("no value of %s: %s".formatted(name, member.getValue()));
      }
    }
    demand(RECORD);
    if (!json.has(PURGED)) {
      demand(SOURCE, POSITION);
    }
    if (json.has(FIRST_SEEN)) {
      demand(HASH, CHANGED);
    }
    if (json.has(HASH)) {
      hash();
    }
    if (json.has(REPLACED)) {
      replaced();
    }
    if (json.has(GONE_FROM)) {
      left();
    }
    fetched();
    outcome();
    mark();
  }

  private void demand(String... members) {
    for (String member : members) {
      if (!json.has(member)) {
        throw new JsonParseException("no %s: %s".formatted(member, json));
      }
    }
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
    entry.json.addProperty(ID, accepted.article().id());
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
    entry.json.addProperty(ID, named.id());
    return entry;
  }

  private static JournalEntry at(long record, Provenance place) {
    var entry = new JournalEntry(new JsonObject());
    entry.json.addProperty(RECORD, record);
    entry.json.addProperty(SOURCE, place.source());
    entry.json.addProperty(POSITION, place.position());
    if (place.fetched() != null) {
      entry.json.addProperty(FETCHED, place.fetched().toString());
    }
    return entry;
  }

  long record() {
    return json.get(RECORD).getAsLong();
  }

  /** Where the record stood. */
  Provenance provenance() {
    return new Provenance(
        json.get(SOURCE).getAsString(), json.get(POSITION).getAsLong(), fetched());
  }

  /** Its source from the root; {@code null} if that is as it was named, or not known. */
  @Nullable String absoluteSource() {
    return json.has(PLACE) ? json.get(PLACE).getAsString() : null;
  }

  /** The id of an accepted record, {@code null} of a rejected one. */
  @Nullable String id() {
    return json.has(ID) ? json.get(ID).getAsString() : null;
  }

  /** When the record was fetched from its publisher, where the source said so. */
  @Nullable Instant fetched() {
    return json.has(FETCHED) ? Instant.parse(json.get(FETCHED).getAsString()) : null;
  }

  ContentHash hash() {
    return new ContentHash(json.get(HASH).getAsString());
  }

  /** Whether the article was not read in its source now, but in the index. */
  boolean isStored() {
    return json.has(STORED);
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

  private @Nullable Mark mark() {
    if (!json.has(MARK)) {
      return null;
    }
    demand(SEQUENCE, AT);
    String at = json.get(AT).getAsString();
    Instant.parse(at);
    return new Mark(Mark.Kind.of(json.get(MARK).getAsString()), json.get(SEQUENCE).getAsLong(), at);
  }

  /** The article was kept out by an earlier decision. */
  void keptOut(Mark mark) {
    outcome(Outcome.WITHDRAWN);
    json.addProperty(SINCE, mark.at());
  }

  /** Names the content that this one is a version of, and keeps its text. */
  void versionOf(ContentHash winner, String canonicalJson) {
    outcome(Outcome.VERSION);
    json.remove(FIRST_SEEN);
    json.remove(CHANGED);
    json.addProperty(OF, winner.hex());
    json.add(ARTICLE, JsonParser.parseString(canonicalJson));
  }

  /** Keeps the text that the run replaced by this one. */
  void replaces(ContentHash before, String canonicalJson) {
    var replaced = new JsonObject();
    replaced.addProperty(HASH, before.hex());
    replaced.add(ARTICLE, JsonParser.parseString(canonicalJson));
    json.add(REPLACED, replaced);
  }

  private String replaced() {
    if (json.get(REPLACED) instanceof JsonObject before
        && before.get(HASH) instanceof JsonPrimitive hash
        && hash.isString()) {
      return hash.getAsString();
    }
    throw new JsonParseException("no value of replaced: " + json.get(REPLACED));
  }

  /** A note that an article is in some of its sources no longer. */
  static JournalEntry left(long record, Named named, List<String> sources) {
    var entry = of(record, named);
    var all = new JsonArray();
    sources.forEach(all::add);
    entry.json.add(GONE_FROM, all);
    return entry;
  }

  private List<String> left() {
    if (!(json.get(GONE_FROM) instanceof JsonArray all)) {
      throw new JsonParseException("no value of left: " + json.get(GONE_FROM));
    }
    return all.asList().stream().map(JsonElement::getAsString).toList();
  }

  /** Whether the line is no record, and has no outcome. */
  boolean isNote() {
    return json.has(GONE_FROM) || (json.has(PURGED) && !json.has(OUTCOME));
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
    Outcome outcome = outcome();
    String known = outcome == null ? "?" : outcome.label();
    var told = new StringBuilder("%-10s ".formatted(isNote() ? "left" : known));
    if (json.has(PURGED)) {
      return told.append("(purged)").toString();
    }
    told.append(json.get(SOURCE).getAsString());
    if (json.get(POSITION).getAsLong() > 0) {
      told.append(':').append(json.get(POSITION).getAsLong());
    }
    tell(HASH, " content %.12s", told);
    tell(OF, ", lost to %.12s", told);
    if (json.has(REPLACED)) {
      told.append(", replaced %.12s".formatted(replaced()));
    }
    tell(FETCHED, ", fetched %s", told);
    tell(CHANGED, ", number %s", told);
    tell(MARK, " (%s)", told);
    tell(AT, " at %s", told);
    tell(SINCE, ", withdrawn since %s", told);
    return told.toString();
  }

  private void tell(String member, String form, StringBuilder to) {
    if (json.has(member)) {
      to.append(form.formatted(json.get(member).getAsString()));
    }
  }

  /** What is known of its id after this line. */
  Facts add(Facts known) {
    Mark mark = mark();
    Facts next = mark == null ? known : known.marked(mark);
    if (json.has(GONE_FROM)) {
      next = next.left(left());
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
