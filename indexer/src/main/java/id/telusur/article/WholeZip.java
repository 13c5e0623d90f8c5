package id.telusur.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * A zip read as a stream. The library takes the end of the stream for the end of the archive; this
 * one asks for the central directory, without which the archive was cut off between two members.
 * The library counts Zstandard and xz among what it reads, without what unpacks them; this one does
 * not.
 */
final class WholeZip extends ZipArchiveInputStream {
  /** As many bytes as the library gives back at most. */
  private static final int BUFFER = 512;

  private static final Set<ZipMethod> UNREAD =
      EnumSet.of(ZipMethod.ZSTD, ZipMethod.ZSTD_DEPRECATED, ZipMethod.XZ);

  private final Ending ending;

  WholeZip(InputStream in) {
    super(in);
    this.ending = new Ending(in);
    this.in = ending;
  }

  @Override
  public ZipArchiveEntry getNextEntry() throws IOException {
    ZipArchiveEntry next = super.getNextEntry();
    if (next == null && ending.met) {
      throw new EOFException("it ends without a central directory");
    }
    return next;
  }

  @Override
  public boolean canReadEntryData(ArchiveEntry member) {
    return super.canReadEntryData(member)
        && member instanceof ZipArchiveEntry zip
        && !UNREAD.contains(ZipMethod.getMethodByCode(zip.getMethod()));
  }

  /** Asked for when the member is met; what cannot be read is passed over as it is. */
  @Override
  protected InputStream createZstdInputStream(InputStream packed) {
    return packed;
  }

  /** Knows whether the last attempt to read met the end. */
  private static final class Ending extends PushbackInputStream {
    private boolean met;

    Ending(InputStream in) {
      super(in, BUFFER);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      met = one < 0;
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      met = count < 0;
      return count;
    }
  }
}
