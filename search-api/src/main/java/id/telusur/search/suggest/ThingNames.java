package id.telusur.search.suggest;

import id.telusur.query.Naming;
import id.telusur.query.VariantGroups;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that things have, found by their words. No index changes them. */
public final class ThingNames {
  private final Map<List<String>, Name> names = new LinkedHashMap<>();

  /** The words that names are made of, other spellings left out. */
  private final Set<String> words = new HashSet<>();

  /**
   * One way to write a thing.
   *
   * @param words the words it is found by
   * @param text as it is written
   * @param shown as it is to be written: for another spelling the thing's first name
   * @param thing the same for all ways to write it
   * @param place among the names of the thing, from 0
   */
  record Name(List<String> words, String text, String shown, String thing, int place) {
    /** Whether it is a spelling that is shown otherwise. */
    boolean isOtherSpelling() {
      return !shown.equals(text);
    }
  }

  private ThingNames(List<Naming> namings) {
    for (Naming naming : namings) {
      String first = naming.names().getFirst();
      String thing = Entries.roots(first);
      int place = 0;
      for (String name : naming.names()) {
        add(name, name, thing, place++);
      }
      for (String spelling : naming.spellings()) {
        add(spelling, first, thing, place);
      }
    }
  }

  /** Those that the members of groups are. */
  public static ThingNames of(VariantGroups groups) {
    return groups == VariantGroups.STANDARD ? Standard.NAMES : of(Naming.all(groups));
  }

  /** Made when they are first asked for. */
  private static final class Standard {
    private static final ThingNames NAMES = of(Naming.all(VariantGroups.STANDARD));
  }

  /** Those of some things. */
  static ThingNames of(List<Naming> namings) {
    return new ThingNames(namings);
  }

  private void add(String text, String shown, String thing, int place) {
    var name = new Name(Typed.of(text).words(), text, shown, thing, place);
    names.putIfAbsent(name.words, name);
    if (!name.isOtherSpelling()) {
      words.addAll(name.words);
    }
  }

  Collection<Name> all() {
    return names.values();
  }

  /** What has these folded words. */
  @Nullable Name find(List<String> words) {
    return names.get(words);
  }

  /** Whether a folded word is one of a name. */
  boolean know(String word) {
    return words.contains(word);
  }
}
