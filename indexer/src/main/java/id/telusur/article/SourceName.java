package id.telusur.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The name of a source, as a {@link Provenance} has it: a file, or what lies within an archive. */
public final class SourceName {
  /** Stands between an archive and its member. */
  private static final String MEMBER = "!/";

  /** What Java has for bytes of a name that are no characters. */
  private static final char UNREADABLE = '\uFFFD';

  private SourceName() {}

  /** The file itself, of what lies within an archive; a folder may well be called {@code Maju!}. */
  public static String file(String source) {
    int member = source.indexOf(MEMBER);
    while (member >= 0 && Files.isDirectory(Path.of(source.substring(0, member + 1)))) {
      member = source.indexOf(MEMBER, member + 1);
    }
    return member < 0 ? source : source.substring(0, member);
  }

  /**
   * The files that have a name, one at most; but where bytes of a name are no characters of the
   * system, all that read alike.
   */
  public static List<Path> files(String name) throws IOException {
    Path path = Path.of(name);
    Path parent = path.getParent();
    if (Files.exists(path)) {
      return List.of(path);
    }
    if (parent == null || name.indexOf(UNREADABLE) < 0) {
      return List.of();
    }
    var files = new ArrayList<Path>();
    for (Path folder : files(parent.toString())) {
      try (Stream<Path> all = Files.list(folder)) {
        all.filter(file -> isCalled(file, path)).forEach(files::add);
      }
    }
    return files;
  }

  private static boolean isCalled(Path file, Path name) {
    return String.valueOf(file.getFileName()).equals(String.valueOf(name.getFileName()));
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
