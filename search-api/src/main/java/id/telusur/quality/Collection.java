package id.telusur.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The topics of a test collection and their judgements.
 *
 * @param topics what a user would type, by the topic's id, in the order of the file
 * @param judgements for each topic the grade of each judged article; 0 and less is not relevant
 */
public record Collection(Map<String, String> topics, Map<String, Map<String, Integer>> judgements) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /**
   * Reads topics ({@code id<TAB>query} on each line) and judgements in TREC form ({@code topic
   * iteration article grade}).
   *
   * @throws IOException if a line is not of its form, a topic is given twice, or no topic has an
   *     article that is judged relevant; the message names it
   */
  public static Collection read(Path queries, Path qrels) throws IOException {
    var topics = new LinkedHashMap<String, String>();
    for (List<String> columns : rows(queries, Pattern.compile("\t"), 2)) {
      if (topics.put(columns.get(0), columns.get(1)) != null) {
        throw new IOException("%s: topic %s is given twice".formatted(queries, columns.get(0)));
      }
    }
    var judgements = new HashMap<String, Map<String, Integer>>();
    for (List<String> columns : rows(qrels, BLANKS, 4)) {
      judgements
          .computeIfAbsent(columns.get(0), topic -> new HashMap<>())
          .put(columns.get(2), grade(columns.get(3), qrels));
    }
    if (topics.keySet().stream().noneMatch(topic -> hasRelevant(judgements.get(topic)))) {
      throw new IOException(
          "%s judges no article relevant to any topic of %s".formatted(qrels, queries));
    }
    return new Collection(topics, judgements);
  }

  private static boolean hasRelevant(@Nullable Map<String, Integer> grades) {
    return grades != null && grades.values().stream().anyMatch(grade -> grade > 0);
  }

  private static List<List<String>> rows(Path file, Pattern separator, int columns)
      throws IOException {
    var rows = new ArrayList<List<String>>();
    int number = 0;
    for (String line : Lines.of(file)) {
      number++;
      if (!line.isBlank()) {
        List<String> row = List.of(separator.split(line.strip(), columns));
        if (row.size() < columns) {
          throw new IOException("%s:%d: not %d columns: %s".formatted(file, number, columns, line));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static int grade(String text, Path file) throws IOException {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new IOException("%s: not a grade: %s".formatted(file, text), e);
    }
  }
}
