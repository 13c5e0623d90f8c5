package id.telusur.article;

import id.telusur.article.Rejected.Reason;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/** The members of one archive, read one after the other. */
final class Members {
  /** Longest name of a member that is read, in bytes of UTF-8: no file system takes longer ones. */
  private static final int LONGEST_NAME = 4096;

  private final ArchiveInputStream<? extends ArchiveEntry> archive;
  private final String source;
  private final Content content;
  private final Consumer<SourceRecord> records;
  private final Consumer<String> passedBy;
  private final Aside aside = new Aside();
  private @Nullable Member last;
  private long read;

  /**
   * An archive from its start.
   *
   * @param source its name, for provenance
   * @param content is given each member that can be read
   * @param records takes what is wrong with the others, and with the archive
   * @param passedBy takes the names of those that are passed by
   */
  Members(
      ArchiveInputStream<? extends ArchiveEntry> archive,
      String source,
      Content content,
      Consumer<SourceRecord> records,
      Consumer<String> passedBy) {
    this.archive = archive;
    this.source = source;
    this.content = content;
    this.records = records;
    this.passedBy = passedBy;
  }

  /** Reads what a member holds. */
  interface Content {
    void read(InputStream in, String name) throws IOException;
  }

  /**
   * Reads them all.
   *
   * @param kind of archive, for people
   */
  void read(String kind) throws IOException {
    try {
      for (ArchiveEntry member = next(); member != null; member = next()) {
        if (!member.isDirectory()) {
          read(member);
        }
      }
    } catch (EOFException | ZipException | Damaged e) {
      String message =
          "the %s archive cannot be read after member %d: %s".formatted(kind, read, why(e));
      records.accept(Rejected.ofFile(source, Reason.TRUNCATED, message));
    }
    if (read == 0) {
      String message = "a %s archive with no files".formatted(kind);
      records.accept(Rejected.ofFile(source, Reason.EMPTY, message));
    }
  }

  /** The next member; the library's own exceptions on nonsense are damage like any other. */
  private @Nullable ArchiveEntry next() throws IOException {
    try {
      ArchiveEntry next = archive.getNextEntry();
      checkLast();
      return next;
    } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
      throw new Damaged(e);
    } catch (IOException e) {
      throw told(e);
    }
  }

  private void read(ArchiveEntry member) throws IOException {
    String name = member.getName();
    String badName = badName(name);
    String inner = source + "!/" + Text.line(name);
    if (badName == null && aside.holds(name)) {
      passedBy.accept(inner);
      return;
    }
    read++;
    if (badName != null) {
      records.accept(new Rejected(Provenance.of(source, 0), Reason.BAD_NAME, badName, name));
      return;
    }
    if (member instanceof TarArchiveEntry entry && !isFile(entry)) {
      String message = "a link or device, not a file";
      records.accept(Rejected.ofFile(inner, Reason.NOT_AN_ARTICLE, message));
      return;
    }
    if (!archive.canReadEntryData(member)) {
      String message = "encrypted, or packed by a method that is not read";
      records.accept(Rejected.ofFile(inner, Reason.UNREADABLE, message));
      return;
    }
    var bytes = new CheckedInputStream(new Guarded(archive), new CRC32());
    try {
      content.read(bytes, inner);
      bytes.transferTo(OutputStream.nullOutputStream());
      last = new Member(member, inner, bytes.getChecksum().getValue());
    } catch (Inflation.Exceeded e) {
      records.accept(Rejected.ofFile(inner, Reason.TOO_LARGE, "a bomb: " + e.getMessage()));
    }
  }

  /** The checksum of a member of a zip may stand behind it, and the library compares none. */
  private void checkLast() {
    Member member = last;
    last = null;
    if (member != null
        && member.entry instanceof ZipArchiveEntry zip
        && zip.getCrc() >= 0
        && zip.getCrc() != member.crc) {
      String message =
          "damaged: it does not fit its checksum in the zip archive, and what was read of it may be wrong";
      records.accept(Rejected.ofFile(member.name, Reason.TRUNCATED, message));
    }
  }

  /** A member that was read to its end, and the checksum of its bytes. */
  private record Member(ArchiveEntry entry, String name, long crc) {}

  private static @Nullable String badName(String name) {
    if (climbs(name)) {
      return "a name that climbs out of its archive";
    }
    return name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
        ? "a name longer than %,d bytes".formatted(LONGEST_NAME)
        : null;
  }

  private static boolean climbs(String name) {
    String path = "/" + name.replace('\\', '/') + "/";
    return path.startsWith("//") || path.contains("/../") || path.matches("/[A-Za-z]:/.*");
  }

  /** The library takes whatever is no folder for a file. What a link leads to is a member, too. */
  private static boolean isFile(TarArchiveEntry entry) {
    return !entry.isLink()
        && !entry.isSymbolicLink()
        && !entry.isFIFO()
        && !entry.isBlockDevice()
        && !entry.isCharacterDevice();
  }

  private static IOException told(IOException e) {
    return e instanceof Inflation.Exceeded ? e : new Damaged(e);
  }

  private static String why(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("damaged");
  }

  /** A member's bytes: what is wrong with them is told apart from what its reader finds wrong. */
  private static final class Guarded extends FilterInputStream {
    Guarded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      try {
        return super.read(into, offset, length);
      } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
        throw new Damaged(e);
      } catch (IOException e) {
        throw told(e);
      }
    }

    @Override
    public void close() {}
  }

  /** The archive itself is damaged. */
  private static final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    Damaged(Exception cause) {
      super(cause.getMessage() == null ? "it breaks off" : cause.getMessage(), cause);
    }
  }
}
