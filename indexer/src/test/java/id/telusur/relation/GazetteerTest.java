package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.relation.Official.Office;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class GazetteerTest {
  private final Gazetteer gazetteer = Told.RELATIONS.gazetteer();

  @Test
  void knowsEveryCountry() {
    var expected = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    expected.addAll(List.of("XK", "EU", "ASEAN"));
    var known = new TreeSet<String>();
    gazetteer.countries().forEach(country -> known.add(country.code()));
    assertEquals(expected, known);
  }

  @Test
  void labelsInTwoLanguages() {
    Country china = gazetteer.country("cn").orElseThrow();
    assertEquals("Tiongkok", china.indonesian());
    assertEquals("China", china.english());
    assertEquals(Country.Kind.BODY, gazetteer.country("ASEAN").orElseThrow().kind());
    assertTrue(gazetteer.country("QQ").isEmpty());
  }

  @Test
  void tellsTheHolderOfAnOfficeOnADay() {
    assertEquals("Retno Marsudi", holder("ID", Office.FOREIGN, "2019-09-01"));
    assertEquals("Sugiono", holder("ID", Office.FOREIGN, "2025-06-01"));
    assertEquals("Prabowo Subianto", holder("ID", Office.DEFENCE, "2022-01-01"));
    assertEquals("Donald Trump", holder("US", Office.STATE, "2019-01-01"));
    assertEquals("Joe Biden", holder("US", Office.STATE, "2023-01-01"));
    assertEquals("Donald Trump", holder("US", Office.STATE, "2025-06-01"));
    assertTrue(gazetteer.holder("CH", Office.STATE, LocalDate.of(2020, 1, 1)).isEmpty());
  }

  @Test
  void noOfficeHasTwoHoldersForLong() {
    List<Official> all = gazetteer.officials();
    for (Official one : all) {
      for (Official other : all) {
        boolean same =
            one.country().equals(other.country())
                && one.office() == other.office()
                && one.from().isBefore(other.from());
        assertFalse(same && one.holds(other.from().plusDays(31), 0), () -> one + " and " + other);
      }
    }
  }

  @Test
  void refusesWhatCannotBe() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    assertThrows(
        IllegalArgumentException.class, () -> new Official("ID", Office.STATE, "Siapa", day, day));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Country("Indonesia", Country.Kind.STATE, "Indonesia", "Indonesia"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Mention("ID", Mention.Part.BODY, 3, 3, Mention.Reason.NAME));
    assertThrows(IllegalArgumentException.class, () -> new Salience("ID", 1.5, true, true, 1));
  }

  private String holder(String country, Office office, String day) {
    return gazetteer.holder(country, office, LocalDate.parse(day)).orElseThrow().name();
  }
}
