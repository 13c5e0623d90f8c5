package id.telusur.testing.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does what it is asked to with the real files, unless that is to fail. */
final class FaultyProvider extends FileSystemProvider {
  private final FaultyFiles files;

  FaultyProvider(FaultyFiles files) {
    this.files = files;
  }

  private Path reading(Path path) throws IOException {
    files.fault().read(path.toString());
    return FaultyPath.real(path);
  }

  private Path writing(Path path) throws IOException {
    files.fault().write(path.toString());
    return FaultyPath.real(path);
  }

  private Path filling(Path path) throws IOException {
    files.fault().fill(path.toString());
    return FaultyPath.real(path);
  }

  private static FileSystemProvider of(Path real) {
    return real.getFileSystem().provider();
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean creates =
        options.contains(StandardOpenOption.CREATE)
            || options.contains(StandardOpenOption.CREATE_NEW);
    Path real = creates ? writing(path) : reading(path);
    FileChannel channel = FileChannel.open(real, options, attributes);
    return new FaultyChannel(files, real, channel);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    Path real = reading(folder);
    DirectoryStream<Path> entries =
        of(real).newDirectoryStream(real, entry -> filter.accept(files.path(entry)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> all = entries.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext();
          }

          @Override
          public Path next() {
            return files.path(all.next());
          }
        };
      }

      @Override
      public void close() throws IOException {
        entries.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    boolean there = Files.exists(FaultyPath.real(folder)); // then it takes no room
    Path real = there ? writing(folder) : filling(folder);
    of(real).createDirectory(real, attributes);
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    Path real = writing(link);
    of(real).createLink(real, FaultyPath.real(existing));
  }

  @Override
  public void delete(Path path) throws IOException {
    Path real = writing(path);
    of(real).delete(real);
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    Path to = filling(target);
    of(to).copy(reading(source), to, options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    Path to = writing(target);
    of(to).move(FaultyPath.real(source), to, options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    Path real = reading(path);
    return of(real).isSameFile(real, FaultyPath.real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    Path real = reading(path);
    return of(real).isHidden(real);
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    Path real = reading(path);
    return of(real).getFileStore(real);
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    Path real = reading(path);
    of(real).checkAccess(real, modes);
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    Path real = FaultyPath.real(path);
    return of(real).getFileAttributeView(real, type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    Path real = reading(path);
    return of(real).readAttributes(real, type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    Path real = reading(path);
    return of(real).readAttributes(real, names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    Path real = writing(path);
    of(real).setAttribute(real, name, value, options);
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return files;
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }
}
