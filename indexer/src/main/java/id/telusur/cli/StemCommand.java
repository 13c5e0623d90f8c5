package id.telusur.cli;

import id.telusur.language.Analysis;
import id.telusur.language.SingleWord;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.lucene.analysis.Analyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code telusur stem}: words from standard input, one a line, each with its root. */
@Command(
    name = "stem",
    mixinStandardHelpOptions = true,
    description =
        "Read words from standard input, one a line, and print each with a tab and its root.")
public final class StemCommand implements Callable<Integer> {
  @Option(
      names = "--search",
      description = "print the term that an index holds, not the dictionary's root")
  private boolean search;

  @Override
  public Integer call() throws IOException {
    Analyzer analyzer = search ? Analysis.root() : Analysis.lexical();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    for (String word = in.readLine(); word != null; word = in.readLine()) {
      out.write(word + "\t" + SingleWord.root(analyzer, word) + "\n");
      // Whoever waits for an answer before the next word gets it; a long list is written in blocks.
      if (!in.ready()) {
        out.flush();
      }
    }
    out.flush();
    return 0;
  }
}
