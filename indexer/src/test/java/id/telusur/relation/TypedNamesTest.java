package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedNamesTest {
  private final TypedNames names = TypedNames.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kerja sama tiongkok | CN tiongkok",
        "KERJASAMA PERTAHANAN RI CHINA | ID RI; CN CHINA",
        "ekspor ke as | US as",
        "as-china perang dagang | US as; CN china",
        "pernyataan beijing | CN beijing",
        "kremlin dan gedung putih | RU kremlin; US gedung putih",
        "wisata bali | ''",
        "bahasa inggris | ''",
        "bank indonesia | ''",
        "michael jordan | ''",
        "raja jordan | JO jordan",
        "kacang belanda | ''",
        "laut china selatan | ''",
        "papua nugini | PG papua nugini",
        "papua | ''",
        "kubah masjid | ''",
        "'\"uni eropa\" sawit' | EU uni eropa"
      })
  void offersCountries(String typed, String expected) {
    String found =
        names.countries(typed).stream()
            .map(c -> c.country() + " " + typed.substring(c.start(), c.end()))
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "menlu kunjungan rusia | FOREIGN ID menlu Marty Natalegawa",
        "Menhan | DEFENCE ID Menhan Purnomo Yusgiantoro",
        "menlu rusia | FOREIGN RU menlu rusia Sergei Lavrov",
        "australian foreign minister | FOREIGN AU australian foreign minister Julie Bishop",
        "presiden tiongkok xi | STATE CN presiden tiongkok Xi Jinping",
        "perdana menteri | ''",
        "menpora | ''"
      })
  void offersOffices(String typed, String expected) {
    String found =
        names.offices(typed).stream()
            .map(o ->
                "%s %s %s %s"
                    .formatted(
                        o.office(),
                        o.country(),
                        typed.substring(o.start(), o.end()),
                        o.holders().getFirst().name()))
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }
}
