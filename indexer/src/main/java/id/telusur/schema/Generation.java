package id.telusur.schema;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The name of a generation: UTC time to the millisecond and the beginning of its digest, {@code
 * 20240813T041500123Z-1a2b3c4d}. Names sort as the runs were: after one whose clock was ahead the
 * time is a millisecond later than that one's.
 *
 * @param name the name, safe as a folder's
 */
public record Generation(String name) implements Comparable<Generation> {
  private static final Pattern NAME = Pattern.compile("\\d{8}T\\d{9}Z-[0-9a-f]{8}");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  public Generation {
    if (!isName(name)) {
      throw new IllegalArgumentException("not the name of a generation: " + name);
    }
  }

  /** The name of a generation built at a time, with a digest in hexadecimal. */
  public static Generation of(Instant builtAt, String digest) {
    return new Generation(TIME.format(builtAt) + "-" + digest.substring(0, 8));
  }

  /** Whether a text has the form of a generation's name. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** When it was built. */
  public Instant builtAt() {
    return TIME.parse(name.substring(0, name.indexOf('-')), Instant::from);
  }

  @Override
  public int compareTo(Generation other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
