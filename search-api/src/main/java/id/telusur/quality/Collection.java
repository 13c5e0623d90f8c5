package id.telusur.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The topics of a test collection and their judgements.
 *
 * @param topics what a user would type, by the topic's id, in the order of the file
 * @param judgements for each topic the grade of each judged article; 0 is not relevant
 */
public record Collection(Map<String, String> topics, Map<String, Map<String, Integer>> judgements) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /**
   * Reads topics ({@code id<TAB>query} on each line) and judgements in TREC form ({@code topic
   * iteration article grade}).
   *
   * @throws IOException if a line is not of its form; the message names it
   */
  public static Collection read(Path queries, Path qrels) throws IOException {
    var topics = new LinkedHashMap<String, String>();
    for (List<String> columns : rows(queries, Pattern.compile("\t"), 2)) {
      topics.put(columns.get(0), columns.get(1));
    }
    var judgements = new HashMap<String, Map<String, Integer>>();
    for (List<String> columns : rows(qrels, BLANKS, 4)) {
      judgements
          .computeIfAbsent(columns.get(0), topic -> new HashMap<>())
          .put(columns.get(2), grade(columns.get(3), qrels));
    }
    return new Collection(topics, judgements);
  }

  private static List<List<String>> rows(Path file, Pattern separator, int columns)
      throws IOException {
    var rows = new ArrayList<List<String>>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
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
