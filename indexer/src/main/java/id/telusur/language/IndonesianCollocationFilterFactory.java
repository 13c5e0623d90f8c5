package id.telusur.language;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link IndonesianCollocationFilter}, under the name {@value #NAME}; to stand behind {@code
 * indonesianRoot} with its default arguments.
 */
public final class IndonesianCollocationFilterFactory extends TokenFilterFactory {
  public static final String NAME = "indonesianCollocation";

  /** For Lucene's service lookup, which needs it to exist and never calls it. */
  public IndonesianCollocationFilterFactory() {
    throw defaultCtorException();
  }

  /**
   * @throws IllegalArgumentException when there is any argument
   */
  public IndonesianCollocationFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args);
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new IndonesianCollocationFilter(input);
  }
}
