package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Selasa, 13 Agustus 2024 14:05 WIB        | 2024-08-13 | 2024-08-13T07:05:00Z",
        "Selasa, 13 Agustus 2024 14:05 WITA       | 2024-08-13 | 2024-08-13T06:05:00Z",
        "Selasa, 13 Agustus 2024 14:05 WIT        | 2024-08-13 | 2024-08-13T05:05:00Z",
        "Selasa 13 Agustus 2024, 14.05 wib        | 2024-08-13 | 2024-08-13T07:05:00Z",
        "Rabu, 14 Agustus 2024 01:30 WIT          | 2024-08-13 | 2024-08-13T16:30:00Z",
        "Jum'at , 9 Mei 2025 - 08:00              | 2025-05-09 | 2025-05-09T01:00:00Z",
        "13 Agu 2024 14:05 WIB                    | 2024-08-13 | 2024-08-13T07:05:00Z",
        "13 Agt 2024, pukul 14.05 WIB             | 2024-08-13 | 2024-08-13T07:05:00Z",
        "13-Ags-2024                              | 2024-08-13 |",
        "Kompas.com - 13/08/2024, 14:05 WIB       | 2024-08-13 | 2024-08-13T07:05:00Z",
        "03/04/2024                               | 2024-04-03 |",
        "Terbit 1 Nopember 2019                   | 2019-11-01 |",
        "2 Pebruari 2011 / 07:15                  | 2011-02-02 | 2011-02-02T00:15:00Z",
        "14:05 WIB, Selasa 13 Agustus 2024        | 2024-08-13 | 2024-08-13T07:05:00Z",
        "August 13, 2024 2:05 PM                  | 2024-08-13 | 2024-08-13T07:05:00Z",
        "Wednesday, 04 November, 2015 - 07:28 WIB | 2015-11-04 | 2015-11-04T00:28:00Z",
        "2024/08/13 14:05                         | 2024-08-13 | 2024-08-13T07:05:00Z",
        "2024-08-13T14:05:00.1234567+08:00        | 2024-08-13 | 2024-08-13T06:05:00Z",
        "Thu, 05 Nov 15 12:58:01 +0700            | 2015-11-05 | 2015-11-05T05:58:01Z",
        "Mon, 13 Aug 2024 10:15:00 +0700          | 2024-08-13 | 2024-08-13T03:15:00Z",
        "13 Agustus 2024 10:15 GMT+7:00           | 2024-08-13 | 2024-08-13T03:15:00Z",
        "13 Agustus 2024 10:15 GMT+7              | 2024-08-13 | 2024-08-13T03:15:00Z",
        "JAKARTA, 31 Desember 2023 (ANTARA)       | 2023-12-31 |",
        "Batavia, 5 April 1898                    | 1898-04-05 |",
        "1 Januari 1700                           | 1700-01-01 |",
        "Tue, 13 Aug 2024 22:00:00 EST            | 2024-08-14 | 2024-08-14T03:00:00Z",
        "Tue, 13 Aug 2024 08:00 PDT               | 2024-08-13 | 2024-08-13T15:00:00Z",
        "Tue, 13 Aug 2024 22:00:00 UT             | 2024-08-14 | 2024-08-13T22:00:00Z",
        "2024-08-13T22:00:00 SGT                  | 2024-08-13 |",
        "13 Agustus 2024 22:00 MYT                | 2024-08-13 |",
        "13-Agu-98                                | 1998-08-13 |",
        "13/08/98                                 | 1998-08-13 |",
        "13/08/24 14:05                           | 2024-08-13 | 2024-08-13T07:05:00Z",
        "13 Agustus 2024 22:00 PT Antara          | 2024-08-13 | 2024-08-13T15:00:00Z",
        "13\u00a0Agustus\u00a02024               | 2024-08-13 |",
        "13\u202fAgustus 2024,\u200914.05\u00a0WIB | 2024-08-13 | 2024-08-13T07:05:00Z",
        "13&nbsp;Agustus&nbsp;2024&#160;14:05     | 2024-08-13 | 2024-08-13T07:05:00Z",
        "2024-08-13\u00a014:05                    | 2024-08-13 | 2024-08-13T07:05:00Z",
        "13/8/24                                  | 2024-08-13 |",
        "9/8/98                                   | 1998-08-09 |",
        "13-08-24                                 | 2024-08-13 |",
        "13-8-24 14:05                            | 2024-08-13 | 2024-08-13T07:05:00Z",
        "13.08.24, 14.05 WIB                      | 2024-08-13 | 2024-08-13T07:05:00Z",
        "Jakarta, 13.8.24.                        | 2024-08-13 |"
      })
  void isFound(String text, String day, Instant at) {
    Published found = WrittenDate.find(text).orElseThrow();
    assertEquals(day, found.day().toString());
    assertEquals(at, found.at());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kemarin",
        "pukul 14:05 WIB",
        "30 Februari 2024",
        "2024-13-41",
        "45/13/2024",
        "Pasal 12 ayat 2",
        "harga Rp 13.500 per 2024",
        "13 Selasa 2024",
        "13/8-24",
        "1.13.8.24",
        "13.8.24.1",
        "021-13-8-24",
        "13-8-240",
        "1 Januari 1500",
        "31 Desember 1699",
        "1 Januari 1700 00:00 WIT",
        ""
      })
  void isNotSeenWhereNoneIs(String text) {
    assertTrue(WrittenDate.find(text).isEmpty(), () -> WrittenDate.find(text).toString());
  }
}
