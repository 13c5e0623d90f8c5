package id.telusur.article;

import id.telusur.article.Rejected.Reason;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * Opens gzip, tar and zip as streams, member by member; nothing is written to disk. A member's
 * source is the archive's name and its own with {@code !/} between. As in folders, what lies {@link
 * Aside} is left out.
 */
final class Archives {
  private static final int BUFFER = 1 << 16;

  /** Longest name of a member that is read, in bytes of UTF-8: no file system takes longer ones. */
  private static final int LONGEST_NAME = 4096;

  private final Forms forms;

  Archives(Forms forms) {
    this.forms = forms;
  }

  void gzip(InputStream in, String source, Wrapping wrapping, Consumer<SourceRecord> records)
      throws IOException {
    var last = new LastPosition(records);
    try {
      InputStream plain = wrapping.inflation().unfolded(new WholeGzip(in, BUFFER));
      forms.read(plain, source, wrapping.inner(), last);
    } catch (EOFException | ZipException e) {
      String fault = e instanceof ZipException ? "is damaged" : "breaks off";
      String message = "the gzip stream %s after record %d".formatted(fault, last.position);
      var place = Provenance.of(source, last.position + 1);
      records.accept(new Rejected(place, Reason.TRUNCATED, message, ""));
    } catch (Inflation.Exceeded e) {
      records.accept(Forms.whole(source, Reason.TOO_LARGE, "a gzip bomb: " + e.getMessage()));
    }
  }

  void tar(InputStream in, String source, Wrapping wrapping, Consumer<SourceRecord> records)
      throws IOException {
    members("tar", new WholeTar(in), source, wrapping, records);
  }

  void zip(InputStream in, String source, Wrapping wrapping, Consumer<SourceRecord> records)
      throws IOException {
    members("zip", new WholeZip(in), source, wrapping, records);
  }

  private void members(
      String kind,
      ArchiveInputStream<? extends ArchiveEntry> archive,
      String source,
      Wrapping wrapping,
      Consumer<SourceRecord> records)
      throws IOException {
    var in = new Guarded(archive);
    var aside = new Aside();
    long members = 0;
    try {
      for (ArchiveEntry member = next(archive); member != null; member = next(archive)) {
        String badName = badName(member.getName());
        if (!member.isDirectory() && badName != null) {
          members++;
          var place = Provenance.of(source, 0);
          records.accept(new Rejected(place, Reason.BAD_NAME, badName, member.getName()));
        } else if (!member.isDirectory() && !aside.holds(member.getName())) {
          members++;
          member(archive, member, in, source, wrapping, records);
        }
      }
    } catch (EOFException | ZipException | Damaged e) {
      String message =
          "the %s archive cannot be read after member %d: %s".formatted(kind, members, why(e));
      records.accept(new Rejected(Provenance.of(source, 0), Reason.TRUNCATED, message, ""));
    }
    if (members == 0) {
      records.accept(
          Forms.whole(source, Reason.EMPTY, "a %s archive with no files".formatted(kind)));
    }
  }

  private void member(
      ArchiveInputStream<? extends ArchiveEntry> archive,
      ArchiveEntry member,
      InputStream in,
      String source,
      Wrapping wrapping,
      Consumer<SourceRecord> records)
      throws IOException {
    String name = source + "!/" + Text.line(member.getName());
    if (member instanceof TarArchiveEntry entry && !entry.isFile()) {
      records.accept(Forms.whole(name, Reason.UNREADABLE, "a link or device, not a file"));
    } else if (!archive.canReadEntryData(member)) {
      String message = "encrypted, or packed by a method that is not read";
      records.accept(Forms.whole(name, Reason.UNREADABLE, message));
    } else {
      try {
        forms.read(wrapping.inflation().unfolded(in), name, wrapping.inner(), records);
      } catch (Inflation.Exceeded e) {
        records.accept(Forms.whole(name, Reason.TOO_LARGE, "a bomb: " + e.getMessage()));
      }
    }
  }

  /** The next member; the library's own exceptions on nonsense are damage like any other. */
  private static @Nullable ArchiveEntry next(ArchiveInputStream<? extends ArchiveEntry> archive)
      throws IOException {
    try {
      return archive.getNextEntry();
    } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
      throw new Damaged(e);
    } catch (IOException e) {
      throw Guarded.told(e);
    }
  }

  private static String why(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("damaged");
  }

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

    static IOException told(IOException e) {
      return e instanceof Inflation.Exceeded ? e : new Damaged(e);
    }
  }

  /** The archive itself is damaged. */
  private static final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    Damaged(Exception cause) {
      super(cause.getMessage() == null ? "it breaks off" : cause.getMessage(), cause);
    }
  }

  /** Remembers how far a stream was read. */
  private static final class LastPosition implements Consumer<SourceRecord> {
    private final Consumer<SourceRecord> records;
    private long position;

    LastPosition(Consumer<SourceRecord> records) {
      this.records = records;
    }

    @Override
    public void accept(SourceRecord record) {
      position = record.provenance().position();
      records.accept(record);
    }
  }
}
