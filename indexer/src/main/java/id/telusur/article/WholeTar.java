package id.telusur.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A tar read as a stream. The library takes the end of the stream for the end of the archive; this
 * one asks for the block of zeros, without which the archive was cut off between two members.
 */
final class WholeTar extends TarArchiveInputStream {
  private boolean closed;

  WholeTar(InputStream in) {
    super(in);
  }

  @Override
  protected boolean isEOFRecord(byte @Nullable [] block) {
    boolean last = super.isEOFRecord(block);
    closed |= last && block != null;
    return last;
  }

  @Override
  public TarArchiveEntry getNextEntry() throws IOException {
    TarArchiveEntry next = super.getNextEntry();
    if (next == null && !closed) {
      throw new EOFException("it ends without a block of zeros");
    }
    return next;
  }
}
