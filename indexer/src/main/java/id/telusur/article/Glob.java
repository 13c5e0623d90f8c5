package id.telusur.article;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A name that stands for all files that look so.
 *
 * @param folder where they lie, or below
 * @param absolute which absolute names are meant
 * @param ways which absolute names are folders on the way to them
 */
record Glob(Path folder, PathMatcher absolute, List<PathMatcher> ways) implements PathMatcher {
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");
  private static final Pattern SPECIAL = Pattern.compile("[*?\\[\\]{}\\\\]");

  /**
   * Reads one; empty if the name has no wildcard.
   *
   * @throws InvalidPathException naming what is no pattern
   */
  static Optional<Glob> of(String name) {
    var wildcard = WILDCARD.matcher(name);
    if (!wildcard.find()) {
      return Optional.empty();
    }
    int end = name.lastIndexOf('/', wildcard.start()) + 1;
    Path folder = Path.of(name.substring(0, end));
    String literal =
        SPECIAL.matcher(SourceName.absolute(folder).resolve("-").toString()).replaceAll("\\\\$0");
    String start = literal.substring(0, literal.length() - 1);
    String rest = name.substring(end);
    try {
      List<PathMatcher> ways = ways(rest).stream().map(way -> matcher(start + way)).toList();
      return Optional.of(new Glob(folder, matcher(start + rest), ways));
    } catch (PatternSyntaxException e) {
      throw new InvalidPathException(name, "not a pattern, %s".formatted(e.getDescription()));
    }
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  /** The beginnings of a glob that mean folders: up to a slash, or to what crosses any number. */
  private static List<String> ways(String glob) {
    var ways = new ArrayList<String>();
    int open = 0;
    for (int i = 1; i < glob.length(); i++) {
      switch (glob.charAt(i - 1)) {
        case '{', '[' -> open++;
        case '}', ']' -> open--;
        default -> {}
      }
      if (open == 0 && (glob.charAt(i) == '/' || glob.startsWith("**", i - 1))) {
        ways.add(glob.substring(0, glob.charAt(i) == '/' ? i : i + 1));
      }
    }
    return ways;
  }

  /** Whether what is meant may lie below a folder, were it there. */
  boolean leadsThrough(Path missing) {
    Path name = SourceName.absolute(missing);
    return ways.stream().anyMatch(way -> way.matches(name));
  }

  @Override
  public boolean matches(Path file) {
    return absolute.matches(SourceName.absolute(file));
  }
}
