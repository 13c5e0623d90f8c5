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
import java.util.Map;
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

  private static final String NO_TOPIC =
      "no such topic; there are " + String.join(", ", Labels.topics());

  private final Parameters parameters;

  SearchParameters(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The names of several groups. */
  static Set<String> names(List<Set<String>> groups) {
    return groups.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  Query query() {
    Variants variants =
        parameters.parsed(
            "variants",
            Variants::parse,
            Variants.ALL,
            "neither none nor ids of groups to switch off, such as -tiongkok,-latihan-bersama");
    return QueryParser.parse(
        parameters.text("q"),
        new Reading(variants, parameters.flag("exact", false), parameters.limits().clauses()));
  }

  Filters filters() {
    LocalDate from = parameters.day("from");
    LocalDate to = parameters.day("to");
    if (from != null && to != null && from.isAfter(to)) {
      parameters.fault("to", to.toString(), "before from, which is " + from);
      to = null;
    }
    Long since =
        parameters.parsed(
            "since", text -> Long.valueOf(Parameters.digits(text)), "not a sequence number");
    var values = new EnumMap<Facet, List<String>>(Facet.class);
    narrow(Facet.YEAR, Labels::year, "not a year such as 2024", values);
    narrow(Facet.SOURCE, Optional::of, "not a source", values);
    narrow(Facet.SECTION, Optional::of, "not a section", values);
    narrow(Facet.AUTHOR, Optional::of, "not an author", values);
    narrow(Facet.LANGUAGE, LanguageCodes::of, "not a language such as id", values);
    narrow(Facet.COUNTRY, Labels::country, "not a country such as CN", values);
    narrow(Facet.PAIR, Labels::pair, "not a pair of countries such as CN-ID", values);
    narrow(Facet.TOPIC, Labels::topic, NO_TOPIC, values);
    return new Filters(from, to, since, parameters.optional("url"), values);
  }

  SearchRequest search() {
    Query query = query();
    Order order = parameters.choice("sort", Order.class, query.order());
    int most = parameters.limits().size();
    int size = parameters.number("size", 0, most, Math.min(most, SearchRequest.SIZE));
    Cursor cursor = parameters.parsed("cursor", Cursor::decode, "not a cursor that an answer gave");
    String generation = parameters.optional("generation");
    if (cursor != null && cursor.order() != order) {
      parameters.fault("cursor", parameters.text("cursor"), "of an answer in another order");
      cursor = null;
    }
    if (cursor != null && generation != null && !generation.equals(cursor.generation())) {
      parameters.fault("cursor", parameters.text("cursor"), "of another generation");
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
      parameters.fault("cursor", parameters.text("cursor"), "of an answer to another search");
    }
    return first.after(cursor);
  }

  private Set<Facet> facets() {
    var facets = EnumSet.noneOf(Facet.class);
    String all = Arrays.stream(Facet.values()).map(Facet::label).collect(Collectors.joining(", "));
    List<String> names =
        parameters.parsed(
            "facets", text -> List.of(text.split(",", -1)), List.of(), "not names of facets");
    for (String name : names) {
      Stream.of(Facet.values())
          .filter(facet -> facet.label().equals(name))
          .findFirst()
          .ifPresentOrElse(
              facets::add, () -> parameters.fault("facets", name, "not one of " + all));
    }
    return facets;
  }

  private void narrow(
      Facet facet,
      Function<String, Optional<String>> parser,
      String problem,
      Map<Facet, List<String>> values) {
    var wanted = new ArrayList<String>();
    for (String text : parameters.all(facet.label())) {
      parser
          .apply(text)
          .ifPresentOrElse(wanted::add, () -> parameters.fault(facet.label(), text, problem));
    }
    if (wanted.size() > Filters.MAX_VALUES) {
      parameters.fault(
          facet.label(),
          String.join(", ", wanted),
          "%d values, which are more than %d".formatted(wanted.size(), Filters.MAX_VALUES));
    } else if (!wanted.isEmpty()) {
      values.put(facet, wanted.stream().distinct().toList());
    }
  }
}
