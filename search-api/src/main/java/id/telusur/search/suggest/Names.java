package id.telusur.search.suggest;

import id.telusur.query.Facet;
import id.telusur.search.suggest.ThingNames.Name;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names that things have, and the words that name the countries of an index. */
final class Names {
  private final ThingNames things;

  /** The words that the names of countries are made of. */
  private final Set<String> ofCountries;

  Names(ThingNames things, List<Label> labels) {
    this.things = things;
    this.ofCountries =
        labels.stream()
            .filter(label -> label.facet() == Facet.COUNTRY)
            .flatMap(label -> label.names().stream())
            .flatMap(name -> Typed.of(name).words().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it is a name of one word, and no other spelling of one, or of a country's name. */
  boolean hold(String folded) {
    Name name = things.find(List.of(folded));
    return name == null ? ofCountries.contains(folded) : !name.isOtherSpelling();
  }

  /** Whether it is a spelling of a name that is shown otherwise. */
  boolean isOtherSpelling(String folded) {
    Name name = things.find(List.of(folded));
    return name != null && name.isOtherSpelling();
  }

  /** Whether it is a word of the name of a thing. */
  boolean know(String folded) {
    return things.know(folded);
  }

  /** What two texts have in common when they say the same. */
  String thing(String text) {
    Name name = find(text);
    return name == null ? Entries.roots(text) : name.thing();
  }

  /** The place of a text among the names of its thing; the first of what has no other. */
  int place(String text) {
    Name name = find(text);
    return name == null ? 0 : name.place();
  }

  /** What is written so, however capitals and signs stand. */
  private @Nullable Name find(String text) {
    return things.find(Typed.of(text).words());
  }
}
