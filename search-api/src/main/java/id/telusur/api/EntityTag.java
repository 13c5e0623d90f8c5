package id.telusur.api;

import id.telusur.query.Cursor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The weak entity tag of an answer (RFC 9110, 8.8.3). That of the live generation is a digest of
 * all that decides what it says, so that it can be told before the answer is made: the build of the
 * software, the generation, the limits, the path and the parameters in the order of their names.
 * That of an older one, which hides what was withdrawn since, is a digest of the answer itself.
 */
final class EntityTag {
  private static final int BYTES = 8;

  private EntityTag() {}

  /** The tag of what a generation answers to a request while it is live. */
  static String of(Request request, String generation) {
    var all =
        List.of(
            Build.id(),
            generation,
            request.limits().toString(),
            request.base(),
            request.path(),
            Addresses.query(request.values()));
    return of(String.join("\n", all));
  }

  /** The tag of a body, or of what decides it. */
  static String of(String all) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES)) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether the live generation is to answer a request: one that names no other. */
  static boolean isAsked(String live, Request request) {
    String cursor = first(request, "cursor");
    if (cursor == null) {
      String named = first(request, "generation");
      return named == null || named.equals(live);
    }
    try {
      return Cursor.decode(cursor).generation().equals(live);
    } catch (IllegalArgumentException e) {
      return false; // the route will say what is wrong
    }
  }

  /** Whether a client's {@code If-None-Match} names a tag, be it as a weak one or not. */
  static boolean isNamed(@Nullable Collection<String> lines, String tag) {
    return members(lines).map(EntityTag::strong).anyMatch(strong(tag)::equals);
  }

  /** Whether it names whatever there is: {@code *} says nothing of what the client has. */
  static boolean isAny(@Nullable Collection<String> lines) {
    return members(lines).anyMatch("*"::equals);
  }

  private static Stream<String> members(@Nullable Collection<String> lines) {
    return lines == null
        ? Stream.empty()
        : lines.stream().flatMap(line -> Arrays.stream(line.split(",", -1))).map(String::strip);
  }

  private static String strong(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static @Nullable String first(Request request, String name) {
    List<String> given = request.values().get(name);
    return given == null || given.getFirst().isBlank() ? null : given.getFirst().strip();
  }
}
