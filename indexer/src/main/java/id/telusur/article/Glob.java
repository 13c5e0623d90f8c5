package id.telusur.article;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name that stands for all files that look so.
 *
 * @param folder where they lie, or below
 * @param absolute which absolute names are meant
 */
record Glob(Path folder, PathMatcher absolute) implements PathMatcher {
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");
  private static final Pattern SPECIAL = Pattern.compile("[*?\\[\\]{}\\\\]");

  /** Reads one; empty if the name has no wildcard. */
  static Optional<Glob> of(String name) {
    var wildcard = WILDCARD.matcher(name);
    if (!wildcard.find()) {
      return Optional.empty();
    }
    int end = name.lastIndexOf('/', wildcard.start()) + 1;
    Path folder = Path.of(name.substring(0, end));
    String literal =
        SPECIAL.matcher(SourceName.absolute(folder).resolve("-").toString()).replaceAll("\\\\$0");
    String glob = literal.substring(0, literal.length() - 1) + name.substring(end);
    return Optional.of(new Glob(folder, FileSystems.getDefault().getPathMatcher("glob:" + glob)));
  }

  @Override
  public boolean matches(Path file) {
    return absolute.matches(SourceName.absolute(file));
  }
}
