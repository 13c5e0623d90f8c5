package id.telusur.build;

import com.google.gson.Gson;
import id.telusur.article.SourceName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an article was read, and has not left since as far as anybody knows.
 *
 * @param latest the absolute names of sources, the latest last; no more than {@value #MOST}, and of
 *     long names fewer
 * @param beyond the narrowest folder with all other sources, {@code null} if there are none; an
 *     empty name is anywhere
 */
record Places(List<String> latest, @Nullable String beyond) {
  static final Places NONE = new Places(List.of(), null);

  private static final int MOST = 16;

  /** Most that they take as JSON, in bytes: Lucene takes 32,766 as one value. */
  private static final int MOST_BYTES = 32_000;

  /** Most that one character takes in JSON. */
  private static final int CHARACTER = 6;

  private static final Gson GSON = new Gson();

  Places {
    latest = List.copyOf(latest);
  }

  /**
   * The article was read in a source. Journals of older versions have names relative to a folder
   * that nobody knows: the absolute name of what may be the same place takes over.
   */
  Places and(String where) {
    String source = where.substring(0, Math.min(where.length(), MOST_BYTES / CHARACTER - 1));
    if (!latest.isEmpty() && latest.getLast().equals(source)) {
      return this;
    }
    Stream<String> others = latest.stream().filter(known -> !isReplaced(known, source));
    return within(Stream.concat(others, Stream.of(source)).toList(), beyond);
  }

  /** The article has left some of them. */
  Places without(Collection<String> left) {
    List<String> rest = latest.stream().filter(place -> !left.contains(place)).toList();
    return new Places(rest, beyond != null && left.contains(beyond) ? null : beyond);
  }

  /** All names, that of the folder last. */
  List<String> all() {
    var all = new ArrayList<>(latest);
    if (beyond != null) {
      all.add(beyond);
    }
    return all;
  }

  /** Whether the article was read in places of a kind alone. */
  boolean areAll(Predicate<String> kind) {
    return all().stream().allMatch(kind);
  }

  private static Places within(List<String> all, @Nullable String beyond) {
    String folder = beyond;
    int from = 0;
    while (from < all.size() - 1
        && (all.size() - from > MOST
            || bytes(all.subList(from, all.size()), folder) > MOST_BYTES)) {
      folder = common(folder, SourceName.file(all.get(from)));
      from++;
    }
    List<String> latest = all.subList(from, all.size());
    return new Places(latest, bytes(latest, folder) > MOST_BYTES ? "" : folder);
  }

  private static int bytes(List<String> several, @Nullable String folder) {
    var all = new ArrayList<>(several);
    all.add(folder == null ? "" : folder);
    int most = CHARACTER * (all.size() + all.stream().mapToInt(String::length).sum());
    return most <= MOST_BYTES ? most : GSON.toJson(all).getBytes(StandardCharsets.UTF_8).length;
  }

  private static String common(@Nullable String folder, String file) {
    if (folder == null) {
      return file;
    }
    Path within = Path.of(folder);
    while (within != null && !Path.of(file).startsWith(within)) {
      within = within.getParent();
    }
    return within == null ? "" : within.toString();
  }

  private static boolean isReplaced(String known, String source) {
    return known.equals(source)
        || (!SourceName.isAbsolute(known) && SourceName.isMeant(source, known));
  }
}
