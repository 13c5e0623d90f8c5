package id.telusur.search.suggest;

import id.telusur.search.suggest.Suggestion.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The countries that the last word of what was typed may become, and whether it is to be one: what
 * stands behind another country and a hyphen is, {@code RI-Malaysia}.
 *
 * @param areMeant whether nothing but a country is meant
 * @param names of each country that was not named yet one name that begins as the last word does:
 *     of a single word, or else its label; the most usual first
 */
record Partners(boolean areMeant, List<String> names) {
  /** A name is usual if so many times the articles that hold it are as many as are filed so. */
  private static final int USUAL = 10;

  private static final Partners NONE = new Partners(false, List.of());

  /**
   * Looks for them.
   *
   * @param most so many names are looked at
   */
  static Partners of(Typed typed, Tables tables, int most) {
    EntryIndex index = tables.index();
    List<String> words = typed.words();
    if (words.size() < 2) {
      return NONE;
    }
    List<String> before = words.subList(0, words.size() - 1);
    Set<String> named =
        before.stream()
            .flatMap(word -> named(word, index, most))
            .collect(Collectors.toUnmodifiableSet());
    boolean areMeant =
        typed.isHyphened() && named(before.getLast(), index, most).findAny().isPresent();
    return new Partners(areMeant, names(words.getLast(), named, tables, most));
  }

  /** The codes of countries that a word names by itself. */
  private static Stream<String> named(String word, EntryIndex index, int most) {
    return countries(Typed.word(word, false), index, most)
        .filter(entry -> Typed.of(entry.name()).words().equals(List.of(word)))
        .map(Entry::value);
  }

  private static List<String> names(String beginning, Set<String> named, Tables tables, int most) {
    var names = new LinkedHashMap<String, String>();
    countries(Typed.word(beginning, true), tables.index(), most)
        .filter(entry -> !named.contains(entry.value()))
        .filter(entry -> Entries.folded(entry.name()).startsWith(beginning))
        .filter(entry -> entry.name().equals(entry.text()) || isUsual(entry, tables.dictionary()))
        .forEach(entry -> names.putIfAbsent(entry.value(), entry.name()));
    return List.copyOf(names.values());
  }

  /** Whether many articles have another name than the label, in one word. */
  private static boolean isUsual(Entry entry, Dictionary dictionary) {
    String word = Entries.folded(entry.name());
    return !entry.name().contains(" ")
        && Math.log((double) USUAL * dictionary.articles(word)) >= entry.weight();
  }

  private static Stream<Entry> countries(Typed words, EntryIndex index, int most) {
    return index.find(words, false, most).getOrDefault(Kind.COUNTRY, List.of()).stream();
  }
}
