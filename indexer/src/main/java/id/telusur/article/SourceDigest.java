package id.telusur.article;

/**
 * What a source was when it was read.
 *
 * @param source its name
 * @param bytes its size
 * @param sha256 SHA-256 of its bytes, 64 hexadecimal digits
 */
public record SourceDigest(String source, long bytes, String sha256) {}
