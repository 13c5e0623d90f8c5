package id.telusur.cli;

import id.telusur.language.Analysis;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows how a text is understood: each token, and the term it has in the root stream. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description = "Prints each token of a text with its root.")
public final class AnalyzeCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "words, joined by spaces")
  private List<String> text = List.of();

  @Override
  public Integer call() {
    var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    for (Analysis.Token token : Analysis.tokens(String.join(" ", text))) {
      out.println(line(token));
    }
    out.flush();
    return 0;
  }

  private static String line(Analysis.Token token) {
    String collocation = token.collocation() ? "\tcollocation" : "";
    return token.exact() + "\t" + token.root() + collocation;
  }
}
