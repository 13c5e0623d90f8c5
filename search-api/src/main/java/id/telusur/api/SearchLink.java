package id.telusur.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The search behind a figure: its total is the figure. What holds only some words is left out, and
 * copies are listed one by one.
 *
 * @param parameters what narrows it, by name
 */
record SearchLink(Map<String, String> parameters) {
  private static final String SEARCH = "/api/v1/search?";

  /** The articles that a generation holds; of the live one where none was asked for. */
  static SearchLink in(@Nullable String generation) {
    var link = new SearchLink(Map.of());
    return generation == null ? link : link.with("generation", generation);
  }

  SearchLink with(String name, String value) {
    var more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new SearchLink(more);
  }

  SearchLink from(LocalDate first, LocalDate last) {
    return with("from", first.toString()).with("to", last.toString());
  }

  SearchLink in(int year) {
    return with("year", Integer.toString(year));
  }

  /** The address, on this server. */
  String address() {
    var values = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, value) -> values.put(name, List.of(value)));
    values.put("relax", List.of("false"));
    values.put("fold", List.of("false"));
    return SEARCH + Addresses.query(values);
  }
}
