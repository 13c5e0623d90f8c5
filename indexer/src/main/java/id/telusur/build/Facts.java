package id.telusur.build;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import id.telusur.article.ContentHash;
import id.telusur.article.SourceName;
import id.telusur.schema.AsText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the journals say of an id.
 *
 * @param hash its content when it was last indexed, {@code null} if it never was
 * @param firstSeen sequence number of its first coming
 * @param changed sequence number of its last change
 * @param fetched when that content was last fetched from its publisher, where a source said so
 * @param mark what a person or a mirrored source said of it last, {@code null} if nothing
 * @param sources the absolute names of where it was read, the latest last; no more than {@value
 *     #MOST_SOURCES}, and of long names fewer
 */
record Facts(
    @Nullable ContentHash hash,
    long firstSeen,
    long changed,
    @Nullable Instant fetched,
    @Nullable Mark mark,
    List<String> sources) {

  static final Facts NONE = new Facts(null, 0, 0, null, null, List.of());

  private static final int MOST_SOURCES = 16;

  /** Most that the sources take as JSON, in bytes: Lucene takes 32,766 as one value. */
  private static final int MOST_BYTES = 32_000;

  /** Most that one character takes in JSON. */
  private static final int CHARACTER = 6;

  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(ContentHash.class, AsText.of(ContentHash::hex, ContentHash::new))
          .registerTypeAdapter(Instant.class, AsText.of(Instant::toString, Instant::parse))
          .create();

  Facts {
    sources = List.copyOf(sources);
  }

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

  /** It was indexed; what changed last counts, whatever the clock said. */
  Facts indexed(ContentHash content, long first, long number, @Nullable Instant when) {
    if (isKnown() && number < changed) {
      return this;
    }
    Facts before = has(content) ? this : withFetched(null);
    return new Facts(content, first, number, before.fetched, mark, sources).fetchedAt(when);
  }

  /** It was met again with some content. */
  Facts met(ContentHash content, @Nullable Instant when) {
    return has(content) ? fetchedAt(when) : this;
  }

  private Facts fetchedAt(@Nullable Instant when) {
    boolean later = when != null && (fetched == null || when.isAfter(fetched));
    return later ? withFetched(when) : this;
  }

  private Facts withFetched(@Nullable Instant when) {
    return new Facts(hash, firstSeen, changed, when, mark, sources);
  }

  Facts marked(Mark next) {
    boolean later = mark == null || next.number() > mark.number();
    return later ? new Facts(hash, firstSeen, changed, fetched, next, sources) : this;
  }

  /**
   * It was read in a source. Journals of older versions have names relative to a folder that nobody
   * knows: the absolute name of what may be the same place takes over.
   */
  Facts readIn(String where) {
    String source = where.substring(0, Math.min(where.length(), MOST_BYTES / CHARACTER - 1));
    if (!sources.isEmpty() && sources.getLast().equals(source)) {
      return this;
    }
    List<String> all =
        Stream.concat(
                sources.stream().filter(known -> !isReplaced(known, source)), Stream.of(source))
            .toList();
    return new Facts(hash, firstSeen, changed, fetched, mark, latest(all));
  }

  private static List<String> latest(List<String> all) {
    int from = Math.max(0, all.size() - MOST_SOURCES);
    while (from < all.size() - 1 && bytes(all.subList(from, all.size())) > MOST_BYTES) {
      from++;
    }
    return all.subList(from, all.size());
  }

  private static int bytes(List<String> several) {
    int most = CHARACTER * (several.size() + several.stream().mapToInt(String::length).sum());
    return most <= MOST_BYTES ? most : GSON.toJson(several).getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean isReplaced(String known, String source) {
    return known.equals(source)
        || (!SourceName.isAbsolute(known) && SourceName.isMeant(source, known));
  }
}
