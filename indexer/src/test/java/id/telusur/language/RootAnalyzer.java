package id.telusur.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;

/** The root chain over a lexicon to be tried. */
final class RootAnalyzer extends Analyzer {
  private final Lexicon lexicon;

  RootAnalyzer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var source = new IndonesianTokenizer();
    return new TokenStreamComponents(
        source, new IndonesianRootFilter(new LowerCaseFilter(source), lexicon));
  }
}
