package id.telusur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that scraping ran together are parted; names that are written so are not. */
class GluedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diKamboja | di Kamboja",
        "keKamboja | ke Kamboja",
        "termasukIndonesia | termasuk Indonesia",
        "diAS | di AS",
        "keAS | ke AS",
        "berbasisAI | berbasis AI",
        "dariYouTube | dari YouTube",
        "diMotoGPItalia | di MotoGPItalia",
        "iniLiputan6 | ini Liputan6",
        "antaraIrandan | antara Iran dan",
        "militerIsraelterhadap | militer Israel terhadap",
        "antaraIsraeldanIran | antara Israel dan Iran",
        "udaraIsraelterhadapIrandalam | udara Israel terhadap Iran dalam",
        "Indonesiayang | Indonesia yang",
        "Indonesiadi | Indonesia di",
        "Trumpakan | Trump akan",
        "denganKambojatidak | dengan Kamboja tidak",
        "JepangdiKualifikasi | Jepang di Kualifikasi",
        "IranAyatollah | Iran Ayatollah",
        "PresidenPrabowo | Presiden Prabowo",
        "PresidenPrabowoSubianto | Presiden Prabowo Subianto",
        "paraWNIyang | para WNI yang",
        "ASdan | AS dan",
      })
  void parted(String text, String words) {
    assertEquals(words, words(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "detikNews",
        "detikOto",
        "detikcom",
        "easyJet",
        "tvOne",
        "tvOneNews",
        "insyaAllah",
        "masyaAllah",
        "beIN",
        "talkSPORT",
        "macOS",
        "microSD",
        "mmHg",
        "infoBMKG",
        "iPhone",
        "eCommerce",
        "kepadaNya",
        "atasMu",
        "YouTube",
        "TikTok",
        "MotoGP",
        "AirAsia",
        "TransJakarta",
        "LinkAja",
        "WhatsApp",
        "BlackBerry",
        "CarNewsChina",
        "PetroChina",
        "tersebUt",
        "adaIah",
        "Japandi",
        "Setyadi",
        "Sundari",
        "Taeyang",
        "Ramdan",
        "Kurniadi",
        "Sudan",
        "Jordan",
        "MIke",
        "indonesiayang",
        "INDONESIAYANG",
        "KaA",
      })
  void whole(String word) {
    assertEquals(word, words(word));
  }

  @Test
  void partsStandSideBySideUnderTheirOwnLetters() {
    assertEquals(
        List.of(
            new Analysis.Term("serangan", 0, 0, 8),
            new Analysis.Term("militer", 1, 9, 16),
            new Analysis.Term("israel", 2, 16, 22),
            new Analysis.Term("terhadap", 3, 22, 30),
            new Analysis.Term("iran", 4, 31, 35)),
        Analysis.terms(Analysis.exact(), "serangan militerIsraelterhadap Iran"));
  }

  /** A hyphen is behind the last part only; signs before the first part are before no other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diIndonesia-Tiongkok | di indonesia tiongkok",
        "ke-diKamboja | di kamboja",
        "(kerjaSama) itu | kerjasama itu",
        "negara-diNegara | negara di negara",
      })
  void roots(String text, String terms) {
    assertEquals(
        terms,
        Analysis.terms(Analysis.root(), text).stream()
            .map(Analysis.Term::text)
            .collect(Collectors.joining(" ")));
  }

  /** Where an offset is none of the term's, nothing is parted. */
  @Test
  void aSilentSignKeepsTheRunWhole() {
    assertEquals("di'Kamboja", words("di'Kamboja"));
    assertEquals("di\u00ADKamboja", words("di\u00ADKamboja"));
  }

  @Test
  void aLongRunIsParted() {
    assertEquals(40, Analysis.terms(Analysis.exact(), "diKamboja".repeat(20)).size());
  }

  private static String words(String text) {
    return Analysis.terms(Analysis.exact(), text).stream()
        .map(term -> text.substring(term.start(), term.end()))
        .collect(Collectors.joining(" "));
  }
}
