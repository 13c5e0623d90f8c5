package id.telusur.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * The first bytes of a stream, looked at before it is known what reads it. A stream that breaks off
 * within them still has a start: the fault comes when all that stood before it has been read.
 */
final class Head {
  /** Saved pages often begin with comments and blank lines; within this their form shows. */
  static final int SIZE = 1 << 14;

  private final byte[] bytes;
  private final InputStream rest;

  private Head(byte[] bytes, InputStream rest) {
    this.bytes = bytes;
    this.rest = rest;
  }

  static Head of(InputStream in) {
    byte[] buffer = new byte[SIZE];
    int length = 0;
    IOException fault = null;
    try {
      for (int count = 0; count >= 0 && length < SIZE; length += Math.max(0, count)) {
        count = in.read(buffer, length, SIZE - length);
      }
    } catch (IOException e) {
      fault = e;
    }
    return new Head(
        Arrays.copyOf(buffer, length), fault == null ? new Unclosed(in) : new Broken(fault));
  }

  byte[] bytes() {
    return bytes;
  }

  /** The stream from its start. */
  InputStream stream() {
    return new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
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
