package id.telusur.search.suggest;

import id.telusur.query.Facet;
import id.telusur.query.Naming;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that things have, found by their words. */
final class Names {
  private final Map<List<String>, Name> names = new LinkedHashMap<>();

  /** The words that the names of countries are made of. */
  private final Set<String> ofCountries;

  /** The words that the names of things are made of. */
  private final Set<String> ofThings;

  /**
   * One way to write a thing.
   *
   * @param text as it is written
   * @param shown as it is to be written: for another spelling the thing's first name
   * @param thing the same for all ways to write it
   * @param place among the names of the thing, from 0
   */
  record Name(String text, String shown, String thing, int place) {}

  Names(List<Naming> namings, List<Label> labels) {
    ofCountries =
        words(
            labels.stream()
                .filter(label -> label.facet() == Facet.COUNTRY)
                .flatMap(label -> label.names().stream()));
    ofThings = words(namings.stream().flatMap(naming -> naming.names().stream()));
    for (Naming naming : namings) {
      String first = naming.names().getFirst();
      String thing = Entries.roots(first);
      for (int i = 0; i < naming.names().size(); i++) {
        String name = naming.names().get(i);
        add(new Name(name, name, thing, i));
      }
      for (String spelling : naming.spellings()) {
        add(new Name(spelling, first, thing, naming.names().size()));
      }
    }
  }

  private static Set<String> words(Stream<String> names) {
    return names
        .flatMap(name -> Typed.of(name).words().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private void add(Name name) {
    names.putIfAbsent(Typed.of(name.text).words(), name);
  }

  Iterable<Name> all() {
    return names.values();
  }

  /** What is written so, however capitals and signs stand. */
  @Nullable Name find(String text) {
    return names.get(Typed.of(text).words());
  }

  /** Whether it is a name of one word, and no other spelling of one, or of a country's name. */
  boolean hold(String folded) {
    return !isOtherSpelling(folded)
        && (names.containsKey(List.of(folded)) || ofCountries.contains(folded));
  }

  /** Whether it is a spelling of a name that is shown otherwise. */
  boolean isOtherSpelling(String folded) {
    Name name = names.get(List.of(folded));
    return name != null && !name.shown.equals(name.text);
  }

  /** Whether it is a word of the name of a thing. */
  boolean know(String folded) {
    return ofThings.contains(folded);
  }

  /** What two texts have in common when they say the same. */
  String thing(String text) {
    Name name = find(text);
    return name == null ? Entries.roots(text) : name.thing;
  }

  /** The place of a text among the names of its thing; the first of what has no other. */
  int place(String text) {
    Name name = find(text);
    return name == null ? 0 : name.place;
  }
}
