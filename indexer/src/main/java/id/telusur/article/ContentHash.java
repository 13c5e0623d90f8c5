package id.telusur.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of an article's canonical JSON: two articles are equal exactly if their hashes are.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) implements Comparable<ContentHash> {
  private static final String DIGITS = "0123456789abcdef";

  public ContentHash {
    if (!isSha256(hex)) {
      throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + hex);
    }
  }

  /** The hash of an article whose canonical JSON is known already. */
  public static ContentHash of(String canonicalJson) {
    return new ContentHash(HexFormat.of().formatHex(sha256(canonicalJson)));
  }

  /** The hash that these bytes are. */
  public static ContentHash of(byte[] bytes, int offset, int length) {
    return new ContentHash(HexFormat.of().formatHex(bytes, offset, offset + length));
  }

  /** Whether a text is a SHA-256 as it is written here. */
  static boolean isSha256(String hex) {
    return hex.length() == 64 && hex.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
  }

  /** The first 64 bits of a text's SHA-256: a key that takes eight bytes, whatever the text. */
  public static long key(String text) {
    return ByteBuffer.wrap(sha256(text)).getLong();
  }

  static byte[] sha256(String text) {
    return newSha256().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A fresh SHA-256, which every Java platform has. */
  public static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The 32 bytes themselves. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public int compareTo(ContentHash other) {
    return hex.compareTo(other.hex);
  }
}
