package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-31",
        "2023-02-31T10:00:00",
        "2023-02-29T10:00:00+07:00",
        "Tue, 31 Feb 2023 10:00:00 GMT",
        "31 Feb 2023 10:00:00 +0700"
      })
  void aDayThatIsInNoCalendarIsNoDate(String text) {
    assertThrows(DateTimeException.class, () -> Published.parse(text));
  }

  /** Others beside it, as 8/12/2024, were read as of December. */
  @ParameterizedTest
  @ValueSource(strings = {"8/13/2024", "08/13/24", "8/31/2024 3:04:05 PM"})
  void aDateThatCanOnlyBeMonthFirstSaysSo(String text) {
    var fault = assertThrows(DateTimeException.class, () -> Published.parse(text));
    assertTrue(String.valueOf(fault.getMessage()).startsWith("the month stands first"), text);
  }

  /** As feeds write them, with the year in two figures as RFC 822 had it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 13 Aug 2024 07:05:00 +0700 | 2024-08-13T07:05:00+07:00",
        "Tue, 13 Aug 2024 07:05 GMT      | 2024-08-13T14:05:00+07:00",
        "Mon, 3 Aug 2024 07:05:00 +07:00 | 2024-08-03T07:05:00+07:00",
        "Tue, 13 Aug 24 07:05:00 +0700   | 2024-08-13T07:05:00+07:00",
        "Tue, 13 Aug 24 07:05 GMT        | 2024-08-13T14:05:00+07:00",
        "13 Aug 24 07:05:00 +0700        | 2024-08-13T07:05:00+07:00",
        "Thu, 13 Aug 98 07:05:00 +0700   | 1998-08-13T07:05:00+07:00"
      })
  void datesOfFeedsMayHaveTwoFiguresForTheYear(String given, String written) {
    assertEquals(written, CanonicalJson.published(Published.parse(given)));
  }

  /** Whoever writes it: ISO 8601 and RFC 3339 in full, zones by name, and what is no zone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-08-13t10:00:00z                        | 2024-08-13T17:00:00+07:00",
        "20240813t200000z                            | 2024-08-14T03:00:00+07:00",
        "2024-08-13T20:00:00.1234567891Z             | 2024-08-14T03:00:00.123456789+07:00",
        "2024-08-13 20:00:00.123456789123 UTC        | 2024-08-14T03:00:00+07:00",
        "2016-12-31T23:59:60Z                        | 2017-01-01T06:59:59+07:00",
        "Sat, 31 Dec 2016 23:59:60 GMT               | 2017-01-01T06:59:59+07:00",
        "2024-08-13T20Z                              | 2024-08-14T03:00:00+07:00",
        "2024-08-13T20+09:00                         | 2024-08-13T18:00:00+07:00",
        "2024-08-13T20                               | 2024-08-13T20:00:00+07:00",
        "2024-08-13 20                               | 2024-08-13",
        "2024-08-13T20:00:00 (UTC)                   | 2024-08-14T03:00:00+07:00",
        "2024-08-13 20:00 utc                        | 2024-08-14T03:00:00+07:00",
        "13 Agustus 2024 20:00 (WIT)                 | 2024-08-13T18:00:00+07:00",
        "2024-08-13T20:00:00 America/New_York        | 2024-08-14T07:00:00+07:00",
        "2024-08-13T20:00:00[Asia/Jayapura]          | 2024-08-13T18:00:00+07:00",
        "2024-08-13T20:00-03:00[America/Sao_Paulo]   | 2024-08-14T06:00:00+07:00",
        "2024-08-13T20:00:00 America/Atlantis        | 2024-08-13",
        "August 13, 2024 8:00 PM ET                  | 2024-08-14T07:00:00+07:00",
        "January 13, 2024 8:00 p.m. ET               | 2024-01-14T08:00:00+07:00",
        "2024-01-13T20:00:00EST                      | 2024-01-14T08:00:00+07:00",
        "2024-08-13T20:00:00 EDT                     | 2024-08-14T07:00:00+07:00",
        "2024-08-13T20:00:00\u221204:00              | 2024-08-14T07:00:00+07:00",
        "2024\u201108\u201113 20:00 GMT\u22124        | 2024-08-14T07:00:00+07:00",
        "13 Aug 2024 23:00 MSK                       | 2024-08-14T03:00:00+07:00",
        "13 Agustus 2024 14:05 with Reuters          | 2024-08-13T14:05:00+07:00",
        "13 Agustus 2024 12:05 Amerika Serikat       | 2024-08-13T12:05:00+07:00",
        "13 Agustus 2024 14:05 WITHOUT END           | 2024-08-13T14:05:00+07:00",
        "13 Agustus 2024 14:05 WITAOleh Budi         | 2024-08-13T13:05:00+07:00",
        "2024-08-13T20:00:00 Eastern Time            | 2024-08-13",
        "2024-08-13T20:00:00Q                        | 2024-08-13",
        "2024-08-13T20:00:00                         | 2024-08-13T20:00:00+07:00"
      })
  void anHourIsThatOfItsZone(String given, String written) {
    assertEquals(written, CanonicalJson.published(Published.parse(given)));
  }

  /** As a source writes it, and as it is written from then on. */
  @ParameterizedTest
  @CsvSource({
    "2024-08-13,                    2024-08-13",
    "2024-08-13T14:05,              2024-08-13T14:05:00+07:00",
    "2024-08-13T14:05:06Z,          2024-08-13T21:05:06+07:00",
    "2024-08-13 14:05:06.5+0900,    2024-08-13T12:05:06.5+07:00",
    "1955-04-18T09:00:00,           1955-04-18T09:00:00+07:30",
    "1908-05-20,                    1908-05-20",
    "1908-05-20T00:00:00Z,          1908-05-20T07:07:00+07:07",
    "1908-05-20T07:07:12+07:07:12,  1908-05-20T07:07:00+07:07",
    "1908-05-20T00:00:00,           1908-05-20T00:00:48+07:08",
    "1908-05-20T23:59:59,           1908-05-20T23:59:47+07:07"
  })
  void whatIsWrittenReadsBackTheSame(String given, String written) {
    Published published = Published.parse(given);
    assertEquals(written, CanonicalJson.published(published));
    assertEquals(published, Published.parse(written));
  }
}
