package id.telusur.build;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a line of a journal: of what kind each is, and which a line needs. */
final class EntryShape {
  static final String RECORD = "record";
  static final String SOURCE = "source";
  static final String POSITION = "position";
  static final String FETCHED = "fetched";
  static final String MODIFIED = "modified";

  /** The absolute name of its source, where that is not how it was named. */
  static final String PLACE = "place";

  /** That it was not read in its source now, but in the index. */
  static final String STORED = "stored";

  static final String ID = "id";
  static final String HASH = "hash";
  static final String OUTCOME = "outcome";
  static final String FIRST_SEEN = "firstSeen";
  static final String CHANGED = "changed";

  /** What was decided, with which number, and when. */
  static final String MARK = "mark";

  static final String SEQUENCE = "sequence";
  static final String AT = "at";

  /** When the decision was made that kept it out. */
  static final String SINCE = "since";

  /** The content that this one is a version of. */
  static final String OF = "of";

  /** The text of what lost. */
  static final String ARTICLE = "article";

  /** The content and text that this one replaced. */
  static final String REPLACED = "replaced";

  /** The sources that hold it no longer. */
  static final String GONE_FROM = "left";

  /** What was wrong in a rejected record: it may be any text of it. */
  static final String VALUE = "value";

  static final String PURGED = "purged";

  /** What is left of a line of a purged article. */
  static final Set<String> LEFT = Set.of(RECORD, ID, OUTCOME, MARK, SEQUENCE, AT);

  private static final Set<String> TEXTS =
      Set.of(ID, SOURCE, PLACE, HASH, FETCHED, MODIFIED, OUTCOME, MARK, AT, OF, SINCE, VALUE);

  private static final Set<String> NUMBERS =
      Set.of(RECORD, POSITION, FIRST_SEEN, CHANGED, SEQUENCE);

  private EntryShape() {}

  /** Leaves of a line what may be known of a purged article. */
  static void purge(JsonObject line) {
    line.keySet().retainAll(LEFT);
    line.addProperty(PURGED, true);
  }

  /**
   * Makes sure that what a line has is of its kind, and that it has what it cannot be without. What
   * later versions may add is let be.
   *
   * @throws JsonParseException if not
   */
  static void check(JsonObject line) {
    for (Map.Entry<String, JsonElement> member : line.entrySet()) {
      String name = member.getKey();
      JsonElement value = member.getValue();
      if (!isOfItsKind(name, value)) {
        throw new JsonParseException("no value of %s: %s".formatted(name, value));
      }
    }
    demand(line, RECORD);
    if (!line.has(PURGED)) {
      demand(line, SOURCE, POSITION);
    }
    if (line.has(FIRST_SEEN)) {
      demand(line, HASH, CHANGED);
    }
    if (line.has(MARK)) {
      demand(line, SEQUENCE, AT);
    }
  }

  private static boolean isOfItsKind(String name, JsonElement value) {
    if (TEXTS.contains(name)) {
      return isText(value);
    }
    if (NUMBERS.contains(name)) {
      return value instanceof JsonPrimitive primitive && primitive.isNumber();
    }
    return switch (name) {
      case GONE_FROM ->
          value instanceof JsonArray all && all.asList().stream().allMatch(EntryShape::isText);
      case REPLACED -> value instanceof JsonObject before && isText(before.get(HASH));
      default -> true;
    };
  }

  private static boolean isText(@Nullable JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString();
  }

  private static void demand(JsonObject line, String... members) {
    for (String member : members) {
      if (!line.has(member)) {
        throw new JsonParseException("no %s: %s".formatted(member, line));
      }
    }
  }
}
