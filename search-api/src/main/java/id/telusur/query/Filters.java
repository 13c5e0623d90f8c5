package id.telusur.query;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a search, whatever its words.
 *
 * @param from first day of publication
 * @param to last day of publication
 * @param since sequence number: articles that entered the index later
 * @param url address of the articles, as somebody wrote it
 * @param values values to be filed under: within a facet one is enough, of each facet one is needed
 */
public record Filters(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Long since,
    @Nullable String url,
    Map<Facet, List<String>> values) {
  /** More values than this of one facet are refused. */
  public static final int MAX_VALUES = 50;

  /** Nothing is narrowed. */
  public static final Filters NONE = new Filters(null, null, null, null, Map.of());

  public Filters {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("from %s is after to %s".formatted(from, to));
    }
    var copy = new EnumMap<Facet, List<String>>(Facet.class);
    values.forEach((facet, wanted) -> {
      if (wanted.size() > MAX_VALUES) {
        throw new IllegalArgumentException("cannot filter %s by %s".formatted(facet, wanted));
      }
      if (!wanted.isEmpty()) {
        copy.put(facet, List.copyOf(wanted));
      }
    });
    values = Collections.unmodifiableMap(copy);
  }

  /** A span of days alone. */
  public static Filters days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new Filters(from, to, null, null, Map.of());
  }

  /** One value of one facet alone. */
  public static Filters of(Facet facet, String value) {
    return new Filters(null, null, null, null, Map.of(facet, List.of(value)));
  }

  /** These with other values of one facet; where there are none, it narrows nothing. */
  public Filters with(Facet facet, List<String> wanted) {
    var others = new EnumMap<Facet, List<String>>(Facet.class);
    others.putAll(values);
    others.put(facet, wanted);
    return new Filters(from, to, since, url, others);
  }

  /** These without what narrows one facet. */
  public Filters without(Facet facet) {
    return with(facet, List.of());
  }

  /** These with another span of days. */
  public Filters within(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Filters(first, last, since, url, values);
  }

  /** The years of publication that it lets through; empty for all. */
  public SortedSet<Integer> years() {
    return values.getOrDefault(Facet.YEAR, List.of()).stream()
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first day that it lets through, by days and by years; {@code null} for no bound. */
  public @Nullable LocalDate first() {
    LocalDate ofYears = years().isEmpty() ? null : LocalDate.of(years().first(), 1, 1);
    return from == null || (ofYears != null && ofYears.isAfter(from)) ? ofYears : from;
  }

  /** The last such day; {@code null} for no bound. */
  public @Nullable LocalDate last() {
    LocalDate ofYears = years().isEmpty() ? null : LocalDate.of(years().last(), 12, 31);
    return to == null || (ofYears != null && ofYears.isBefore(to)) ? ofYears : to;
  }

  /** The facets that are narrowed. */
  public Set<Facet> narrowed() {
    return values.keySet();
  }
}
