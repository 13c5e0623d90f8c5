package id.telusur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.article.SourceFiles;
import id.telusur.search.TestIndex;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    SourceFiles articles = SourceFiles.named(List.of(corpus.toString()));
    var index = new TestIndex(folder);
    index.publish(articles, 1);
    Run plain = LuceneBaseline.run(articles, collection.topics(), folder.resolve("plain"));
    try (var searches = TestIndex.once(index.home(), Duration.ofSeconds(30))) {
      Run run = Run.of(collection.topics(), searches);
      Evaluation evaluation = Evaluation.of(collection, run);
      var lines = new ArrayList<String>();
      lines.add("mean\t" + evaluation.mean().line(3));
      lines.add("plain BM25\t" + Evaluation.of(collection, plain).mean().line(3));
      evaluation
          .measures()
          .forEach((topic, measures) ->
              lines.add(
                  String.join(
                      "\t",
                      topic,
                      measures.line(3),
                      collection.topics().get(topic),
                      firstFive(run.ranking(topic)))));
      return lines;
    }
  }

  private static String firstFive(List<String> ranking) {
    return ranking.stream().limit(5).collect(Collectors.joining(" "));
  }
}
