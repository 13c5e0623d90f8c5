package id.telusur.language;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes the tokenizer for Indonesian text, under the name {@value #NAME}: words and numbers as news
 * writes them, with hyphens and capitals flagged for {@code indonesianRoot}.
 */
public final class IndonesianTokenizerFactory extends TokenizerFactory {
  public static final String NAME = "indonesian";

  /** For Lucene's service lookup, which needs it to exist and never calls it. */
  public IndonesianTokenizerFactory() {
    throw defaultCtorException();
  }

  /**
   * @throws IllegalArgumentException when there is any argument
   */
  public IndonesianTokenizerFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args);
    }
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new IndonesianTokenizer(factory);
  }
}
