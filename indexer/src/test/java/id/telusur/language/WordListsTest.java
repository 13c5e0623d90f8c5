package id.telusur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists and tables can be read, say each thing once, and do not contradict each other. */
class WordListsTest {
  @ParameterizedTest
  @CsvSource({
    "stems.tsv, 2, 620",
    "meet.tsv, 2, 160",
    "apart.tsv, 2, 110",
    "names.txt, 1, 310",
    "families.tsv, 2, 80",
    "collocations.txt, 1, 60",
    "search-exceptions.txt, 2, 60",
  })
  void isLongEnoughAndHasNoLineTwice(String table, int cells, int lines) {
    List<String> rows = Tables.rows(table, cells).stream().map(r -> String.join("\t", r)).toList();
    assertTrue(rows.size() >= lines, () -> table + " has " + rows.size());
    assertEquals(List.of(), repeated(rows.stream()));
  }

  @ParameterizedTest
  @CsvSource({"stems.tsv", "search-exceptions.txt"})
  void aFormHasOneRoot(String table) {
    assertEquals(List.of(), repeated(Tables.rows(table, 2).stream().map(row -> row[0])));
  }

  @Test
  void aCollocationIsTwoWords() {
    for (String[] row : Tables.rows("collocations.txt", 1)) {
      assertTrue(row[0].matches("[a-z]+ [a-z]+"), () -> "'" + row[0] + "'");
    }
  }

  @Test
  void searchDiffersFromTheDictionaryInFewWords() {
    List<String[]> exceptions = Tables.rows("search-exceptions.txt", 2);
    assertTrue(exceptions.size() <= 900, () -> exceptions.size() + " exceptions");
    for (String[] row : exceptions) {
      if (row[0].startsWith(Lexicon.FAMILY)) {
        char[] root = row[0].substring(1).toCharArray();
        assertTrue(Lexicon.plain().roots().find(root, 0, root.length) >= 0, row[0] + " is no root");
        assertNotEquals(new String(root), row[1]);
      }
    }
  }

  @Test
  void noPairMustMeetAndBeApart() {
    var apart = new HashSet<String>();
    Tables.rows("apart.tsv", 2).forEach(row -> apart.add(key(row[0], row[1])));
    var both = new ArrayList<String>();
    for (String[] row : Tables.rows("meet.tsv", 2)) {
      if (apart.contains(key(row[0], row[1])) || apart.contains(key(row[1], row[0]))) {
        both.add(key(row[0], row[1]));
      }
    }
    assertEquals(List.of(), both);
  }

  private static String key(String one, String other) {
    return one + " / " + other;
  }

  private static List<String> repeated(Stream<String> values) {
    var seen = new HashSet<String>();
    return values.filter(value -> !seen.add(value)).toList();
  }
}
