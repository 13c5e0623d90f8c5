package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InText;
import id.telusur.query.Facet;
import id.telusur.query.Query;
import id.telusur.relation.Countries;
import id.telusur.relation.Countries.Stand;
import id.telusur.relation.Country;
import id.telusur.relation.Mention.Reason;
import id.telusur.relation.Offices;
import id.telusur.relation.Offices.Called;
import id.telusur.relation.Regions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whose dealings a query asks about.
 *
 * @param foreign the codes of countries other than Indonesia, in alphabetical order: of those that
 *     are named, or their people ("Iranian"), a leader, or their government by a place of its own
 *     ("Kremlin"); a city stands for its country only where none of them is, since beside one it is
 *     where something happens ("ASEAN Kuala Lumpur")
 * @param region the codes of the countries in the parts of the world that are named, in
 *     alphabetical order; none where a country is named, which says more
 * @param home whether something of Indonesia is named: the country, its people, an institution,
 *     somebody who stood for it, a place in it
 */
record AskedParties(List<String> foreign, List<String> region, boolean home) {
  private static final Countries COUNTRIES = Countries.builtIn();
  private static final Regions REGIONS = Regions.inText();
  private static final Offices OFFICES = Offices.builtIn();

  /** Parts of a query that are looked at. */
  private static final int LOOKED_AT = 8;

  /** Parts that may name one thing: "Ho Chi Minh City". */
  private static final int LONGEST = 4;

  /** Others have them, too, but where none of these stands behind, papers mean Indonesia's. */
  private static final Set<String> MINISTRIES =
      Set.of("kemlu", "kemenlu", "kementerian luar negeri", "kemhan", "kemenhan");

  AskedParties {
    foreign = List.copyOf(foreign);
    region = List.copyOf(region);
  }

  /** The codes of all countries that are asked about, in alphabetical order. */
  List<String> all() {
    var all = new TreeSet<String>(foreign);
    if (home) {
      all.add(Country.INDONESIA);
    }
    return List.copyOf(all);
  }

  static AskedParties of(Query query) {
    return new Reader(query.parts().stream().limit(LOOKED_AT).toList()).read();
  }

  /** Reads the parts of one query from the left, the longest name first. */
  private static final class Reader {
    private final List<Clause> parts;
    private final Set<String> countries = new TreeSet<>();
    private final Set<String> cities = new TreeSet<>();
    private final Set<String> region = new TreeSet<>();

    Reader(List<Clause> parts) {
      this.parts = parts;
    }

    AskedParties read() {
      for (int at = 0, end; at < parts.size(); at = end) {
        end = Math.min(parts.size(), at + LONGEST);
        while (!take(at, end) && end > at + 1) {
          end--;
        }
      }
      var home = List.of(Country.INDONESIA);
      boolean found = countries.removeAll(home);
      found = cities.removeAll(home) || found;
      Set<String> foreign = countries.isEmpty() ? cities : countries;
      return new AskedParties(
          List.copyOf(foreign), foreign.isEmpty() ? List.copyOf(region) : List.of(), found);
    }

    /** Whether some parts together stand for a country or for several, which are noted. */
    private boolean take(int at, int end) {
      String text = text(at, end);
      Optional<String> named = named(at, end).or(() -> leader(text, end));
      Optional<Stand> stand = named.isPresent() ? Optional.empty() : COUNTRIES.standing(text);
      named.ifPresent(countries::add);
      stand.ifPresent(this::note);
      List<String> several = REGIONS.countries(text);
      region.addAll(several);
      return named.isPresent() || stand.isPresent() || !several.isEmpty();
    }

    private void note(Stand stand) {
      Set<String> where = stand.reason() == Reason.CAPITAL ? cities : countries;
      where.add(stand.country());
    }

    /** The country whose leaders or whose ministry a text names, which ends before a part. */
    private Optional<String> leader(String text, int end) {
      boolean ministry = MINISTRIES.contains(text.toLowerCase(Locale.ROOT));
      return ministry && named(end, end + 1).isEmpty()
          ? Optional.of(Country.INDONESIA)
          : OFFICES.called(text).stream()
              .filter(Called::sure)
              .map(called -> called.official().country())
              .findFirst();
    }

    /** The country that some parts name; empty where there are no such parts. */
    private Optional<String> named(int at, int end) {
      if (end > parts.size()) {
        return Optional.empty();
      }
      return end == at + 1 && parts.get(at) instanceof Filed
          ? COUNTRIES.of(text(at, end)).map(Country::code)
          : COUNTRIES.named(text(at, end)).map(Country::code);
    }

    /** The text of parts, or a name that one is to be filed under; blank where one is neither. */
    private String text(int at, int end) {
      List<Clause> together = parts.subList(at, end);
      if (together.getFirst() instanceof Filed filed && together.size() == 1) {
        return filed.facet() == Facet.COUNTRY ? filed.value() : "";
      }
      return together.stream().allMatch(InText.class::isInstance)
          ? together.stream().map(part -> ((InText) part).text()).collect(Collectors.joining(" "))
          : "";
    }
  }
}
