package id.telusur.cli;

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

  private final Map<Set<String>, List<Path>> files = new LinkedHashMap<>();

  void add(Path file, Set<String> names) {
    files.computeIfAbsent(names, unseen -> new ArrayList<>()).add(file);
  }

  /** What is to be told of those added since it was last taken, line by line. */
  List<String> take() {
    var lines = new ArrayList<String>();
    files.entrySet().stream().limit(NAMED).map(UnusedColumns::line).forEach(lines::add);
    long others = files.values().stream().skip(NAMED).mapToLong(List::size).sum();
    if (others > 0) {
      lines.add("not used: columns or keys of %,d more files".formatted(others));
    }
    files.clear();
    return lines;
  }

  private static String line(Map.Entry<Set<String>, List<Path>> same) {
    List<Path> in = same.getValue();
    Set<String> names = same.getKey();
    String others = in.size() == 1 ? "" : " and %,d more files".formatted(in.size() - 1);
    String named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    String rest = names.size() <= NAMED ? "" : " and others";
    return "not used of %s%s: %s%s".formatted(in.getFirst(), others, named, rest);
  }
}
