package id.telusur.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link IndonesianRootFilter}, under the name {@value #NAME}; to stand behind filters for
 * lower case and ASCII folding. Arguments, each optional:
 *
 * <ul>
 *   <li>{@code search}: whether words that search keeps apart stay apart; default true
 *   <li>{@code words}: a file of own words in the form of roots.txt
 * </ul>
 */
public final class IndonesianRootFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {
  public static final String NAME = "indonesianRoot";

  private final boolean search;
  private final @Nullable String words;
  private @Nullable Lexicon own;

  /** For Lucene's service lookup, which needs it to exist and never calls it. */
  public IndonesianRootFilterFactory() {
    throw defaultCtorException();
  }

  /**
   * @throws IllegalArgumentException when an argument is unknown
   */
  public IndonesianRootFilterFactory(Map<String, String> args) {
    super(args);
    search = getBoolean(args, "search", true);
    words = get(args, "words");
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args);
    }
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    if (words != null) {
      try (InputStream in = loader.openResource(words)) {
        Lexicon plain = Lexicon.read(in);
        own = search ? plain.forSearch() : plain;
      }
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    Lexicon lexicon = own;
    return lexicon == null
        ? new IndonesianRootFilter(input, search)
        : new IndonesianRootFilter(input, lexicon);
  }
}
