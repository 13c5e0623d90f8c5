package id.telusur.cli;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.language.Thesaurus;
import id.telusur.language.Thesaurus.Match;
import id.telusur.language.VariantGroup.Member;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telusur analyze}. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description = {
      "Show how a text is understood, word by word.",
      "That is each token as written, its root, and below them what it is also called."
    })
public final class AnalyzeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "words, joined by spaces")
  private List<String> words;

  @Option(
      names = "--variants",
      paramLabel = "FILE",
      description = "groups of names of your own, as a server is given them")
  private @Nullable Path variants;

  @Override
  public Integer call() throws IOException {
    Thesaurus thesaurus = thesaurus();
    PrintWriter out = spec.commandLine().getOut();
    String text = String.join(" ", words);
    for (Analysis.Token token : Analysis.tokens(text)) {
      String kind = token.collocation() ? "\tcollocation" : "";
      out.printf("%s\t%s%s%n", token.exact(), token.root(), kind);
    }
    List<String> typed =
        Analysis.terms(Analysis.exact(), text).stream().map(term -> written(term, text)).toList();
    for (Match match : thesaurus.find(typed)) {
      String named = String.join(" ", typed.subList(match.firstWord(), match.endWord()));
      String others =
          match.alternatives().stream().map(Member::text).collect(Collectors.joining(", "));
      out.printf("%s\talso (%s): %s%n", named, match.group().id(), others);
    }
    out.flush();
    return Exit.DONE;
  }

  private Thesaurus thesaurus() throws IOException {
    try {
      return variants == null ? Thesaurus.builtIn() : Thesaurus.with(variants);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static String written(Term term, String text) {
    return text.substring(term.start(), term.end());
  }
}
