package id.telusur.api;

import id.telusur.language.LanguageCodes;
import id.telusur.query.Cursor;
import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Labels;
import id.telusur.query.Order;
import id.telusur.query.Query;
import id.telusur.query.QueryParser;
import id.telusur.query.Reading;
import id.telusur.query.SearchRequest;
import id.telusur.query.Variants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What parameters say about a search; the same words on every route. */
final class SearchParameters {
  /** How a query is read. */
  static final Set<String> READING = Set.of("q", "variants", "exact", "generation");

  /** What narrows a search. */
  static final Set<String> NARROWING =
      Set.of(
          "from",
          "to",
          "since",
          "url",
          "year",
          "source",
          "section",
          "author",
          "language",
          "country",
          "pair",
          "topic");

  /** Which part of an answer is wanted, and how. */
  static final Set<String> PAGING =
      Set.of("sort", "size", "cursor", "relax", "fold", "explain", "facets");

  private static final String TOPICS = String.join(", ", Labels.topics());

  private final Parameters parameters;
  private final Reading reading;

  /**
   * The parameters of a request.
   *
   * @param reading how words are read that they say nothing else of
   */
  SearchParameters(Parameters parameters, Reading reading) {
    this.parameters = parameters;
    this.reading = reading;
  }

  /** The names of several groups. */
  static Set<String> names(List<Set<String>> groups) {
    return groups.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  Query query() {
    Variants all = reading.variants();
    String unknown = String.join("', '", all.unknown(parameters.text("variants")));
    Variants wanted =
        parameters.parsed("variants", all::parse, FaultKind.UNKNOWN_VARIANTS, unknown);
    return QueryParser.parse(
        parameters.text("q"),
        new Reading(
            wanted == null ? all : wanted,
            parameters.flag("exact", false),
            parameters.limits().clauses()));
  }

  Filters filters() {
    LocalDate from = parameters.day("from");
    LocalDate to = parameters.day("to");
    if (from != null && to != null && from.isAfter(to)) {
      parameters.fault("to", to.toString(), FaultKind.BEFORE_FROM, from);
      to = null;
    }
    Long since = parameters.number("since", 0, Long.MAX_VALUE);
    var values = new EnumMap<Facet, List<String>>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> wanted = wanted(facet);
      if (!wanted.isEmpty()) {
        values.put(facet, wanted);
      }
    }
    return new Filters(from, to, since, parameters.optional("url"), values);
  }

  SearchRequest search() {
    Query query = query();
    Order order = parameters.choice("sort", Order.class, query.order());
    int most = parameters.limits().size();
    int size = parameters.number("size", 0, most, Math.min(most, SearchRequest.SIZE));
    Cursor cursor = parameters.parsed("cursor", Cursor::decode, FaultKind.NOT_A_CURSOR);
    String generation = parameters.optional("generation");
    if (cursor != null && cursor.order() != order) {
      refuseCursor("an answer in another order");
      cursor = null;
    }
    if (cursor != null && generation != null && !generation.equals(cursor.generation())) {
      refuseCursor("another generation");
    }
    var first =
        new SearchRequest(
            query,
            filters(),
            order,
            parameters.flag("relax", true),
            parameters.flag("fold", true),
            facets(),
            parameters.flag("explain", false),
            size,
            null);
    if (cursor == null) {
      return first;
    }
    if (cursor.asked() != first.asked()) {
      refuseCursor("an answer to another search");
    }
    return first.after(cursor);
  }

  private void refuseCursor(String owner) {
    parameters.fault("cursor", parameters.text("cursor"), FaultKind.OTHER_SEARCH, owner);
  }

  private Set<Facet> facets() {
    var facets = EnumSet.noneOf(Facet.class);
    String all = Arrays.stream(Facet.values()).map(Facet::label).collect(Collectors.joining(", "));
    String names = parameters.optional("facets");
    for (String name : names == null ? List.<String>of() : List.of(names.split(",", -1))) {
      Stream.of(Facet.values())
          .filter(facet -> facet.label().equals(name))
          .findFirst()
          .ifPresentOrElse(
              facets::add, () -> parameters.fault("facets", name, FaultKind.NOT_A_CHOICE, all));
    }
    return facets;
  }

  /** The values of a facet that are asked for, as the index writes them. */
  private List<String> wanted(Facet facet) {
    List<String> wanted =
        switch (facet) {
          case SOURCE, SECTION, AUTHOR -> parameters.all(facet.label());
          case YEAR -> known(facet, Labels::year, FaultKind.NOT_A_YEAR);
          case LANGUAGE -> known(facet, LanguageCodes::of, FaultKind.UNKNOWN_LANGUAGE);
          case COUNTRY -> known(facet, Labels::country, FaultKind.UNKNOWN_COUNTRY);
          case PAIR -> known(facet, Labels::pair, FaultKind.UNKNOWN_PAIR);
          case TOPIC -> known(facet, Labels::topic, FaultKind.UNKNOWN_TOPIC, TOPICS);
        };
    if (wanted.size() > Filters.MAX_VALUES) {
      String all = String.join(", ", wanted);
      parameters.fault(facet.label(), all, FaultKind.TOO_MANY, wanted.size(), Filters.MAX_VALUES);
      return List.of();
    }
    return wanted.stream().distinct().toList();
  }

  /** Those of them that are values of the facet; the others are at fault. */
  private List<String> known(
      Facet facet, Function<String, Optional<String>> parser, FaultKind kind, Object... named) {
    var known = new ArrayList<String>();
    for (String text : parameters.all(facet.label())) {
      parser
          .apply(text)
          .ifPresentOrElse(known::add, () -> parameters.fault(facet.label(), text, kind, named));
    }
    return known;
  }
}
