package id.telusur.relation;

/**
 * A place in an article that stands for a country.
 *
 * @param country the country's code
 * @param part the text that holds it
 * @param start offset of its first character in that text, in UTF-16 units
 * @param end offset behind its last character
 * @param reason why it stands for the country
 */
public record Mention(String country, Part part, int start, int end, Reason reason) {
  /** The text that offsets count in. */
  public enum Part {
    /** {@link id.telusur.article.Article#title()}. */
    TITLE,
    /** {@link id.telusur.article.Article#bodyText()}. */
    BODY
  }

  /** Why words stand for a country. */
  public enum Reason {
    /** Its name, an older or colloquial one, an abbreviation. */
    NAME,
    /** Its people: "WNI", "warga Australia", "asal Malaysia". */
    DEMONYM,
    /** Its capital or another city, or a part of it. */
    CAPITAL,
    /** An office of state: "Gedung Putih", "Kemlu Tiongkok". */
    OFFICE,
    /** The holder of an office at the article's date, or another who stands for the country. */
    PERSON,
    /** A matter that it is a side of: "Brexit". */
    MATTER
  }

  public Mention {
    Country.checkCode(country);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a place in a text: %d to %d".formatted(start, end));
    }
  }
}
