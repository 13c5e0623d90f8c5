package id.telusur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.testing.Work;
import id.telusur.testing.Work.Repeated;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody types, and however long: the work to read it grows with its length. */
class ParsingWorkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''             | -                      | ''
          ''             | 'a '                   | ''
          ''             | (                      | ''
          ''             | '" '                   | ''
          ''             | 1-                     | ''
          ''             | 1.                     | ''
          ''             | '10, '                 | ''
          ''             | '2019 '                | ''
          ''             | 2019-08-               | ''
          ''             | 13/8/2024-             | ''
          ''             | 'Mei, '                | ''
          ''             | '1 Mei 2019 '          | ''
          ''             | 'sejak 2019 '          | ''
          ''             | 'dua puluh '           | ''
          ''             | 'Rp 5 juta '           | ''
          ''             | '5 km per jam '        | ''
          ''             | 'menteri luar negri '  | ''
          ''             | 'mata '                | ''
          ''             | 'a ATAU '              | b
          ''             | '-a '                  | ''
          ''             | judul:(                | a
          ''             | 'judul:Korea '         | ''
          ''             | 'negara:Korea Utara '  | ''
          negara:        | a.                     | aa
          negara:(       | 'CN ATAU '             | ID)
          sumber:(       | 'a DAN '               | b)
          topik:         | 'a '                   | ''
          tanggal:       | 2019..                 | ''
          'pasangan:"'   | -                      | '"'
          pasangan:      | a-                     | ''
          pasangan:(     | id-                    | cn)
          ''             | 'pasangan:ID-CN '      | ''
          """)
  void ofAQuery(String before, String piece, String after) {
    Work.growsWithLength(
        new Repeated(before, piece, after),
        QueryParser.MAX_LENGTH / 8,
        Work.bytes(QueryParser::parse));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a           | ' '      | b
          a           | 'ATAU '  | b
          a           | ' ATAU'  | b
          """)
  void ofWhatStandsBetweenValues(String before, String piece, String after) {
    Work.growsWithLength(
        new Repeated(before, piece, after), 1000, Work.looks(Pattern.compile(FieldValue.BETWEEN)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sumber:(    | ' '       | ''
          sumber:(a   | ' '       | b
          sumber:(    | 'a ATAU ' | ')'
          ''          | sumber:(  | ''
          ''          | a:        | ''
          sumber:     | a         | :
          """)
  void ofAFieldThatIsOpen(String before, String piece, String after) {
    Work.growsWithLength(new Repeated(before, piece, after), 1000, Work.looks(OpenField.FIELD));
  }

  /** The API takes a pair from an address, too. */
  @ParameterizedTest
  @CsvSource({"-", "a-", "id-", "\u2013"})
  void ofAPair(String piece) {
    Work.growsWithLength(new Repeated("", piece, ""), 1000, Work.bytes(Labels::pair));
  }

  @ParameterizedTest
  @CsvSource({
    "Perhimpunan Bangsa-Bangsa Asia Tenggara – Republik Demokratik Rakyat Korea, ASEAN-KP",
    "Saint Vincent and the Grenadines - Republik Demokratik Rakyat Korea, KP-VC"
  })
  void theLongestNamesAreAPair(String typed, String pair) {
    assertEquals(Optional.of(pair), Labels.pair(typed));
  }
}
