package id.telusur.language;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link MediumNameFilter}, under the name {@value #NAME}; to stand behind filters for lower
 * case and ASCII folding, before {@code indonesianRoot}.
 */
public final class MediumNameFilterFactory extends TokenFilterFactory {
  public static final String NAME = "indonesianMediumName";

  /** For Lucene's service lookup, which needs it to exist and never calls it. */
  public MediumNameFilterFactory() {
    throw defaultCtorException();
  }

  /**
   * @throws IllegalArgumentException when there is any argument
   */
  public MediumNameFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args);
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new MediumNameFilter(input);
  }
}
