package id.telusur.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A gzip stream of one member or several. Java's own takes a member whose header is damaged for the
 * end of the stream and says nothing; this one says so. Zeros behind the end are padding.
 */
final class WholeGzip extends GZIPInputStream {
  private static final int TRAILER = 8;

  WholeGzip(InputStream in, int buffer) throws IOException {
    super(in, buffer);
  }

  /**
   * Whether a gzip stream is a web archive, which is compressed record by record.
   *
   * @param head its first bytes
   */
  static boolean holdsWebArchive(byte[] head) {
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(head))) {
      String start = new String(plain.readNBytes(12), StandardCharsets.ISO_8859_1);
      return start.startsWith("WARC/") || start.startsWith("filedesc://");
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    if (count < 0) {
      for (int i = len - inf.getRemaining() + TRAILER; i < len; i++) {
        padding(buf[i]);
      }
      for (int next = in.read(); next >= 0; next = in.read()) {
        padding(next);
      }
    }
    return count;
  }

  private static void padding(int behind) throws ZipException {
    if (behind != 0) {
      throw new ZipException("bytes behind the end that are no member");
    }
  }
}
