package id.telusur.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts of the world that are no party to anything, as {@code regions.tsv} lists them. Once read
 * they do not change, and may be shared by threads.
 */
public final class Regions {
  /** The name of the list. */
  static final String FILE = "regions.tsv";

  private static final Region NONE = new Region(List.of(), List.of());

  /** A name that says other things in a text. */
  private static final Pattern IN_FIELDS = Pattern.compile("\\((.+)\\)");

  private final Map<String, Region> regions = new HashMap<>(); // by each of their names

  private Regions() {}

  /** Those of the list that comes with this room, by what they are called in any text. */
  public static Regions inText() {
    return BuiltIn.IN_TEXT;
  }

  /** The same, also by names that are none but where a country is asked for ({@code negara:}). */
  public static Regions inFields() {
    return BuiltIn.IN_FIELDS;
  }

  /** Read when they are first asked for. */
  private static final class BuiltIn {
    private static final Regions IN_TEXT = load(name -> !Regions.IN_FIELDS.matcher(name).matches());
    private static final Regions IN_FIELDS = load(name -> true);
  }

  private static Regions load(Predicate<String> wanted) {
    var all = new Regions();
    new Resource(FILE).read("a region", line -> all.add(line.columns(2), wanted));
    return all;
  }

  /** The codes of the countries in what a text names, in any case; none where it is no region. */
  public List<String> countries(String text) {
    return region(text).countries;
  }

  /** What is shown for the region that a text names, in any case; empty where it is none. */
  public Optional<String> named(String text) {
    return names(text).stream().findFirst();
  }

  /**
   * All names of the region that a text names: the one that is shown, the one that is shown in
   * English unless they are one, and others; none where it is none.
   */
  public List<String> names(String text) {
    return region(text).names;
  }

  /** What is shown for each region, in alphabetical order. */
  public List<String> all() {
    return regions.values().stream()
        .map(region -> region.names.getFirst())
        .distinct()
        .sorted()
        .toList();
  }

  private void add(List<String> columns, Predicate<String> wanted) {
    List<String> codes = List.of(columns.get(1).split(" ", -1));
    for (String code : codes) {
      if (Countries.builtIn().of(code).isEmpty()) {
        throw new IllegalArgumentException("no country " + code);
      }
    }
    List<String> names =
        Stream.of(columns.get(0).split("\\s*;\\s*", -1))
            .filter(wanted)
            .map(name -> IN_FIELDS.matcher(name).replaceAll("$1"))
            .toList();
    var region = new Region(names, codes);
    for (String name : region.names) {
      if (regions.put(Tokenizer.key(name), region) != null) {
        throw new IllegalArgumentException(name + " is there twice");
      }
    }
  }

  private Region region(String text) {
    return regions.getOrDefault(Tokenizer.typedKey(text), NONE);
  }

  private record Region(List<String> names, List<String> countries) {}
}
