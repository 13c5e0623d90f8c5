package id.telusur.build;

import static id.telusur.build.EntryShape.ARTICLE;
import static id.telusur.build.EntryShape.CHANGED;
import static id.telusur.build.EntryShape.FIRST_SEEN;
import static id.telusur.build.EntryShape.GONE_FROM;
import static id.telusur.build.EntryShape.HASH;
import static id.telusur.build.EntryShape.ID;
import static id.telusur.build.EntryShape.LEFT;
import static id.telusur.build.EntryShape.MARK;
import static id.telusur.build.EntryShape.OF;
import static id.telusur.build.EntryShape.OUTCOME;
import static id.telusur.build.EntryShape.PLACE;
import static id.telusur.build.EntryShape.POSITION;
import static id.telusur.build.EntryShape.PURGED;
import static id.telusur.build.EntryShape.RECORD;
import static id.telusur.build.EntryShape.REPLACED;
import static id.telusur.build.EntryShape.SOURCE;
import static id.telusur.build.EntryShape.STORED;
import static id.telusur.build.EntryShape.VALUE;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import id.telusur.article.AsOf;
import id.telusur.article.ContentHash;
import id.telusur.article.Provenance;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a journal; before its run is settled, one of the log that becomes the journal. */
final class JournalEntry {
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
    EntryShape.check(json);
    var entry = new JournalEntry(json);
    try {
      entry.readAll();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new JsonParseException(e.getMessage(), e);
    }
    return entry;
  }

  /** Reads once whatever is written in a form of its own. */
  private void readAll() {
    if (hasContent()) {
      hash();
    }
    asOf();
    outcome();
    mark();
  }

  /** What became of the record. */
  void outcome(Outcome outcome) {
    json.addProperty(OUTCOME, outcome.label());
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

  /** Leaves of the line the id, the outcome, and what was decided when. */
  void purge() {
    EntryShape.purge(json);
  }

  /** Whether it quotes a rejected record, whose id is not known. */
  boolean quotes() {
    String value = value(VALUE);
    return value != null && !value.isEmpty();
  }

  /** Leaves of the line where the record stood, and why it was rejected. */
  void forgetValue() {
    json.addProperty(VALUE, "");
  }

  long record() {
    return json.get(RECORD).getAsLong();
  }

  /** Where the record stood. */
  Provenance provenance() {
    return new Provenance(json.get(SOURCE).getAsString(), json.get(POSITION).getAsLong(), asOf());
  }

  /** Its source from the root; {@code null} if that is as it was named, or not known. */
  @Nullable String absoluteSource() {
    return value(PLACE);
  }

  /** The name of its source, from the root where that is known. */
  String source() {
    return json.get(json.has(PLACE) ? PLACE : SOURCE).getAsString();
  }

  /** The id of an accepted record, {@code null} of a rejected one. */
  @Nullable String id() {
    return value(ID);
  }

  /** Since when its publisher is known to have the record so, where the source said so. */
  @Nullable AsOf asOf() {
    return AsOf.in(json);
  }

  /** Whether it is about some content of an article. */
  boolean hasContent() {
    return json.has(HASH);
  }

  ContentHash hash() {
    return new ContentHash(json.get(HASH).getAsString());
  }

  /** Whether the article was not read in its source now, but in the index. */
  boolean isStored() {
    return json.has(STORED);
  }

  /** The outcome, if it was known while the run read. */
  @Nullable Outcome outcome() {
    return json.has(OUTCOME) ? Outcome.of(json.get(OUTCOME).getAsString()) : null;
  }

  /** Whether its content has sequence numbers: it was new to the run, and has not lost. */
  boolean isNumbered() {
    return json.has(FIRST_SEEN);
  }

  long firstSeen() {
    return json.get(FIRST_SEEN).getAsLong();
  }

  long changed() {
    return json.get(CHANGED).getAsLong();
  }

  /** The decision that this line is. */
  @Nullable Mark mark() {
    return json.has(MARK) ? Mark.of(json) : null;
  }

  /** The hash of the content that this one replaced, if its text was kept. */
  @Nullable String replaced() {
    return json.has(REPLACED) ? json.getAsJsonObject(REPLACED).get(HASH).getAsString() : null;
  }

  /** The sources that hold the article no longer. */
  List<String> left() {
    return json.has(GONE_FROM)
        ? json.getAsJsonArray(GONE_FROM).asList().stream().map(JsonElement::getAsString).toList()
        : List.of();
  }

  /** Whether the line is no record, and has no outcome. */
  boolean isNote() {
    return json.has(GONE_FROM) || (isPurged() && !json.has(OUTCOME));
  }

  boolean isPurged() {
    return json.has(PURGED);
  }

  boolean tellsMoreThanItsId() {
    return !isPurged() && !LEFT.containsAll(json.keySet());
  }

  /** A text or number as it is written; {@code null} if the line has none. */
  @Nullable String value(String member) {
    return json.has(member) ? json.get(member).getAsString() : null;
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
