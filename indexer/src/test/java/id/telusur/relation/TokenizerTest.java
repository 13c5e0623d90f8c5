package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.relation.Tokens.Token;
import id.telusur.testing.Work;
import id.telusur.testing.Work.Repeated;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  /** The words that open a sentence; a slash is a line end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kata Menlu: Kami setuju         | Kata Kami",
        "Kata Menlu: Kami setuju/Selesai | Kata",
        "Kata Menlu:/Kami setuju/Selesai | Kata Kami",
        "Kata Menlu :: /:/ Kami/Selesai  | Kata Kami",
        "Kata Menlu/: Kami setuju        | Kata Kami",
        "Kata Menlu/: Kami/Selesai       | Kata",
        "Kata Menlu./Kami setuju         | Kata Kami",
        "Kata Menlu/Kami setuju          | Kata"
      })
  void aColonEndsASentenceWhereItsLineEnds(String text, String opening) {
    assertEquals(opening, opening(text.replace('/', '\n')));
  }

  @Test
  void thereMayBeManyColons() {
    assertEquals("Kata", opening("Kata" + " :".repeat(500_000) + " Kami\nSelesai"));
  }

  @ParameterizedTest
  @CsvSource({
    "U.S., us",
    "a U.S.A, a usa",
    "U.S-U.K, us uk",
    "a.b.cd, a b cd",
    "aa.b.c, aa bc",
    "1.a.b, 1 ab"
  })
  void initialsThatAreTypedAreOneWord(String typed, String key) {
    assertEquals(key, Tokenizer.typedKey(typed));
  }

  @Test
  void initialsThatGoOnAreReadOnce() {
    Work.growsWithLength(new Repeated("", "a.", "aa"), 2500, Work.looks(Tokenizer.INITIALS));
  }

  private static String opening(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    return tokens.words().stream()
        .filter(Token::opens)
        .map(word -> text.substring(word.start(), word.end()))
        .collect(Collectors.joining(" "));
  }
}
