package id.telusur.article;

import java.nio.file.Files;
import java.nio.file.Path;

/** The name of a source, as a {@link Provenance} has it: a file, or what lies within an archive. */
public final class SourceName {
  /** Stands between an archive and its member. */
  private static final String MEMBER = "!/";

  private SourceName() {}

  /** The file itself, of what lies within an archive; a folder may well be called {@code Maju!}. */
  public static String file(String source) {
    int member = source.indexOf(MEMBER);
    while (member >= 0 && Files.isDirectory(Path.of(source.substring(0, member + 1)))) {
      member = source.indexOf(MEMBER, member + 1);
    }
    return member < 0 ? source : source.substring(0, member);
  }

  /** The name from the root and without detours, which means the same in whatever folder. */
  public static String absolute(String source) {
    String file = file(source);
    return absolute(Path.of(file)) + source.substring(file.length());
  }

  static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /** Whether it means the same in whatever folder. */
  public static boolean isAbsolute(String source) {
    int member = source.indexOf(MEMBER);
    return Path.of(member < 0 ? source : source.substring(0, member)).isAbsolute();
  }

  /** Whether an absolute name is what another may mean in some folder. */
  public static boolean isMeant(String absolute, String other) {
    Path end = Path.of(file(other)).normalize();
    while (end.startsWith("..") && end.getNameCount() > 1) {
      end = end.subpath(1, end.getNameCount());
    }
    return isAbsolute(absolute)
        && Path.of(file(absolute)).endsWith(end)
        && member(absolute).equals(member(other));
  }

  private static String member(String source) {
    return source.substring(file(source).length());
  }
}
