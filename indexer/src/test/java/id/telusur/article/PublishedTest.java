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
