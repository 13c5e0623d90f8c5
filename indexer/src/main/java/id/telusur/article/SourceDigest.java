package id.telusur.article;

/**
 * What a source was when it was read.
 *
 * @param source its name
 * @param bytes how many were read of it
 * @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits
 */
public record SourceDigest(String source, long bytes, String sha256) {
  public SourceDigest {
    if (source.isBlank() || bytes < 0 || !ContentHash.isSha256(sha256)) {
      throw new IllegalArgumentException(
          "no source: '%s' of %d bytes with SHA-256 %s".formatted(source, bytes, sha256));
    }
  }
}
