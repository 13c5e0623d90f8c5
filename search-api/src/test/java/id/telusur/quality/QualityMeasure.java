package id.telusur.quality;

import id.telusur.schema.IndexHome;
import id.telusur.search.TestIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How good the search room is on every judged collection of the data, beside plain BM25 with
 * Lucene's Indonesian analyzer, with p of the paired randomisation test.
 *
 * <p>Arguments: the data folder, a folder for the indexes, which are built unless they lie there,
 * and the collections, all unless some are named: {@code news-dev}, {@code news-more}, {@code
 * news-asked}, {@code idk-mrc-train}, {@code idk-mrc-valid}, {@code facqa-train}, {@code
 * facqa-valid}. The plain run of each is written beside its index, so that {@code ./telusur eval
 * --baseline} can compare with it.
 */
public final class QualityMeasure {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final long SEED = 1;
  private static final String NEWS = "news-dev";
  private static final String MORE_NEWS = "news-more";
  private static final String ASKED_NEWS = "news-asked";
  private static final List<String> ALL =
      List.of(
          NEWS,
          MORE_NEWS,
          ASKED_NEWS,
          "idk-mrc-train",
          "idk-mrc-valid",
          "facqa-train",
          "facqa-valid");

  private final Path folder;

  private QualityMeasure(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    var measure = new QualityMeasure(folder);
    List<String> names = List.of(args).subList(2, args.length);
    for (String name : names.isEmpty() ? ALL : names) {
      measure.print(name, data);
    }
  }

  private void print(String name, Path data) throws IOException {
    switch (name) {
      case NEWS -> print(NEWS, name, JudgedData.news(data));
      case MORE_NEWS -> print(NEWS, name, JudgedData.moreNews(data));
      case ASKED_NEWS -> print(NEWS, name, JudgedData.askedNews(data));
      default -> {
        int dash = name.lastIndexOf('-');
        String index = name.substring(0, dash);
        print(index, name, JudgedData.questions(data, index, name.substring(dash + 1), folder));
      }
    }
  }

  private void print(String index, String name, JudgedData judged) throws IOException {
    Path plainFolder = folder.resolve(index + "-plain");
    Collection collection = judged.collection();
    Run plain = LuceneBaseline.run(judged.articles(), collection.topics(), plainFolder);
    plain.write(folder.resolve(name + "-plain.run"), "plain");
    IndexHome home = TestIndex.kept(folder.resolve(index), judged.articles());
    try (var searches = TestIndex.once(home, LIMIT)) {
      System.out.printf("%s, %d topics%n", name, collection.topics().size());
      Evaluation theirs = Evaluation.of(collection, plain);
      System.out.printf("  plain BM25         %s%n", theirs.mean().line(4));
      compare("as a reader asks", Run.of(collection.topics(), searches), collection, theirs);
      compare("copies not folded", Run.unfolded(collection.topics(), searches), collection, theirs);
    }
  }

  private static void compare(String how, Run run, Collection collection, Evaluation baseline) {
    Evaluation ours = Evaluation.of(collection, run);
    System.out.printf("  %-18s %s%n", how, ours.mean().line(4));
    for (Measure measure : Measure.values()) {
      Comparison compared = Comparison.of(ours, baseline, measure, SEED);
      System.out.printf(
          Locale.ROOT,
          "    %-15s %+.4f  p %.5f%n",
          measure.label(),
          compared.difference(),
          compared.p());
    }
  }
}
