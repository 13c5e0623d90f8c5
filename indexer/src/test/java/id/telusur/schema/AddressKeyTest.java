package id.telusur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKeyTest {
  /** Two ways to write one address. */
  @ParameterizedTest
  @CsvSource({
    "https://nasional.kompas.com/read/2024/08/13/latihan, http://nasional.kompas.com/read/2024/08/13/latihan",
    "https://www.antaranews.com/berita/1,     https://antaranews.com/berita/1",
    "https://www.antaranews.com/berita/1,     antaranews.com/berita/1",
    "https://www.antaranews.com/berita/1,     //www.antaranews.com/berita/1/",
    "https://x.id/a,                          HTTPS://X.ID/a",
    "https://x.id/a,                          https://x.id:443/a",
    "http://x.id/a,                           http://x.id:80/a#komentar",
    "https://x.id/a,                          https://x.id/a/?",
    "https://x.id,                            https://x.id/",
    "https://x.id,                            ' https://x.id/#!/atas '",
    "http://localhost:8000/a,                 http://LOCALHOST:8000/a/",
    "https://berita.id/a?id=1,                http://www.berita.id/a?id=1#x",
    "https://x.id/a,                          x.id/a/?utm_source=wa&fbclid=1#x",
    "https://x.id/a?id=7,                     https://x.id/a?utm_medium=rss&id=7&gclid=2",
    "https://bérita.id/a,                     https://BÉRITA.id/a",
    "urn:berita:1,                            'urn:berita:1 '"
  })
  void theSame(String one, String other) {
    assertEquals(AddressKey.of(one), AddressKey.of(other), () -> AddressKey.plain(other));
  }

  /** What may well be two pages. */
  @ParameterizedTest
  @CsvSource({
    "https://x.id/a,      https://x.id/A",
    "https://x.id/a,      https://x.id/a?page=2",
    "https://x.id/a?id=1, https://x.id/a?id=2",
    "https://x.id/a,      https://m.x.id/a",
    "https://x.id/a,      https://x.id:8080/a",
    "https://x.id/a,      ftp://x.id/a",
    "urn:berita:a,        urn:berita:A",
    "urn:berita:a#1,      urn:berita:a#2",
    "www.id,              id"
  })
  void others(String one, String other) {
    assertNotEquals(AddressKey.of(one), AddressKey.of(other), () -> AddressKey.plain(other));
  }

  /** A source may write anything there. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "/", "a.", "www.", "https://", "#", "?", ":80", " "})
  void ofAnyLengthTheKeyIsShort(String part) {
    assertEquals(8, AddressKey.of("https://x.id/" + part.repeat(100_000)).length);
    assertEquals(8, AddressKey.of("https://" + part.repeat(100_000)).length);
  }
}
