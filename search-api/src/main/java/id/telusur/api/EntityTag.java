package id.telusur.api;

import id.telusur.article.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The weak entity tag of an answer (RFC 9110, 8.8.3). That of the live generation is a digest of
 * all that decides what it says, so that it can be told before the answer is made: the build of the
 * software, the generation, the limits, groups of names of the operator's, the path and the
 * parameters in the order of their names. That of an older one, which hides what was withdrawn
 * since, is a digest of the answer itself.
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
            request.reading().variants().groups().own(),
            request.base(),
            request.path(),
            Addresses.query(request.values()));
    return of(String.join("\n", all));
  }

  /** The tag of a body, or of what decides it. */
  static String of(String all) {
    return of(all.getBytes(StandardCharsets.UTF_8));
  }

  /** The tag of a file's bytes. */
  static String of(byte[] all) {
    byte[] digest = ContentHash.newSha256().digest(all);
    return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES)) + "\"";
  }
}
