package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.relation.Tokens.Token;
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

  private static String opening(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    return tokens.words().stream()
        .filter(Token::opens)
        .map(word -> text.substring(word.start(), word.end()))
        .collect(Collectors.joining(" "));
  }
}
