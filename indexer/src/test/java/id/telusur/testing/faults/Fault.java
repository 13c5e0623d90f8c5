package id.telusur.testing.faults;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What goes wrong with files, and when. */
public final class Fault {
  private final @Nullable Kind kind;
  private final long moment;
  private final Map<Kind, AtomicLong> operations = new EnumMap<>(Kind.class);
  private volatile String struck = "";

  private Fault(@Nullable Kind kind, long moment) {
    this.kind = kind;
    this.moment = moment;
    for (Kind each : Kind.values()) {
      operations.put(each, new AtomicLong());
    }
  }

  /** Nothing goes wrong; operations are counted. */
  public static Fault none() {
    return new Fault(null, 0);
  }

  /**
   * One operation fails, and what follows from it.
   *
   * @param moment the number of the operation, from 1, of those that this kind concerns
   */
  public static Fault at(Kind kind, long moment) {
    return new Fault(kind, moment);
  }

  /** Nothing can be written to, or taken from, a file whose path ends so. */
  public static Fault at(String end) {
    var fault = new Fault(Kind.BAD_PLACE, 0);
    fault.struck = end;
    return fault;
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

  private void suffer(String file, Kind... concerned) throws IOException {
    for (Kind each : concerned) {
      boolean now = operations.get(each).incrementAndGet() == moment;
      if (each == kind) {
        if (now) {
          struck = file;
        }
        if (now || kind.goesOn(struck, file)) {
          throw new IOException(file + ": " + kind.why);
        }
      }
    }
  }

  /** Kinds of faults. */
  public enum Kind {
    /** One reading fails; the next would do. */
    BAD_READ("Input/output error"),
    /** One file can be read no more. */
    BAD_FILE("Input/output error"),
    /** One file can be written or removed no more. */
    BAD_PLACE("Input/output error"),
    /** Nothing can be written any more. */
    DISK_FULL("No space left on device"),
    /** Nothing is done any more: the process is gone, and what it wrote until then is there. */
    KILLED("killed");

    private final String why;

    Kind(String why) {
      this.why = why;
    }

    private boolean goesOn(String struck, String file) {
      return switch (this) {
        case BAD_READ -> false;
        case BAD_FILE -> struck.equals(file);
        case BAD_PLACE -> !struck.isEmpty() && file.endsWith(struck);
        case DISK_FULL, KILLED -> !struck.isEmpty();
      };
    }
  }
}
