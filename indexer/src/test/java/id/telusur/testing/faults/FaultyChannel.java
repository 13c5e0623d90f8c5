package id.telusur.testing.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that is open and can fail. Closing it never does: that frees its locks. */
final class FaultyChannel extends FileChannel {
  private final FaultyFiles files;
  private final Path path;
  private final FileChannel real;

  FaultyChannel(FaultyFiles files, Path path, FileChannel real) {
    this.files = files;
    this.path = path;
    this.real = real;
  }

  private FileChannel reading() throws IOException {
    files.fault().read(path.toString());
    return real;
  }

  private FileChannel writing() throws IOException {
    files.fault().write(path.toString());
    return real;
  }

  private FileChannel filling() throws IOException {
    files.fault().fill(path.toString());
    return real;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    return reading().read(into);
  }

  @Override
  public long read(ByteBuffer[] into, int offset, int length) throws IOException {
    return reading().read(into, offset, length);
  }

  @Override
  public int read(ByteBuffer into, long position) throws IOException {
    return reading().read(into, position);
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    return filling().write(from);
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    return filling().write(from, offset, length);
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    return filling().write(from, position);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return reading().transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    return filling().transferFrom(source, position, count);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return reading().map(mode, position, size);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return reading().size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    writing().truncate(size);
    return this;
  }

  /** Lucene asserts that a folder that was opened can be forced: nothing is written by it. */
  @Override
  public void force(boolean metadata) throws IOException {
    (Files.isDirectory(path) ? real : writing()).force(metadata);
    files.forced().add(String.valueOf(path.getFileName()));
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return reading().lock(position, size, shared);
  }

  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return reading().tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
