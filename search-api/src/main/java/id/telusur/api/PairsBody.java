package id.telusur.api;

import id.telusur.query.Facet;
import id.telusur.query.Labels;
import id.telusur.search.PairsAnswer;
import id.telusur.search.pairs.PairCounts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer that is every pair: its shape is the contract.
 *
 * @param searchOfYear the search behind the count of a year, a URI template (RFC 6570)
 * @param held what the generation holds by year, the first first
 * @param pairs those with most articles first
 * @param names by code, what else the countries of these pairs are called than by their labels
 * @param more how many pairs are left out
 */
record PairsBody(
    String generation,
    @Nullable Partial partial,
    String searchOfYear,
    List<HeldBody> held,
    List<OneBody> pairs,
    Map<String, List<String>> names,
    int more)
    implements Generated {

  private static final String OF_YEAR = "&pair={pair}&year={year}";

  static PairsBody of(PairsAnswer answer, @Nullable String generation) {
    SearchLink link = SearchLink.in(generation);
    return new PairsBody(
        answer.generation(),
        Partial.of(answer.partial()),
        link.address() + OF_YEAR,
        answer.held().entrySet().stream()
            .map(year -> HeldBody.of(year.getKey(), year.getValue(), link))
            .toList(),
        answer.counts().pairs().stream().map(count -> OneBody.of(count, link, generation)).toList(),
        names(answer.counts().pairs()),
        answer.counts().more());
  }

  private static Map<String, List<String>> names(List<PairCounts.Count> pairs) {
    var names = new TreeMap<String, List<String>>();
    for (PairCounts.Count count : pairs) {
      Labels.countries(count.pair())
          .forEach(code -> names.computeIfAbsent(code, Labels::otherNames));
    }
    return names;
  }

  /** A year, and how many articles are held of it. */
  record HeldBody(int year, long count, String search) {
    static HeldBody of(int year, long count, SearchLink link) {
      return new HeldBody(year, count, link.in(year).address());
    }
  }

  /**
   * One pair.
   *
   * @param self the address of what is told of it
   */
  record OneBody(
      String pair,
      String label,
      String labelEn,
      List<NameBody> countries,
      long count,
      @Nullable String first,
      @Nullable String last,
      List<YearBody> years,
      String search,
      String self) {
    static OneBody of(PairCounts.Count count, SearchLink link, @Nullable String generation) {
      Labels.Name name = Labels.name(Facet.PAIR, count.pair());
      return new OneBody(
          count.pair(),
          name.indonesian(),
          name.english(),
          PairsBody.countries(count.pair()),
          count.articles(),
          count.first() == null ? null : count.first().toString(),
          count.last() == null ? null : count.last().toString(),
          count.years().entrySet().stream()
              .map(year -> new YearBody(year.getKey(), year.getValue()))
              .toList(),
          link.with("pair", count.pair()).address(),
          Addresses.in(generation, "/api/v1/pairs/" + count.pair()));
    }
  }

  /** A year, and how many articles of the pair were published then. */
  record YearBody(int year, long count) {}

  /** The two countries of a pair. */
  static List<NameBody> countries(String pair) {
    return Labels.countries(pair).stream().map(code -> NameBody.of(Facet.COUNTRY, code)).toList();
  }
}
