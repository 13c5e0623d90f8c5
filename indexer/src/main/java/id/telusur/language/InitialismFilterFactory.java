package id.telusur.language;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link InitialismFilter}, under the name {@value #NAME}; to stand behind filters for lower
 * case and ASCII folding, of an index alone.
 */
public final class InitialismFilterFactory extends TokenFilterFactory {
  public static final String NAME = "indonesianInitialism";

  /** For Lucene's service lookup, which needs it to exist and never calls it. */
  public InitialismFilterFactory() {
    throw defaultCtorException();
  }

  /**
   * @throws IllegalArgumentException when there is any argument
   */
  public InitialismFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args);
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new InitialismFilter(input);
  }
}
