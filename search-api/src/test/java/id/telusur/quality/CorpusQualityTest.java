package id.telusur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.article.SourceFiles;
import id.telusur.search.Hit;
import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The judged topics of the corpus, held against a golden file, so that every change of ranking is a
 * diff to read. {@code -Dtelusur.golden=update} writes the file anew.
 */
class CorpusQualityTest {
  private static final Path GOLDEN =
      Needs.home().resolve("search-api/src/test/resources/id/telusur/quality/corpus.golden.tsv");

  @TempDir Path folder;

  @Test
  void ranksAsTheGoldenFileSays() throws IOException {
    List<String> ranked = ranked();
    if (System.getProperty("telusur.golden", "").equals("update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.write(GOLDEN, ranked);
    }
    assertEquals(
        String.join("\n", Files.readAllLines(GOLDEN)),
        String.join("\n", ranked),
        "ranking has changed; if for the better: ./telusur test -Dtelusur.golden=update");
  }

  private List<String> ranked() throws IOException {
    Path corpus = Needs.home().resolve("corpus");
    Collection collection =
        Collection.read(
            corpus.resolve("judgements/queries.tsv"), corpus.resolve("judgements/qrels.trec"));
    var index = new TestIndex(folder);
    index.publish(SourceFiles.named(List.of(corpus.toString())), 1);
    Map<String, Double> baseline = LuceneBaseline.ndcg(corpus, collection, folder.resolve("plain"));
    try (var searches = LuceneSearches.once(index.home(), Duration.ofSeconds(30))) {
      Evaluation evaluation = Evaluation.of(collection, searches);
      Measures mean = evaluation.mean();
      var lines = new ArrayList<String>();
      lines.add(line("mean", mean.ndcg10(), mean.mrr10(), mean.recall100()));
      double plain = baseline.values().stream().mapToDouble(ndcg -> ndcg).average().orElse(0);
      lines.add(String.format(Locale.ROOT, "plain BM25 with Lucene's analyzer\t%.3f", plain));
      evaluation
          .measures()
          .forEach((topic, measures) ->
              lines.add(
                  line(topic, measures.ndcg10(), measures.mrr10(), measures.recall100())
                      + "\t"
                      + collection.topics().get(topic)
                      + "\t"
                      + firstFive(evaluation.rankings().get(topic))));
      return lines;
    }
  }

  private static String firstFive(List<Hit> hits) {
    return hits.stream().limit(5).map(hit -> hit.article().id()).collect(Collectors.joining(" "));
  }

  private static String line(String name, double ndcg, double mrr, double recall) {
    return String.format(
        Locale.ROOT, "%s\tnDCG@10 %.3f\tMRR@10 %.3f\tRecall@100 %.3f", name, ndcg, mrr, recall);
  }
}
