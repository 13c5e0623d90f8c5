package id.telusur.build;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import id.telusur.article.AsOf;
import id.telusur.article.ContentHash;
import id.telusur.schema.AsText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the journals say of an id.
 *
 * @param hash its content when it was last indexed, {@code null} if it never was
 * @param firstSeen sequence number of its first coming
 * @param changed sequence number of its last change
 * @param asOf since when, last, its publisher is known to have that content, where a source said so
 * @param mark what a person or a mirrored source said of it last, {@code null} if nothing
 * @param places where it was read
 */
record Facts(
    @Nullable ContentHash hash,
    long firstSeen,
    long changed,
    @Nullable AsOf asOf,
    @Nullable Mark mark,
    Places places) {

  static final Facts NONE = new Facts(null, 0, 0, null, null, Places.NONE);

  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(ContentHash.class, AsText.of(ContentHash::hex, ContentHash::new))
          .registerTypeAdapter(Instant.class, AsText.of(Instant::toString, Instant::parse))
          .create();

  static Facts parse(String json) {
    return Objects.requireNonNull(GSON.fromJson(json, Facts.class), "no facts");
  }

  String toJson() {
    return GSON.toJson(this);
  }

  /** Whether it was ever indexed. */
  boolean isKnown() {
    return hash != null;
  }

  /** Whether it was indexed, and nothing was decided of it since. */
  boolean isIn() {
    return isKnown() && (mark == null || mark.number() < changed);
  }

  boolean has(ContentHash content) {
    return content.equals(hash);
  }

  /** The mark that keeps it out; {@code null} if it may come in or has come in since. */
  @Nullable Mark withdrawn() {
    return mark != null && mark.kind() != Mark.Kind.READMITTED && mark.number() > changed
        ? mark
        : null;
  }

  /** What is known when one more line of the journals has told of the id. */
  Facts after(JournalEntry line) {
    Mark decided = line.mark();
    Facts next = decided == null ? this : marked(decided);
    List<String> left = line.left();
    next = left.isEmpty() ? next : next.withPlaces(next.places.without(left));
    if (!line.hasContent()) {
      return next;
    }
    next = line.isStored() ? next : next.readIn(line.source());
    return line.isNumbered()
        ? next.indexed(line.hash(), line.firstSeen(), line.changed(), line.asOf())
        : next.met(line.hash(), line.asOf());
  }

  /** It was indexed; what changed last counts, whatever the clock said. */
  private Facts indexed(ContentHash content, long first, long number, @Nullable AsOf told) {
    if (isKnown() && number < changed) {
      return this;
    }
    AsOf last = has(content) ? AsOf.later(asOf, told) : told;
    return new Facts(content, first, number, last, mark, places);
  }

  /** It was met again with some content. */
  private Facts met(ContentHash content, @Nullable AsOf told) {
    return has(content)
        ? new Facts(hash, firstSeen, changed, AsOf.later(asOf, told), mark, places)
        : this;
  }

  Facts marked(Mark next) {
    boolean later = mark == null || next.number() > mark.number();
    if (!later) {
      return this;
    }
    Places left = next.kind() == Mark.Kind.GONE ? Places.NONE : places;
    return new Facts(hash, firstSeen, changed, asOf, next, left);
  }

  /** It was read in a source. */
  Facts readIn(String source) {
    return withPlaces(places.and(source));
  }

  private Facts withPlaces(Places next) {
    return new Facts(hash, firstSeen, changed, asOf, mark, next);
  }
}
