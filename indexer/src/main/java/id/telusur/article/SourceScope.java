package id.telusur.article;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * The places that files, folders and globs stand for, whether something is there now or not.
 *
 * @param names as a person named them
 */
public record SourceScope(List<String> names) {
  /** Stands between an archive and its member. */
  private static final String MEMBER = "!/";

  public SourceScope {
    names = List.copyOf(names);
  }

  /** Whether a source of that name, as a {@link Provenance} has it, is one of theirs. */
  public boolean covers(String source) {
    int member = source.indexOf(MEMBER);
    Path file = Path.of(member < 0 ? source : source.substring(0, member));
    return names.stream().anyMatch(name -> covers(name, file));
  }

  private static boolean covers(String name, Path file) {
    if (file.startsWith(Path.of(name))) {
      return true;
    }
    if (Files.exists(Path.of(name))) {
      return false;
    }
    PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + name);
    return glob.matches(file);
  }
}
