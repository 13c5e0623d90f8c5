package id.telusur.launch;

import id.telusur.api.SearchJson;
import id.telusur.article.Article;
import id.telusur.article.CanonicalJson;
import id.telusur.article.Counted;
import id.telusur.cli.Exit;
import id.telusur.query.Query;
import id.telusur.query.QueryParser;
import id.telusur.query.Reading;
import id.telusur.query.SearchRequest;
import id.telusur.schema.IndexHome;
import id.telusur.search.Answer;
import id.telusur.search.Hit;
import id.telusur.search.LuceneSearches;
import id.telusur.search.Offer;
import id.telusur.search.Ranking;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telusur search}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Search an index on this machine.",
      "It is read against its checksums first, which takes a second or more for each GB; a server"
          + " does so once, before its first answer."
    })
public final class SearchCommand implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "words, \"phrases\" in quotes")
  private List<String> words;

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "" + SearchRequest.SIZE,
      description = "how many articles (default: ${DEFAULT-VALUE})")
  private int size;

  @Option(names = "--json", description = "print the answer of /api/v1/search")
  private boolean json;

  @Mixin private final OwnVariants variants = new OwnVariants();

  @Override
  public Integer call() throws IOException {
    Reading reading = variants.reading();
    try (var searches =
        LuceneSearches.once(new IndexHome(index), LIMIT, Ranking.STANDARD, reading)) {
      Answer answer = searches.search(request(reading), null);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(SearchJson.of(answer));
      } else {
        print(answer, out);
      }
      out.flush();
      return Exit.DONE;
    }
  }

  private SearchRequest request(Reading reading) {
    try {
      Query query = QueryParser.parse(String.join(" ", words), reading);
      SearchRequest request = SearchRequest.of(query, size);
      return request.in(request.query().order());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static void print(Answer answer, PrintWriter out) {
    out.printf(
        "%s with all words, %,d with some%n",
        Counted.of(answer.total().value(), "article"), answer.related());
    if (answer.partial() != null) {
      out.printf("partial, so at least as many: %s%n", answer.partial());
    }
    for (Offer offer : answer.interpretation().offers()) {
      if (offer instanceof Offer.Spelling meant) {
        out.printf(
            "did you mean \"%s\"? (%s)%n", meant.query(), Counted.of(meant.articles(), "article"));
      }
    }
    for (Hit hit : answer.hits()) {
      Article article = hit.article();
      out.printf("%n%s%n", article.title());
      out.printf(
          "  %s, %s, %s%n",
          Objects.requireNonNullElse(CanonicalJson.published(article.published()), "undated"),
          Objects.requireNonNullElse(article.source(), "source unknown"),
          article.id());
      hit.snippets().forEach(snippet -> out.printf("  %s%n", snippet.text()));
    }
  }
}
