package id.telusur.testing.faults;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What goes wrong with files, and when. */
public final class Fault {
  private final @Nullable Kind kind;
  private final long moment;
  private final @Nullable Pattern file;
  private final Map<Kind, AtomicLong> operations = new EnumMap<>(Kind.class);
  private volatile String struck = "";

  private Fault(@Nullable Kind kind, long moment, @Nullable Pattern file) {
    this.kind = kind;
    this.moment = moment;
    this.file = file;
    for (Kind each : Kind.values()) {
      operations.put(each, new AtomicLong());
    }
  }

  /** Nothing goes wrong; operations are counted. */
  public static Fault none() {
    return new Fault(null, 0, null);
  }

  /**
   * One operation fails, and what follows from it.
   *
   * @param moment the number of the operation, from 1, of those that this kind concerns
   */
  public static Fault at(Kind kind, long moment) {
    return new Fault(kind, moment, null);
  }

  /**
   * The first operation fails that this kind concerns, on a file whose path a pattern is found in.
   */
  public static Fault at(Kind kind, String pattern) {
    return new Fault(kind, 0, Pattern.compile(pattern));
  }

  /** How many operations were done that a kind concerns. */
  public long operations(Kind concerned) {
    return operations.get(concerned).get();
  }

  /** The file it struck first; empty if it has not. */
  public String struck() {
    return struck;
  }

  @Override
  public String toString() {
    return "%s at operation %d: %s".formatted(kind, moment, struck);
  }

  void read(String file) throws IOException {
    suffer(file, Kind.BAD_READ, Kind.BAD_FILE, Kind.KILLED);
  }

  void write(String file) throws IOException {
    suffer(file, Kind.BAD_PLACE, Kind.DISK_FULL, Kind.KILLED);
  }

  /** Of what takes space. */
  void fill(String file) throws IOException {
    write(file);
    suffer(file, Kind.NO_ROOM);
  }

  private void suffer(String path, Kind... concerned) throws IOException {
    for (Kind each : concerned) {
      boolean now = operations.get(each).incrementAndGet() == moment || isStruck(path);
      if (each == kind) {
        if (now) {
          struck = path;
        }
        if (now || kind.goesOn(struck, path)) {
          throw new IOException(path + ": " + kind.why);
        }
      }
    }
  }

  private boolean isStruck(String path) {
    return file != null && struck.isEmpty() && file.matcher(path).find();
  }

  /** Kinds of faults. */
  public enum Kind {
    /** One reading fails; the next would do. */
    BAD_READ("Input/output error"),
    /** One file can be read no more. */
    BAD_FILE("Input/output error"),
    /** One file can be written or removed no more. */
    BAD_PLACE("Input/output error"),
    /** Nothing can be written, renamed or removed any more. */
    DISK_FULL("No space left on device"),
    /** Nothing can be written any more; files can be renamed and removed. */
    NO_ROOM("No space left on device"),
    /** Nothing is done any more: the process is gone, and what it wrote until then is there. */
    KILLED("killed");

    private final String why;

    Kind(String why) {
      this.why = why;
    }

    private boolean goesOn(String struck, String file) {
      return switch (this) {
        case BAD_READ -> false;
        case BAD_FILE, BAD_PLACE -> struck.equals(file);
        case DISK_FULL, NO_ROOM, KILLED -> !struck.isEmpty();
      };
    }
  }
}
