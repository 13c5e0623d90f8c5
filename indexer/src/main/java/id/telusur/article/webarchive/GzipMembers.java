package id.telusur.article.webarchive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Passes on a file as it is, and holds each of its gzip members (RFC 1952) against the member's own
 * checksum, which the library that unpacks them does not look at. A file that is no gzip, or no
 * longer, is passed on alone: that the library says.
 */
final class GzipMembers extends FilterInputStream {
  /** No writer of web archives makes a larger header. */
  private static final int LONGEST_HEADER = 1 << 10;

  private static final int TRAILER = 8;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] plain = new byte[1 << 13];
  private final byte[] frame = new byte[LONGEST_HEADER];
  private final TreeMap<Long, Long> damaged = new TreeMap<>();
  private int framed;
  private Part part = Part.HEADER;
  private long start;
  private long position;

  GzipMembers(InputStream in) {
    super(in);
  }

  private enum Part {
    HEADER,
    DEFLATED,
    TRAILER,
    NO_GZIP
  }

  /**
   * Where the member that holds a byte of the file begins, if it is not what its checksum says,
   * which is known once it was read to its end; -1 otherwise. Those before it are forgotten.
   */
  long damagedFrom(long byteOfFile) {
    damaged.headMap(byteOfFile).values().removeIf(end -> end <= byteOfFile);
    Long from = damaged.floorKey(byteOfFile);
    return from == null ? -1 : from;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    for (int at = offset; at < offset + count && part != Part.NO_GZIP; ) {
      int end = part == Part.DEFLATED ? inflated(into, at, offset + count) : framed(into[at], at);
      position += end - at;
      at = end;
    }
    return count;
  }

  /** Takes one more byte of a header or a trailer. */
  private int framed(byte next, int at) {
    if (framed == 0 && part == Part.HEADER) {
      start = position;
    }
    frame[framed++] = next;
    if (part == Part.TRAILER && framed == TRAILER) {
      if (littleEndian(0, 4) != crc.getValue()) {
        damaged.put(start, position + 1);
      }
      next(Part.HEADER);
    } else if (part == Part.HEADER && isHeader()) {
      inflater.reset();
      crc.reset();
      next(Part.DEFLATED);
    } else if (framed == frame.length || (framed == 2 && part == Part.HEADER && !isMagic())) {
      next(Part.NO_GZIP);
    }
    return at + 1;
  }

  private void next(Part next) {
    part = next;
    framed = 0;
  }

  private boolean isMagic() {
    return littleEndian(0, 2) == 0x8b1f;
  }

  /** Whether all of a header is there: its fixed part, and behind it what its flags announce. */
  private boolean isHeader() {
    int end = 10;
    if (framed >= end && (frame[3] & 4) != 0) {
      end += framed < 12 ? 2 : 2 + (int) littleEndian(10, 12);
    }
    for (int flag = 8; flag <= 16; flag *= 2) {
      if (framed >= end && (frame[3] & flag) != 0) {
        while (end < framed && frame[end] != 0) {
          end++;
        }
        end++;
      }
    }
    return framed >= 10 && framed >= ((frame[3] & 2) != 0 ? end + 2 : end);
  }

  private long littleEndian(int from, int to) {
    long value = 0;
    for (int i = to - 1; i >= from; i--) {
      value = (value << 8) | (frame[i] & 0xff);
    }
    return value;
  }

  private int inflated(byte[] packed, int from, int end) {
    inflater.setInput(packed, from, end - from);
    try {
      while (!inflater.finished() && !inflater.needsInput()) {
        crc.update(plain, 0, inflater.inflate(plain));
      }
    } catch (DataFormatException e) {
      next(Part.NO_GZIP); // the library meets it, too
      return end;
    }
    if (inflater.finished()) {
      next(Part.TRAILER);
    }
    return end - inflater.getRemaining();
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    super.close();
  }
}
