package id.telusur.search;

import id.telusur.search.pairs.Named;
import id.telusur.search.pairs.SignificantTerm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the articles filed under a pair tell of it. Every number of articles is what the search for
 * them counts.
 *
 * @param generation name of the generation that answers
 * @param pair {@code CN-ID}
 * @param articles how many are filed under it, 0 where there are none
 * @param first the first day with an article, {@code null} where no article tells its day
 * @param last the last
 * @param timeline when they were published
 * @param topics what they are about
 * @param years from the first with an article to the last, those without any between them too
 * @param read how many articles were read to find terms and names
 * @param terms what sets it apart from other pairs
 * @param named whom they name most
 * @param latest the latest articles
 * @param typical the most typical articles
 * @param chronology the beginning of what happened
 * @param partial why the answer is not whole; {@code null} if it is
 */
public record PairAnswer(
    String generation,
    String pair,
    long articles,
    @Nullable Day first,
    @Nullable Day last,
    Timeline timeline,
    FacetCounts topics,
    List<Year> years,
    int read,
    List<SignificantTerm> terms,
    List<Named> named,
    List<Hit> latest,
    List<Hit> typical,
    ChronologyAnswer chronology,
    @Nullable String partial) {
  public PairAnswer {
    years = List.copyOf(years);
    terms = List.copyOf(terms);
    named = List.copyOf(named);
    latest = List.copyOf(latest);
    typical = List.copyOf(typical);
  }

  /** A day, and how many of the articles were published then. */
  public record Day(LocalDate day, long articles) {}

  /** A year, how many of the articles were published then, and what those are about. */
  public record Year(int year, long articles, FacetCounts topics) {}
}
