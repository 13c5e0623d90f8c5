package id.telusur.relation;

import com.google.gson.Gson;
import id.telusur.article.Accepted;
import id.telusur.article.Article;
import id.telusur.article.SourceListener;
import id.telusur.article.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** An article and the pairs, and the topics where they were read, that a reader gave it. */
record Labelled(Article article, Set<String> pairs, @Nullable Set<String> topics) {
  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d\\d-\\d\\d-[^/]*[.]md$");

  /** A line of a file of labels. */
  record Label(String id, List<String> pairs, @Nullable List<String> topics) {
    @Nullable Set<String> topicSet() {
      return topics == null ? null : new TreeSet<>(topics);
    }
  }

  /** Reads a file of labels. */
  static List<Label> labels(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith("{"))
          .map(line -> new Gson().fromJson(line, Label.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles of some labels, from all news of the folder of data. */
  static List<Labelled> read(Path data, List<Label> labels) {
    Map<String, Label> byId = new HashMap<>();
    labels.forEach(label -> byId.put(label.id(), label));
    var found = new ArrayList<Labelled>();
    for (Article article : news(data, byId::containsKey)) {
      Label label = byId.get(article.id());
      if (label != null) {
        found.add(new Labelled(article, new TreeSet<>(label.pairs()), label.topicSet()));
      }
    }
    return found;
  }

  /**
   * The articles of the corpus with what their front matter says: Indonesia with each of the other
   * countries named, else the two.
   */
  static List<Labelled> corpus(Path folder) {
    var found = new ArrayList<Labelled>();
    var reader = new SourceReader(Clock.systemUTC());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> DATED.matcher(f.toString()).find()).sorted().toList()) {
        String front = Files.readString(file);
        List<String> codes = list(front, "countries");
        Set<String> topics = new TreeSet<>(list(front, "topics"));
        reader.read(
            List.of(file),
            new SourceListener() {},
            record -> {
              if (record instanceof Accepted accepted) {
                found.add(new Labelled(accepted.article(), pairs(codes), topics));
              }
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static Set<String> pairs(List<String> codes) {
    var pairs = new TreeSet<String>();
    for (String one : codes) {
      for (String other : codes) {
        boolean told = codes.size() == 2 || one.equals(Country.INDONESIA);
        if (told && !one.equals(other)) {
          pairs.add(Pair.of(one, other).toString());
        }
      }
    }
    return pairs;
  }

  private static List<String> list(String front, String field) {
    Matcher list = Pattern.compile(field + ": \\[([^]]*)]").matcher(front);
    return list.find() ? List.of(list.group(1).split(", ")) : List.of();
  }

  /** The articles of the news whose id is wanted. */
  static List<Article> news(Path data, Predicate<String> wanted) {
    var articles = new ArrayList<Article>();
    var reader = new SourceReader(Clock.systemUTC());
    try (Stream<Path> files = Files.list(data.resolve("news"))) {
      reader.read(
          files.sorted().toList(),
          new SourceListener() {},
          record -> {
            if (record instanceof Accepted accepted && wanted.test(accepted.article().id())) {
              articles.add(accepted.article());
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return articles;
  }

  /** Half of all ids, by a rule that nobody chose for the articles: the tuning half. */
  static boolean isForTuning(String id) {
    var sum = new CRC32();
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % 2 == 0;
  }
}
