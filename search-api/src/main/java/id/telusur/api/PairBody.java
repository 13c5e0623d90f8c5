package id.telusur.api;

import id.telusur.article.Published;
import id.telusur.query.Facet;
import id.telusur.query.Labels;
import id.telusur.relation.Official;
import id.telusur.search.FacetCounts;
import id.telusur.search.PairAnswer;
import id.telusur.search.Pairs;
import id.telusur.search.Timeline;
import id.telusur.search.pairs.Named;
import id.telusur.search.pairs.SignificantTerm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer that tells of two countries: its shape is the contract. Every {@code
 * search} is the address of a search whose total is the count beside it.
 *
 * @param read how many of the articles were read to find terms and names
 */
record PairBody(
    String generation,
    String pair,
    String label,
    String labelEn,
    List<NameBody> countries,
    @Nullable Partial partial,
    long count,
    String search,
    @Nullable DayBody first,
    @Nullable DayBody last,
    UndatedBody undated,
    LineBody timeline,
    List<TopicBody> topics,
    List<YearBody> years,
    int read,
    TermsBody terms,
    List<NamedBody> named,
    List<SearchBody.HitBody> latest,
    TypicalBody typical,
    ChronologyBody chronology)
    implements Generated {

  static PairBody of(PairAnswer answer, @Nullable String generation) {
    Labels.Name name = Labels.name(Facet.PAIR, answer.pair());
    SearchLink all = SearchLink.in(generation);
    SearchLink link = all.with("pair", answer.pair());
    return new PairBody(
        answer.generation(),
        answer.pair(),
        name.indonesian(),
        name.english(),
        PairsBody.countries(answer.pair()),
        Partial.of(answer.partial()),
        answer.articles(),
        link.address(),
        DayBody.of(answer.first(), link),
        DayBody.of(answer.last(), link),
        UndatedBody.of(answer.timeline().undated(), link),
        LineBody.of(answer.timeline(), link, all),
        topics(answer.topics(), link),
        answer.years().stream().map(year -> YearBody.of(year, link)).toList(),
        answer.read(),
        TermsBody.of(answer.terms(), link),
        answer.named().stream().map(named -> NamedBody.of(named, link)).toList(),
        answer.latest().stream().map(SearchBody.HitBody::of).toList(),
        new TypicalBody("cosine", answer.typical().stream().map(SearchBody.HitBody::of).toList()),
        ChronologyBody.of(answer.chronology(), Pairs.EVENTS, generation));
  }

  private static List<TopicBody> topics(FacetCounts counts, SearchLink link) {
    return counts.values().stream().map(count -> TopicBody.of(count, link)).toList();
  }

  /** A day, and how many articles were published then. */
  record DayBody(String day, long count, String search) {
    static @Nullable DayBody of(PairAnswer.@Nullable Day day, SearchLink link) {
      return day == null
          ? null
          : new DayBody(
              day.day().toString(), day.articles(), link.from(day.day(), day.day()).address());
    }
  }

  /** The articles that do not tell their day. */
  record UndatedBody(long count, String search) {
    private static final String NEVER =
        "-tanggal:%s..%s".formatted(Published.EARLIEST, Published.LATEST);

    static UndatedBody of(long count, SearchLink link) {
      return new UndatedBody(count, link.with("q", NEVER).address());
    }
  }

  /** When articles were published, beside what is held of the same time. */
  record LineBody(String interval, List<PeriodBody> periods) {
    static LineBody of(Timeline timeline, SearchLink link, SearchLink all) {
      return new LineBody(
          Names.code(timeline.interval()),
          timeline.periods().stream().map(period -> PeriodBody.of(period, link, all)).toList());
    }
  }

  /** A day, month or year. */
  record PeriodBody(
      String from, String to, long count, String search, long held, String heldSearch) {
    static PeriodBody of(Timeline.Held period, SearchLink link, SearchLink all) {
      return new PeriodBody(
          period.from().toString(),
          period.to().toString(),
          period.articles(),
          link.from(period.from(), period.to()).address(),
          period.held(),
          all.from(period.from(), period.to()).address());
    }
  }

  /** A topic. */
  record TopicBody(String value, String label, String labelEn, long count, String search) {
    static TopicBody of(FacetCounts.Count count, SearchLink link) {
      Labels.Name name = Labels.name(Facet.TOPIC, count.value());
      return new TopicBody(
          count.value(),
          name.indonesian(),
          name.english(),
          count.articles(),
          link.with("topic", count.value()).address());
    }
  }

  /** A year, and what its articles are about. */
  record YearBody(int year, long count, String search, List<TopicBody> topics) {
    static YearBody of(PairAnswer.Year year, SearchLink link) {
      SearchLink within = link.in(year.year());
      return new YearBody(
          year.year(), year.articles(), within.address(), PairBody.topics(year.topics(), within));
    }
  }

  /**
   * What sets the pair apart.
   *
   * @param measure by which the terms were chosen
   */
  record TermsBody(String measure, List<TermBody> values) {
    static TermsBody of(List<SignificantTerm> terms, SearchLink link) {
      return new TermsBody(
          "log-likelihood ratio", terms.stream().map(term -> TermBody.of(term, link)).toList());
    }
  }

  /**
   * A word or phrase.
   *
   * @param times how many times as often as in articles of other pairs; {@code null} where none of
   *     them holds it
   */
  record TermBody(String text, long count, String search, double score, @Nullable Double times) {
    static TermBody of(SignificantTerm term, SearchLink link) {
      return new TermBody(
          term.text(),
          term.articles(),
          link.with("q", term.query()).address(),
          rounded(term.score()),
          Double.isFinite(term.times()) ? rounded(term.times()) : null);
    }

    private static double rounded(double value) {
      return Math.round(value * 10) / 10.0;
    }
  }

  /**
   * A person or an office.
   *
   * @param kind whether it is a person or not
   * @param country whose it is; {@code null} of an office that several countries have
   * @param offices what a person held, and when
   */
  record NamedBody(
      String kind,
      String name,
      @Nullable NameBody country,
      List<OfficeBody> offices,
      long count,
      String search) {
    static NamedBody of(Named named, SearchLink link) {
      String country = named.country();
      return new NamedBody(
          named.isPerson() ? "person" : "office",
          named.name(),
          country == null ? null : NameBody.of(Facet.COUNTRY, country),
          named.terms().stream().map(OfficeBody::of).toList(),
          named.articles(),
          link.with("q", named.query()).address());
    }
  }

  /** A term of office; it may go on, or its end is not known. */
  record OfficeBody(String office, String label, String labelEn, String from, @Nullable String to) {
    static OfficeBody of(Official official) {
      Labels.Name name = Names.of(official.office());
      return new OfficeBody(
          Names.code(official.office()),
          name.indonesian(),
          name.english(),
          official.from().toString(),
          official.to() == null ? null : official.to().toString());
    }
  }

  /**
   * The articles that stand for the pair.
   *
   * @param measure how near they are to the mean of all
   */
  record TypicalBody(String measure, List<SearchBody.HitBody> hits) {}
}
