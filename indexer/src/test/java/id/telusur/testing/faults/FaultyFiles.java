package id.telusur.testing.faults;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The real files, through a file system that fails when it is told to. */
public final class FaultyFiles extends FileSystem {
  private final FileSystem real;
  private final FaultyProvider provider = new FaultyProvider(this);
  private final Set<String> forced = ConcurrentHashMap.newKeySet();
  private volatile Fault fault = Fault.none();

  private FaultyFiles(FileSystem real) {
    this.real = real;
  }

  /** Over the file system of a path. */
  public static FaultyFiles over(Path real) {
    return new FaultyFiles(real.getFileSystem());
  }

  /** A path that can fail. */
  public Path path(Path path) {
    return new FaultyPath(this, path);
  }

  /** From now on this goes wrong. */
  public void suffer(Fault next) {
    fault = next;
  }

  /** From now on all is well. */
  public void heal() {
    fault = Fault.none();
  }

  /** The names of the files that were forced to disk. */
  public Set<String> forced() {
    return forced;
  }

  Fault fault() {
    return fault;
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public Path getPath(String first, String... more) {
    return path(real.getPath(first, more));
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return real.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return List.of(path(real.getRootDirectories().iterator().next()));
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return real.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return real.supportedFileAttributeViews();
  }

  @Override
  public PathMatcher getPathMatcher(String syntaxAndPattern) {
    PathMatcher matcher = real.getPathMatcher(syntaxAndPattern);
    return path -> matcher.matches(FaultyPath.real(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return real.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException();
  }
}
