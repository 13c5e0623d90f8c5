package id.telusur.search.pairs;

import id.telusur.relation.Official;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or an office that articles name.
 *
 * @param name as Indonesian papers write it
 * @param country whose it is; {@code null} of an office that several countries have
 * @param terms which offices a person held, the first term first; empty of an office
 * @param query what to ask for it
 * @param articles how many articles of the pair name it
 */
public record Named(
    String name, @Nullable String country, List<Official> terms, String query, long articles) {
  public Named {
    terms = List.copyOf(terms);
  }

  /** Whether it is a person. */
  public boolean isPerson() {
    return !terms.isEmpty();
  }
}
