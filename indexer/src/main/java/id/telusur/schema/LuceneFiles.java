package id.telusur.schema;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's files of a generation, each against the checksum in its own footer, so that damage has a
 * name. Lucene itself reads its small files so when it opens them, but not the large ones.
 */
public final class LuceneFiles {
  /** Extensions of postings, norms and points, which are searched: an article is not read there. */
  private static final Set<String> SEARCHED =
      Set.of("tim", "tip", "tmd", "doc", "pos", "pay", "psm", "nvd", "nvm", "kdd", "kdi", "kdm");

  private static final String OTHER_VERSION =
      "its head is damaged, or of another version of Lucene";

  private LuceneFiles() {}

  /** The folder of a generation: who writes there is told by the lock of the home. */
  public static FSDirectory directory(Path generation) throws IOException {
    return FSDirectory.open(generation, NoLockFactory.INSTANCE);
  }

  /**
   * The index of a generation, to be closed after use: its folder is closed with it. Where it
   * cannot be opened, all of it is read to tell which file is at fault.
   *
   * @throws DamagedException if one is; the message names it
   */
  public static DirectoryReader reader(Path generation) throws IOException {
    try {
      return readerOfChecked(generation);
    } catch (IOException | RuntimeException e) {
      demandWhole(generation);
      throw e;
    }
  }

  /** The same of one whose files were read against their checksums just before. */
  public static DirectoryReader readerOfChecked(Path generation) throws IOException {
    Directory directory = directory(generation);
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      reader.getReaderCacheHelper().addClosedListener(closed -> directory.close());
      return reader;
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, directory);
      throw e;
    }
  }

  /**
   * Their names, in order.
   *
   * @throws DamagedException if the list of segments, which is one of them, is damaged, or a
   *     segment on it
   * @throws IOException if it is missing, or cannot be opened
   */
  public static List<String> in(FSDirectory directory) throws IOException {
    try {
      return SegmentInfos.readLatestCommit(directory).files(true).stream().sorted().toList();
    } catch (IOException | RuntimeException e) {
      throw ofList(
          directory.getDirectory(), SegmentInfos.getLastCommitSegmentsFileName(directory), e);
    }
  }

  private static IOException ofList(Path generation, @Nullable String list, Exception e)
      throws IOException {
    for (Path file : DurableFiles.entries(generation)) {
      if (Files.isDirectory(file)) { // of which Lucene tells no more than a number of the system's
        return new IOException(
            "file %s: it is a folder: %s".formatted(file, Remedies.WITHOUT_ARTICLES), e);
      }
    }
    if (list == null
        || e instanceof IndexNotFoundException) { // asked again, it may be there by now
      return new IOException(
          "the list of segments (segments_N) is missing in %s: %s"
              .formatted(generation, Remedies.WITHOUT_ARTICLES),
          e);
    }
    String unread =
        "the list of segments %s cannot be read: %s: %s"
            .formatted(generation.resolve(list), text(e), Remedies.WITHOUT_ARTICLES);
    return e instanceof FileSystemException
        ? new IOException(unread, e)
        : new DamagedException(unread, e);
  }

  /**
   * Makes sure that the files of a generation are what was written: what is read from it is to be
   * kept, or to take its place.
   *
   * @throws IOException if one is damaged or cannot be opened; the message names it
   */
  public static void demandWhole(Path generation) throws IOException {
    demandWhole(generation, Long.MAX_VALUE, 0);
  }

  /** The same of those alone that hold the articles, not of what finds them. */
  public static void demandArticles(Path generation) throws IOException {
    demandWhole(generation, file -> !isSearched(file), Long.MAX_VALUE, 0);
  }

  private static boolean isSearched(String file) {
    String extension = IndexFileNames.getExtension(file);
    return extension != null && SEARCHED.contains(extension);
  }

  /**
   * The same of a part of them, where reading all would cost too much.
   *
   * @param most how many bytes to read; of one file all in any case
   * @param turn another part for another number, so that in time each file is read
   */
  public static void demandWhole(Path generation, long most, int turn) throws IOException {
    demandWhole(generation, file -> true, most, turn);
  }

  private static void demandWhole(Path generation, Predicate<String> wanted, long most, int turn)
      throws IOException {
    try (FSDirectory directory = directory(generation)) {
      var files = new ArrayList<>(in(directory));
      files.removeIf(wanted.negate());
      Collections.rotate(files, turn);
      long read = 0;
      for (String file : files) {
        Fault fault = read < most ? fault(directory, file) : null;
        if (fault != null) {
          String remedy = isSearched(file) ? Remedies.REINDEX : Remedies.WITHOUT_ARTICLES;
          throw new DamagedException(
              "%s %s: %s: %s".formatted(fault.kind(), generation.resolve(file), fault.what, remedy),
              null);
        }
        read += directory.fileLength(file);
      }
    }
  }

  /** What is wrong with a file, {@code null} if nothing is. */
  public static @Nullable Fault fault(FSDirectory directory, String file) {
    if (file.startsWith(IndexFileNames.SEGMENTS)) {
      return null; // it has been read, which checks it
    }
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      String damage = damage(in);
      return damage == null ? null : new Fault(true, damage);
    } catch (IOException | RuntimeException e) {
      return new Fault(false, unopened(directory.getDirectory().resolve(file), e));
    }
  }

  /** Why a file cannot be opened, for people: of a folder, Lucene tells of the system's memory. */
  private static String unopened(Path file, Exception e) {
    if (Files.isDirectory(file)) {
      return "it is a folder";
    }
    return e instanceof NoSuchFileException ? "it is missing" : "it cannot be opened: " + text(e);
  }

  private static @Nullable String damage(IndexInput in) {
    try {
      CodecUtil.checksumEntireFile(in);
      return null;
    } catch (IOException | RuntimeException e) {
      return text(e);
    } catch (InternalError e) { // a page of a mapped file that the disk does not give
      return "cannot be read from the disk: " + e.getMessage();
    }
  }

  /** What Lucene says of a file, which is named beside it. */
  private static String text(Exception e) {
    return switch (e) {
      case CorruptIndexException damage -> damage.getOriginalMessage();
      case IndexFormatTooOldException old -> OTHER_VERSION;
      case IndexFormatTooNewException young -> OTHER_VERSION;
      default -> FileFaults.text(e);
    };
  }

  /**
   * What is wrong with a file.
   *
   * @param isDamage whether it was read, and is not what was written; else it could not be opened,
   *     which harms nobody who has it open
   * @param what for people
   */
  public record Fault(boolean isDamage, String what) {
    /** What the file is, before its name. */
    public String kind() {
      return isDamage ? "damaged file" : "file";
    }
  }
}
