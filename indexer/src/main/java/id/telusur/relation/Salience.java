package id.telusur.relation;

/**
 * How much a country matters in an article.
 *
 * @param country the country's code
 * @param score from 0 (named in passing) to 1 (what the article is about): half of it from the
 *     title, a fifth from the lead, the rest from its share of all mentions
 * @param inTitle whether the title names it
 * @param inLead whether one of the first sentences does
 * @param mentions how often the article names it
 */
public record Salience(
    String country, double score, boolean inTitle, boolean inLead, int mentions) {
  public Salience {
    Country.checkCode(country);
    if (!(score >= 0 && score <= 1) || mentions < 1) {
      throw new IllegalArgumentException(
          "salience %s of %s with %d mentions".formatted(score, country, mentions));
    }
  }
}
