package id.telusur.quality;

import id.telusur.query.Query;
import id.telusur.query.QueryParser;
import id.telusur.query.SearchRequest;
import id.telusur.search.Hit;
import id.telusur.search.Searches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was found for each topic.
 *
 * @param rankings ids of articles by topic, the best first
 */
public record Run(Map<String, List<String>> rankings) {
  private static final int DEPTH = 100;
  private static final int COLUMNS = 6;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Asks every topic as a reader would, for the first hundred. */
  public static Run of(Map<String, String> topics, Searches searches) throws IOException {
    return of(topics, searches, DEPTH, true);
  }

  /**
   * Asks every topic for the first hundred, near copies listed one by one: judgements on parts of
   * the same text know nothing of copies, and miss those that were folded.
   */
  public static Run unfolded(Map<String, String> topics, Searches searches) throws IOException {
    return of(topics, searches, DEPTH, false);
  }

  static Run of(Map<String, String> topics, Searches searches, int depth, boolean fold)
      throws IOException {
    var rankings = new LinkedHashMap<String, List<String>>();
    for (Map.Entry<String, String> topic : topics.entrySet()) {
      Query query = QueryParser.parse(topic.getValue(), searches.reading());
      SearchRequest request = SearchRequest.of(query, depth).with(true, fold);
      var answer = searches.search(request, null);
      if (answer.partial() != null) {
        throw new IOException("topic %s: %s".formatted(topic.getKey(), answer.partial()));
      }
      rankings.put(
          topic.getKey(), answer.hits().stream().flatMap(Run::listed).limit(DEPTH).toList());
    }
    return new Run(rankings);
  }

  /** An article, and behind it the near copies that it stands for: judges have seen them all. */
  private static Stream<String> listed(Hit hit) {
    return Stream.concat(Stream.of(hit.article().id()), hit.copies().stream().map(Hit.Copy::id));
  }

  /** What was found for a topic; nothing if it was not asked. */
  public List<String> ranking(String topic) {
    return rankings.getOrDefault(topic, List.of());
  }

  /**
   * Reads a run in TREC form: {@code topic Q0 article rank score tag}. As everywhere, the score
   * decides and the rank is not looked at; equals stay as they stand.
   *
   * @throws IOException if a line is not of that form, or gives an article of a topic again; the
   *     message names it
   */
  public static Run read(Path file) throws IOException {
    var scored = new LinkedHashMap<String, List<Scored>>();
    var seen = new HashSet<List<String>>();
    int number = 0;
    for (String line : Lines.of(file)) {
      number++;
      if (!line.isBlank()) {
        String[] row = BLANKS.split(line.strip());
        Scored one = scored(row, file, number);
        if (!seen.add(List.of(row[0], one.article))) {
          throw new IOException(
              "%s:%d: article %s is given twice for topic %s"
                  .formatted(file, number, one.article, row[0]));
        }
        scored.computeIfAbsent(row[0], topic -> new ArrayList<>()).add(one);
      }
    }
    var rankings = new LinkedHashMap<String, List<String>>();
    scored.forEach((topic, found) -> {
      found.sort(Comparator.comparingDouble(one -> -one.score));
      rankings.put(topic, found.stream().map(Scored::article).toList());
    });
    return new Run(rankings);
  }

  private static Scored scored(String[] row, Path file, int number) throws IOException {
    try {
      if (row.length == COLUMNS) {
        return new Scored(row[2], Double.parseDouble(row[4]));
      }
    } catch (NumberFormatException e) {
      throw new IOException("%s:%d: not a score: %s".formatted(file, number, row[4]), e);
    }
    throw new IOException(
        "%s:%d: not %d columns: %s".formatted(file, number, COLUMNS, String.join(" ", row)));
  }

  /** Writes the run in TREC form. Scores count down over both tiers, as readers of runs expect. */
  public void write(Path file, String tag) throws IOException {
    var lines = new ArrayList<String>();
    rankings.forEach((topic, ranking) -> {
      for (int i = 0; i < ranking.size(); i++) {
        lines.add(
            "%s Q0 %s %s %s %s".formatted(topic, ranking.get(i), i + 1, ranking.size() - i, tag));
      }
    });
    Files.write(file, lines);
  }

  private record Scored(String article, double score) {}
}
