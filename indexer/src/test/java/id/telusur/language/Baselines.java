package id.telusur.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tartarus.snowball.ext.IndonesianStemmer;

/** The stemmers to compare with, each as a function from a word to its stem. */
final class Baselines {
  private static final Path HUNSPELL =
      Path.of(System.getProperty("hunspell.id", "/usr/share/hunspell/id_ID.dic"));

  private static final Analyzer LUCENE =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var source = new KeywordTokenizer();
          return new TokenStreamComponents(
              source, new IndonesianStemFilter(new LowerCaseFilter(source)));
        }
      };

  private Baselines() {}

  /** Telusur first; hunspell only where the system has its Indonesian dictionary. */
  static Map<String, UnaryOperator<String>> all() throws IOException {
    Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
    all.put("telusur", Baselines::telusur);
    all.put("lucene", parted(word -> SingleWord.root(LUCENE, word)));
    all.put("snowball", parted(Baselines::snowball));
    if (Files.exists(HUNSPELL)) {
      Hunspell hunspell = hunspell();
      all.put("hunspell", parted(word -> root(hunspell, word.toLowerCase(Locale.ROOT))));
    }
    return all;
  }

  /** None of them knows hyphens; behind a tokenizer they see the parts, of equal ones only one. */
  private static UnaryOperator<String> parted(UnaryOperator<String> stemmer) {
    return word ->
        Arrays.stream(word.split("-", -1)).map(stemmer).distinct().collect(Collectors.joining("-"));
  }

  /** What plain {@code stem} prints. */
  static String telusur(String word) {
    return SingleWord.root(Analysis.lexical(), word);
  }

  private static String snowball(String word) {
    var stemmer = new IndonesianStemmer();
    stemmer.setCurrent(word.toLowerCase(Locale.ROOT));
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static String root(Hunspell hunspell, String word) {
    var roots = hunspell.getRoots(word);
    return roots.isEmpty() ? word : roots.get(0).toLowerCase(Locale.ROOT);
  }

  private static Hunspell hunspell() throws IOException {
    Path affixes = HUNSPELL.resolveSibling("id_ID.aff");
    try (InputStream aff = Files.newInputStream(affixes);
        InputStream dic = Files.newInputStream(HUNSPELL);
        var temporary = new ByteBuffersDirectory()) {
      return new Hunspell(new Dictionary(temporary, "hunspell", aff, dic));
    } catch (ParseException e) {
      throw new IOException("cannot parse " + HUNSPELL, e);
    }
  }
}
