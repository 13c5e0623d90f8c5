package id.telusur.build;

import id.telusur.article.ContentHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * The digest of a generation: SHA-256 over the versions that made its terms, and its ids and
 * contents in the order of ids. It is what the index says, and no more: not when, where and in what
 * order it was read.
 */
final class ArticlesDigest {
  private ArticlesDigest() {}

  /** The digest in hexadecimal. */
  static String of(int schema, String analysis, SortedMap<String, ContentHash> articles) {
    MessageDigest sha256 = ContentHash.newSha256();
    update(sha256, "schema %d analysis %s".formatted(schema, analysis));
    articles.forEach((id, hash) -> update(sha256, hash.hex() + " " + id));
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static void update(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
