package id.telusur.launch;

import id.telusur.cli.Exit;
import id.telusur.quality.Collection;
import id.telusur.quality.Evaluation;
import id.telusur.quality.Measures;
import id.telusur.schema.IndexHome;
import id.telusur.search.Hit;
import id.telusur.search.LuceneSearches;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telusur eval}. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Measure the ranking of an index on judged topics.")
public final class EvalCommand implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @Spec private CommandSpec spec;

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "TSV",
      description = "topics: id, tab, query")
  private Path queries;

  @Option(
      names = "--qrels",
      required = true,
      paramLabel = "TXT",
      description = "judgements in TREC form: topic 0 article grade")
  private Path qrels;

  @Option(names = "--run", paramLabel = "FILE", description = "write the rankings as a TREC run")
  private @Nullable Path run;

  @Option(names = "--topics", description = "print each topic, not the means alone")
  private boolean topics;

  @Override
  public Integer call() throws IOException {
    Collection collection = Collection.read(queries, qrels);
    try (var searches = LuceneSearches.once(new IndexHome(index), LIMIT)) {
      Evaluation evaluation = Evaluation.of(collection, searches);
      PrintWriter out = spec.commandLine().getOut();
      if (topics) {
        evaluation.measures().forEach((topic, measures) -> print(topic, measures, out));
      }
      print("mean of " + evaluation.measures().size(), evaluation.mean(), out);
      out.flush();
      if (run != null) {
        Files.write(run, trec(evaluation));
      }
      return Exit.DONE;
    }
  }

  private static void print(String name, Measures measures, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-12s nDCG@10 %.4f  MRR@10 %.4f  Recall@100 %.4f%n",
        name,
        measures.ndcg10(),
        measures.mrr10(),
        measures.recall100());
  }

  private static List<String> trec(Evaluation evaluation) {
    var lines = new ArrayList<String>();
    for (Map.Entry<String, List<Hit>> topic : evaluation.rankings().entrySet()) {
      int rank = 0;
      int hits = topic.getValue().size();
      for (Hit hit : topic.getValue()) {
        rank++;
        // Scores fall over both tiers, as readers of run files expect: the rank is what counts.
        lines.add(
            "%s Q0 %s %d %d telusur"
                .formatted(topic.getKey(), hit.article().id(), rank, hits - rank + 1));
      }
    }
    return lines;
  }
}
