package id.telusur.search;

import java.util.List;

/**
 * What a score is made of.
 *
 * @param shares they add up to the score
 */
public record Account(List<Share> shares) {
  public Account {
    shares = List.copyOf(shares);
  }

  /**
   * What one thing asked for gave.
   *
   * @param clause the thing, in the query language; what words gave by standing close together has
   *     the words with {@code ~} between, what an article has whatever its words a name of its own
   * @param score how much
   * @param forms in which forms it was found: the best gives all it has, others a part
   */
  public record Share(String clause, float score, List<Form> forms) {
    public Share {
      forms = List.copyOf(forms);
    }
  }

  /**
   * One form in which a thing was found.
   *
   * @param kind {@code exact}, {@code root}, {@code english}; with {@code variant-} before it for
   *     another name
   * @param text the form
   * @param inTitle how often it stands in the title
   * @param inBody how often in the body
   * @param score how much it would give by itself
   */
  public record Form(String kind, String text, int inTitle, int inBody, float score) {}
}
