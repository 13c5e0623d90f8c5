package id.telusur.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Holds the chain to the word tables, which need no Java to be read. */
class WordTablesTest {
  @Test
  void formsComeBackToTheirRoots() {
    assertAll(
        Tables.rows("stems.tsv", 2).stream()
            .map(row -> equal(row[0], row[1], SingleWord.root(Analysis.lexical(), row[0]))));
  }

  @Test
  void pairsMeet() {
    assertAll(
        Tables.rows("meet.tsv", 2).stream()
            .map(row -> equal(row[0], terms(row[0]), terms(row[1]))));
  }

  @Test
  void pairsStayApart() {
    assertAll(Tables.rows("apart.tsv", 2).stream().map(WordTablesTest::apart));
  }

  @Test
  void namesStayWhole() {
    assertAll(
        Tables.rows("names.txt", 1).stream()
            .flatMap(row -> Stream.of(row[0].split(" ")))
            .map(name -> equal(name, folded(name), terms(name))));
  }

  @Test
  void namesStayWholeInLowerCase() {
    assertAll(
        Tables.rows("names.txt", 1).stream()
            .flatMap(row -> Stream.of(row[0].split(" ")))
            .map(name -> equal(name, folded(name), terms(name.toLowerCase(Locale.ROOT)))));
  }

  private static Executable equal(String form, String wanted, String found) {
    return () -> assertEquals(wanted, found, form);
  }

  private static Executable apart(String[] row) {
    return () -> assertNotEquals(terms(row[0]), terms(row[1]), row[0] + " and " + row[1]);
  }

  private static String terms(String text) {
    return join(Analysis.terms(Analysis.root(), text));
  }

  private static String folded(String text) {
    return join(Analysis.terms(Analysis.exact(), text));
  }

  private static String join(List<Analysis.Term> terms) {
    return terms.stream().map(Analysis.Term::text).collect(Collectors.joining(" "));
  }
}
