package id.telusur.cli;

import id.telusur.article.Counted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns and keys that were not used, told once for all files that have the same. */
final class UnusedColumns {
  /** Lines, and names on each; what is more is counted. */
  private static final int NAMED = 20;

  private final Map<Set<String>, Files> files = new LinkedHashMap<>();
  private long others;

  void add(Path file, Set<String> names) {
    if (files.size() < NAMED || files.containsKey(names)) {
      files.merge(names, new Files(file, 1), Files::with);
    } else {
      others++;
    }
  }

  /** What is to be told of those added since it was last taken, line by line. */
  List<String> take() {
    var lines = new ArrayList<String>();
    files.forEach((names, same) -> lines.add(line(names, same)));
    if (others > 0) {
      lines.add("not used: columns or keys of " + Counted.of(others, "more file"));
    }
    files.clear();
    others = 0;
    return lines;
  }

  private static String line(Set<String> names, Files same) {
    String others = same.count == 1 ? "" : " and " + Counted.of(same.count - 1, "more file");
    String named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    String rest = names.size() <= NAMED ? "" : " and others";
    return "not used of %s%s: %s%s".formatted(same.first, others, named, rest);
  }

  /** Files that have the same: the first, and how many there are. */
  private record Files(Path first, long count) {
    Files with(Files more) {
      return new Files(first, count + more.count);
    }
  }
}
