package id.telusur.launch;

import id.telusur.cli.Exit;
import id.telusur.quality.Collection;
import id.telusur.quality.Comparison;
import id.telusur.quality.Evaluation;
import id.telusur.quality.Measure;
import id.telusur.quality.Run;
import id.telusur.query.Reading;
import id.telusur.schema.IndexHome;
import id.telusur.search.LuceneSearches;
import id.telusur.search.Ranking;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  /** Of the randomisation test, so that the same runs give the same p. */
  private static final long SEED = 1;

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

  @Option(
      names = "--baseline",
      paramLabel = "RUN",
      description = "a TREC run to compare with: differences, and p of a paired randomisation test")
  private @Nullable Path baseline;

  @Option(
      names = "--no-fold",
      description = "list near copies one by one, where judgements know nothing of copies")
  private boolean unfolded;

  @Option(names = "--topics", description = "print each topic, not the means alone")
  private boolean topics;

  @Mixin private final OwnVariants variants = new OwnVariants();

  @Override
  public Integer call() throws IOException {
    Collection collection = Collection.read(queries, qrels);
    Evaluation other = baseline == null ? null : Evaluation.of(collection, Run.read(baseline));
    Reading reading = variants.reading();
    try (var searches =
        LuceneSearches.once(new IndexHome(index), LIMIT, Ranking.STANDARD, reading)) {
      Run found =
          unfolded
              ? Run.unfolded(collection.topics(), searches)
              : Run.of(collection.topics(), searches);
      Evaluation evaluation = Evaluation.of(collection, found);
      PrintWriter out = spec.commandLine().getOut();
      print(evaluation, out);
      if (other != null) {
        compare(evaluation, other, out);
      }
      out.flush();
      if (run != null) {
        found.write(run, "telusur");
      }
      return Exit.DONE;
    }
  }

  private void print(Evaluation evaluation, PrintWriter out) {
    if (topics) {
      evaluation
          .measures()
          .forEach((topic, measures) -> out.printf("%-12s %s%n", topic, measures.line(4)));
    }
    String mean = "mean of " + evaluation.measures().size();
    out.printf("%-12s %s%n", mean, evaluation.mean().line(4));
  }

  private static void compare(Evaluation evaluation, Evaluation baseline, PrintWriter out) {
    out.printf("%-12s %s%n", "baseline", baseline.mean().line(4));
    for (Measure measure : Measure.values()) {
      Comparison compared = Comparison.of(evaluation, baseline, measure, SEED);
      out.printf(
          Locale.ROOT,
          "  %-15s %+.4f  p %.5f%n",
          measure.label(),
          compared.difference(),
          compared.p());
    }
  }
}
