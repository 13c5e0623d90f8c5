package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InText;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Published;
import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Query;
import id.telusur.query.SearchRequest;
import id.telusur.relation.Country;
import id.telusur.relation.Offices;
import id.telusur.relation.Official;
import id.telusur.relation.Pair;
import id.telusur.search.Offer.Holder;
import id.telusur.search.Offer.Term;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds who held an office that a query names, of those whom articles name beside it. */
final class HolderOffers {
  private static final Offices OFFICES = Offices.builtIn();

  /** Holders of one office that are offered. */
  private static final int OFFERED = 3;

  private final Session session;
  private final SearchRequest request;

  HolderOffers(Session session, SearchRequest request) {
    this.session = session;
    this.request = request;
  }

  /**
   * Who held the office on the days that are asked about, where a part of the query is an office:
   * those whom most articles name first, of equals the last, each once with all such terms. None
   * where it names a holder already, or several countries.
   */
  List<Holder> of(InText part) throws IOException {
    Optional<Official.Office> office = office(part);
    if (office.isEmpty() || OFFICES.isNamedIn(request.query().text())) {
      return List.of();
    }
    var terms = new LinkedHashMap<String, List<Term>>();
    for (Official official : holders(office.get()).reversed()) {
      if (holdsWhenAsked(official)) {
        terms
            .computeIfAbsent(official.name(), any -> new ArrayList<>())
            .addFirst(new Term(official.from(), official.to()));
      }
    }
    var named = new ArrayList<Holder>();
    for (var held : terms.entrySet()) {
      if (!session.deadline().shouldExit()) {
        Holder holder = holder(part, held.getKey(), held.getValue());
        if (holder.articles() > 0) {
          named.add(holder);
        }
      }
    }
    return named.stream()
        .sorted(Comparator.comparingLong(Holder::articles).reversed())
        .limit(OFFERED)
        .toList();
  }

  /** The office that a part is called by, or by another of its names: "menteri luar negri". */
  private static Optional<Official.Office> office(InText part) {
    Stream<String> others =
        part instanceof Named named
            ? named.alternatives().stream().map(Alternative::text)
            : Stream.empty();
    return Stream.concat(Stream.of(part.text()), others)
        .flatMap(name -> OFFICES.named(name).stream())
        .findFirst();
  }

  private Holder holder(InText part, String name, List<Term> terms) throws IOException {
    String asked = Query.sideBySide(request.query().clauses()) + ", \"" + name + '"';
    long articles = session.count(asked, request.query(), request.filters());
    return new Holder(part.text(), name, terms, asked, articles);
  }

  /** Who held an office of the country that is meant: of several that have it, none can be told. */
  private List<Official> holders(Official.Office office) {
    List<List<Official>> known =
        countries().stream()
            .map(country -> OFFICES.holders(office, country))
            .filter(holders -> !holders.isEmpty())
            .toList();
    return known.size() == 1 ? known.getFirst() : List.of();
  }

  /** The countries that are asked about, foreign ones first; else those that narrow it. */
  private List<String> countries() {
    AskedParties named = AskedParties.of(request.query());
    var foreign = new TreeSet<String>(named.foreign());
    request.query().parts().stream().flatMap(HolderOffers::filed).forEach(foreign::add);
    boolean home = foreign.remove(Country.INDONESIA) || named.home();
    var ours = List.of(Country.INDONESIA);
    return !foreign.isEmpty()
        ? List.copyOf(foreign)
        : home ? ours : request.filters().values().getOrDefault(Facet.COUNTRY, ours);
  }

  /** The countries that articles must be filed under, or may, however deep it is said. */
  private static Stream<String> filed(Clause clause) {
    return switch (clause) {
      case Filed filed when filed.facet() == Facet.COUNTRY -> Stream.of(filed.value());
      case Filed filed when filed.facet() == Facet.PAIR ->
          Pair.parse(filed.value()).codes().stream();
      case All all -> all.clauses().stream().flatMap(HolderOffers::filed);
      case Any any -> any.clauses().stream().flatMap(HolderOffers::filed);
      default -> Stream.empty();
    };
  }

  /** Whether a term of office has a day that is asked about, or else one that is held. */
  private boolean holdsWhenAsked(Official official) {
    Filters asked = days();
    DayCounts held = session.generation().held();
    LocalDate from = asked.first() == null ? held.earliest() : asked.first();
    LocalDate to = asked.last() == null ? held.latest() : asked.last();
    boolean begun = to == null || !official.from().isAfter(to);
    return begun && (from == null || official.to() == null || !official.to().isBefore(from));
  }

  /** The days that the query names, or else those that narrow it. */
  private Filters days() {
    for (Clause part : request.query().parts()) {
      if (part instanceof Dated dated) {
        return Filters.days(dated.published().from(), dated.published().to());
      } else if (part instanceof Published published) {
        return Filters.days(published.from(), published.to());
      }
    }
    return request.filters();
  }
}
