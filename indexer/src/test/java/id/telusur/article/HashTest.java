package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashTest {
  /** A part, how often it stands there, and whether that makes a SHA-256. */
  @ParameterizedTest
  @CsvSource({
    "0123456789abcdef, 4, true",
    "0123456789ABCDEF, 4, false",
    "z, 64, false",
    "\u0661, 64, false",
    "a, 63, false",
    "a, 65, false",
    "'', 1, false"
  })
  void isSixtyFourDigitsInLowerCase(String part, int times, boolean good) {
    String hex = part.repeat(times);
    if (good) {
      var hash = new ContentHash(hex);
      assertArrayEquals(hash.bytes(), ContentHash.of(hash.bytes(), 0, 32).bytes());
      assertEquals(hex, new SourceDigest("a.jsonl", 0, hex).sha256());
    } else {
      assertThrows(IllegalArgumentException.class, () -> new ContentHash(hex));
      assertThrows(IllegalArgumentException.class, () -> new SourceDigest("a.jsonl", 0, hex));
    }
  }
}
