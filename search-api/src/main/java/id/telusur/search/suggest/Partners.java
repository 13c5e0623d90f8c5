package id.telusur.search.suggest;

import id.telusur.language.Analysis;
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
  /** Words of a name that are looked for together. */
  private static final int LONGEST = 3;

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
    return new Partners(areMeant, names(typed, named, tables, most));
  }

  /** The codes of countries that a word names by itself. */
  private static Stream<String> named(String word, EntryIndex index, int most) {
    return countries(Typed.word(word, false), index, most)
        .filter(entry -> Typed.of(entry.name()).words().equals(List.of(word)))
        .map(Entry::value);
  }

  /**
   * The names that the last words typed begin, without the words that are typed whole: of the most
   * words that begin any.
   */
  private static List<String> names(Typed typed, Set<String> named, Tables tables, int most) {
    for (int words = Math.min(LONGEST, typed.words().size()); words > 1; words--) {
      List<String> names = names(typed.last(words), Set.of(), tables, most);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return names(typed.last(1), named, tables, most);
  }

  private static List<String> names(
      List<String> begun, Set<String> named, Tables tables, int most) {
    Typed typed = Typed.begun(begun);
    var names = new LinkedHashMap<String, String>();
    countries(typed, tables.index(), most)
        .filter(entry -> !named.contains(entry.value()))
        .filter(entry -> Typed.of(entry.name()).beginsWith(typed))
        .filter(entry -> entry.name().equals(entry.text()) || isUsual(entry, tables.dictionary()))
        .forEach(entry -> names.putIfAbsent(entry.value(), behind(begun.size() - 1, entry.name())));
    return List.copyOf(names.values());
  }

  /** A name from a word on. */
  private static String behind(int words, String name) {
    return Analysis.terms(Analysis.exact(), name).stream()
        .skip(words)
        .findFirst()
        .map(term -> name.substring(term.start()))
        .orElse("");
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
