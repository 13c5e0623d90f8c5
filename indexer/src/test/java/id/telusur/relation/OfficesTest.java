package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.relation.Official.Office;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficesTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private final Offices offices = Offices.builtIn();

  @ParameterizedTest
  @CsvSource({
    "menlu, ID, 2019-09-01, Retno Marsudi",
    "Menteri Luar Negeri, ID, 2025-06-01, Sugiono",
    "Menhan, ID, 2022-01-01, Prabowo Subianto",
    "presiden, US, 2019-01-01, Donald Trump",
    "presiden, US, 2023-01-01, Joe Biden",
    "presiden, US, 2025-06-01, Donald Trump",
    "PM, AU, 2023-01-01, Anthony Albanese",
    "P.M., AU, 2023-01-01, Anthony Albanese",
    "menlu, CN, 2023-07-01, Qin Gang",
    "Menhan, KH, 2024-01-01, Tea Seiha",
    "menlu, KH, 2025-06-01, Prak Sokhonn",
    "menlu, KH, 2024-06-01, Sok Chenda Sophea",
    "PM, FR, 2016-01-01, Manuel Valls",
    "PM, IT, 2019-01-01, Giuseppe Conte",
    "menlu, UA, 2018-01-01, Pavlo Klimkin",
    "Menhan, NL, 2023-01-01, Kajsa Ollongren",
    "Menhan, VN, 2018-01-01, Ngo Xuan Lich",
    "menlu, CA, 2016-01-01, Stephane Dion"
  })
  void tellsTheHolderOnADay(String office, String country, LocalDate day, String name) {
    assertEquals(List.of(name), holders(office, country, day));
  }

  @Test
  void tellsNoHolderItDoesNotKnow() {
    assertTrue(offices.holders(Office.STATE, "CH").isEmpty());
    assertTrue(offices.named("menpora").isEmpty());
    assertEquals(List.of(), holders("menlu", "ID", LocalDate.of(1950, 1, 1)));
  }

  private List<String> holders(String office, String country, LocalDate day) {
    return offices.holders(offices.named(office).orElseThrow(), country).stream()
        .filter(official -> official.holds(day, 0))
        .map(Official::name)
        .toList();
  }

  @Test
  void tellsTheHoldersInOrder() {
    List<String> names =
        offices.holders(Office.FOREIGN, "ID").stream().map(Official::name).toList();
    assertEquals(List.of("Marty Natalegawa", "Retno Marsudi", "Sugiono"), names);
  }

  @Test
  void noOfficeHasTwoHoldersForLong() {
    List<Official> all = offices.all();
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
  void everyOfficialIsOfAListedCountry() {
    Countries countries = Countries.builtIn();
    offices.all().forEach(o -> assertTrue(countries.of(o.country()).isPresent(), o::toString));
  }

  @Test
  void refusesATermThatEndsBeforeItBegins() {
    assertThrows(
        IllegalArgumentException.class, () -> new Official("ID", Office.STATE, "Siapa", DAY, DAY));
  }
}
