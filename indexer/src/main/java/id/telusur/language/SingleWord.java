package id.telusur.language;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;

/** Single words, as the command line and word tables have them. */
public final class SingleWord {
  private SingleWord() {}

  /**
   * What {@code analyzer} makes of one word: its term, or its terms with hyphens between them, or,
   * where it finds no term, the word in lower case.
   */
  public static String root(Analyzer analyzer, String word) {
    String terms =
        Analysis.terms(analyzer, word).stream()
            .map(Analysis.Term::text)
            .collect(Collectors.joining("-"));
    return terms.isEmpty() ? word.toLowerCase(Locale.ROOT) : terms;
  }

  /** The root of a folded word as search has it. */
  public static String root(String word) {
    return root(Analysis.root(), word);
  }

  /** Whether a folded word is listed as a root or as a name. */
  public static boolean isRoot(String word) {
    return Lexicon.search().roots().holds(word);
  }
}
