package id.telusur.bench;

import id.telusur.article.SourceFiles;
import id.telusur.bench.IndexingBench.Spent;
import id.telusur.cli.Exit;
import id.telusur.schema.IndexHome;
import id.telusur.search.TestIndex;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./telusur bench}. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "What searching and indexing cost, beside plain Lucene on the same index.")
public final class Bench implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final PrintStream OUT = System.out;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "an index home; otherwise one of the data is built, which is measured too")
  private @Nullable Path index;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${sys:telusur.home:-.}/../shared/data/news",
      description = "the articles to build an index of (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("");

  @Option(
      names = "--queries",
      paramLabel = "N",
      defaultValue = "600",
      description = "how many queries (default: ${DEFAULT-VALUE})")
  private int queries;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "how often each is asked, and all is indexed (default: ${DEFAULT-VALUE})")
  private int rounds;

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      defaultValue = "45",
      description = "CPU time to warm each way up for (default: ${DEFAULT-VALUE})")
  private int warmUp;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "of the queries and their order (default: ${DEFAULT-VALUE})")
  private long seed;

  /** Arguments as {@code --help} says. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Bench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    OUT.printf("seed %d, Java %s%n", seed, Runtime.version());
    if (index != null) {
      search(new IndexHome(index));
      return Exit.DONE;
    }
    Path folder = Files.createTempDirectory("telusur-bench");
    try {
      IndexHome home = new IndexHome(folder.resolve("index"));
      index(home, folder);
      search(home);
    } finally {
      delete(folder);
    }
    return Exit.DONE;
  }

  /** Indexes all in turns, once more than is counted: by then it is compiled. */
  private void index(IndexHome home, Path folder) throws IOException {
    var bench = new IndexingBench(SourceFiles.named(List.of(data.toString())));
    Spent bare = Spent.NOTHING;
    Spent line = Spent.NOTHING;
    for (int i = 0; i <= rounds; i++) {
      boolean isLast = i == rounds;
      Path place = folder.resolve("round-" + i);
      Spent byWriter = bench.bare(place.resolve("bare"));
      Spent byLine = bench.line(isLast ? home : new IndexHome(place.resolve("line")));
      delete(place);
      if (i > 0) {
        bare = bare.plus(byWriter);
        line = line.plus(byLine);
      }
    }
    OUT.printf(
        Locale.ROOT,
        "indexing, articles per CPU second: whole line %.0f, bare IndexWriter %.0f, ratio %.2f%n",
        line.articlesPerSecond(),
        bare.articlesPerSecond(),
        line.articlesPerSecond() / bare.articlesPerSecond());
  }

  private void search(IndexHome home) throws IOException {
    Path web = Path.of(System.getProperty("telusur.home", "."), "web/public");
    try (var lucene = PlainLucene.open(home);
        var searches = TestIndex.once(home, LIMIT);
        var server = OverHttp.start(home, web)) {
      var random = new Random(seed);
      List<String> drawn = new DrawnQueries(lucene.reader(), random).draw(queries);
      OUT.printf(
          "%,d articles, %d queries, such as %s%n",
          lucene.reader().numDocs(), drawn.size(), examples(drawn));
      var race = new Race(drawn, random);
      race.add(new RawIds(lucene));
      race.add(new Textbook(lucene, false));
      race.add(new Textbook(lucene, true));
      race.add(new Room(searches));
      race.add(server);
      race.warmUp(Duration.ofSeconds(warmUp));
      print(race.run(rounds));
    }
  }

  private static List<String> examples(List<String> drawn) {
    return Stream.of(1, 3, 5, 7, 9).map(tenth -> drawn.get(drawn.size() * tenth / 10)).toList();
  }

  private static void print(List<Figures> figures) {
    OUT.println(Figures.HEAD);
    figures.forEach(OUT::println);
    double textbook = figures.get(1).cpuMicros();
    double counted = figures.get(2).cpuMicros();
    double room = figures.get(3).cpuMicros();
    double http = figures.get(4).cpuMicros();
    OUT.printf(
        Locale.ROOT,
        "CPU ratios: c/b %.2f, c/b' %.2f, d/c %.2f%n",
        room / textbook,
        room / counted,
        http / room);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
