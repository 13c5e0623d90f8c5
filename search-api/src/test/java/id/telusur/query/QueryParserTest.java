package id.telusur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.testing.Needs;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

  /**
   * What is typed; the clauses, phrases in [], things with several names in <>; what is ignored.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nelayan asing                | <nelayan>; asing            | ``",
        "latihan militer              | <latihan militer>           | ``",
        "latma RI China               | <latma>; <RI>; <China>      | ``",
        "as dan ri                    | as; ri                      | dan",
        "Menlu di Kementerian Luar Negeri | <Menlu>; <Kementerian Luar Negeri> | di",
        "WHO dan Indonesia            | <WHO>; <Indonesia>          | dan",
        "yang di                      | yang; di                    | ``",
        "Latihan, latihan!            | Latihan; latihan            | !",
        "\"kerja sama\" pertahanan    | [kerja sama]; pertahanan    | ``",
        "\u201Ckerja sama\u201D       | [kerja sama]                | ``",
        "RI \"tanpa penutup           | <RI>; tanpa; penutup        | `\"`",
        "\"\" dubes                   | <dubes>                     | `\"\"`",
        "???                          | ``                          | ???",
        "``                           | ``                          | ``"
      })
  void textIsReadSo(String text, String clauses, String ignored) {
    Query query = QueryParser.parse(text);
    assertEquals(
        clauses,
        query.clauses().stream().map(QueryParserTest::show).collect(Collectors.joining("; ")));
    assertEquals(
        ignored,
        query.ignored().stream().map(Query.Ignored::text).collect(Collectors.joining("; ")));
  }

  @Test
  void variantsCanBeSwitchedOff() {
    assertEquals(3, QueryParser.parse("latma RI China").clauses().size());
    Query some = QueryParser.parse("latma RI China", reading("-tiongkok"));
    assertTrue(some.clauses().get(1) instanceof Clause.Named);
    assertTrue(some.clauses().get(2) instanceof Clause.Word);
    Query none = QueryParser.parse("latma RI China", reading("none"));
    assertTrue(none.clauses().stream().allMatch(clause -> clause instanceof Clause.Word));
    for (String bad : new String[] {"", "tiongkok", "-tidakada", "-tiongkok,"}) {
      assertThrows(IllegalArgumentException.class, () -> Variants.parse(bad), bad);
    }
  }

  private static Reading reading(String variants) {
    return new Reading(Variants.parse(variants), false);
  }

  private static String show(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word.text();
      case Clause.Named named -> "<" + named.text() + ">";
      case Clause.Phrase phrase -> "[" + phrase.text() + "]";
      default -> "{" + clause.canonical() + "}";
    };
  }

  @Test
  void whatIsIgnoredStandsWhereItIsSaidToStand() {
    for (Query.Ignored part : QueryParser.parse("a ?? b \"").ignored()) {
      assertEquals(part.text(), "a ?? b \"".substring(part.start(), part.end()));
    }
    Query.Ignored di = QueryParser.parse("pendidikan di Rusia").ignored().getFirst();
    assertEquals(11, di.start());
  }

  @Test
  void anyTextIsAQuery() {
    var random = Needs.random("queries");
    String pieces =
        "\"\"\u201C*()-:~^[]{}\\/&|+! \t\n.,a\u00e9z0\uD83D\uDE00\uD83D\u0130\u0301\uFFFF";
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      Query query = QueryParser.parse(text.toString());
      for (Query.Ignored part : query.ignored()) {
        assertEquals(part.text(), query.text().substring(part.start(), part.end()));
      }
    }
  }

  @Test
  void noMoreClausesThanTheLimit() {
    Query query = QueryParser.parse("kata".repeat(1) + " x1".repeat(1) + words(500));
    assertEquals(QueryParser.MAX_CLAUSES, query.clauses().size());
    assertTrue(query.ignored().size() <= QueryParser.MAX_CLAUSES);
  }

  @Test
  void aCursorReadsBackEqualAndNothingElseIsOne() {
    var cursor =
        new Cursor("20240813T041500123Z-1a2b3c4d", Order.NEWEST, Tier.SOME, -5L, "id/\u00e9");
    assertEquals(cursor, Cursor.decode(cursor.encode()));
    for (String bad : new String[] {"", "x", "????", "AAAA", cursor.encode() + "AAAA"}) {
      assertThrows(IllegalArgumentException.class, () -> Cursor.decode(bad), bad);
    }
  }

  private static String words(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(" w").append(i);
    }
    return text.toString();
  }
}
