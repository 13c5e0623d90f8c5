package id.telusur.search.suggest;

import id.telusur.search.suggest.Suggestion.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The countries that may stand behind another one and a hyphen: {@code RI-Malaysia}.
 *
 * @param before the codes of the countries that the word before the hyphen names; none if it names
 *     none, or no hyphen stands before the last word
 * @param found the countries whose names begin as the last word does, best first
 * @param beginning the last word
 */
record Partners(Set<String> before, List<Entry> found, String beginning) {
  private static final Partners NONE = new Partners(Set.of(), List.of(), "");

  /**
   * Looks for them.
   *
   * @param most so many names are looked at
   */
  static Partners of(Typed typed, EntryIndex index, int most) {
    List<String> words = typed.words();
    if (!typed.isHyphened() || words.size() < 2) {
      return NONE;
    }
    String first = words.get(words.size() - 2);
    Set<String> before =
        countries(Typed.word(first, false), index, most)
            .filter(entry -> Typed.of(entry.name()).words().equals(List.of(first)))
            .map(Entry::value)
            .collect(Collectors.toUnmodifiableSet());
    String last = words.getLast();
    return before.isEmpty()
        ? NONE
        : new Partners(before, countries(Typed.word(last, true), index, most).toList(), last);
  }

  private static Stream<Entry> countries(Typed words, EntryIndex index, int most) {
    return index.find(words, false, most).getOrDefault(Kind.COUNTRY, List.of()).stream();
  }

  /** Whether a country stands before the hyphen: nothing but another one is meant behind it. */
  boolean areMeant() {
    return !before.isEmpty();
  }

  /** Their names: of each one of a single word, or else its label. */
  List<String> names() {
    var names = new LinkedHashMap<String, String>();
    found.stream()
        .filter(entry -> !before.contains(entry.value()))
        .filter(entry -> entry.name().equals(entry.text()) || !entry.name().contains(" "))
        .filter(entry -> Entries.folded(entry.name()).startsWith(beginning))
        .forEach(entry -> names.putIfAbsent(entry.value(), entry.name()));
    return List.copyOf(names.values());
  }
}
