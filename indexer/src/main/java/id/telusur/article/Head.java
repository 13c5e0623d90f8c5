package id.telusur.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of a stream, looked at before it is known what reads it. A stream that breaks off
 * within them still has a start: the fault comes when all that stood before it has been read.
 */
final class Head {
  /** Saved pages often begin with comments and blank lines; within this their form shows. */
  static final int SIZE = 1 << 14;

  private final byte[] bytes;
  private final InputStream rest;
  private final @Nullable IOException fault;

  private Head(byte[] bytes, InputStream in, @Nullable IOException fault) {
    this.bytes = bytes;
    this.rest = fault == null ? new Unclosed(in) : new Broken(fault);
    this.fault = fault;
  }

  static Head of(InputStream in) {
    byte[] buffer = new byte[SIZE];
    int length = 0;
    IOException fault = null;
    try {
      for (int count = 0; count >= 0 && length < buffer.length; length += Math.max(0, count)) {
        count = in.read(buffer, length, buffer.length - length);
        if (length + count == buffer.length && goesOn(buffer)) {
          buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
      }
    } catch (IOException e) {
      fault = e;
    }
    return new Head(Arrays.copyOf(buffer, length), in, fault);
  }

  /** Of JSON, all of the first line: its end tells the form. */
  private static boolean goesOn(byte[] start) {
    return start.length < RecordReader.MAX_RECORD && JsonShape.isOpen(start);
  }

  byte[] bytes() {
    return bytes;
  }

  /** Fails if the stream broke off within these bytes: its form may show behind them. */
  void requireWhole() throws IOException {
    if (fault != null) {
      throw fault;
    }
  }

  /** The stream from its start. */
  InputStream stream() {
    return new FromStart(bytes, rest);
  }

  /** The same, if it is text: UTF-8 without a byte order mark. */
  InputStream text() throws IOException {
    return Utf8.unmarked(stream());
  }

  /**
   * What was looked at, then the rest. Whether more is there it finds out by reading: Java's gzip
   * takes a stream that says zero for one that has no further member.
   */
  private static final class FromStart extends PushbackInputStream {
    FromStart(byte[] start, InputStream rest) {
      super(rest, Math.max(1, start.length));
      pos -= start.length;
      System.arraycopy(start, 0, buf, pos, start.length);
    }

    /** No further than to the end of what was looked at: a fault behind it must not cost it. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int held = buf.length - pos;
      return super.read(into, offset, held > 0 ? Math.min(held, length) : length);
    }

    @Override
    public int available() throws IOException {
      int known = super.available();
      if (known > 0) {
        return known;
      }
      int next = read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return 1;
    }
  }

  /** The place where a stream breaks off. */
  private static final class Broken extends InputStream {
    private final IOException fault;

    Broken(IOException fault) {
      this.fault = fault;
    }

    @Override
    public int read() throws IOException {
      throw fault;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      throw fault;
    }
  }
}
