package id.telusur.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Article;
import id.telusur.schema.Tags;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote an article together stands in references as so many persons. */
class AuthorsTest {
  private static final Tags NONE = new Tags(List.of(), List.of(), List.of());

  /** Who wrote it as the index holds it, the lines of RIS, and the field of BibTeX. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Retno Ayu                     | AU  - Retno Ayu                       | {{Retno Ayu}}",
        "Ayu, Retno                    | AU  - Ayu, Retno                      | {{Ayu, Retno}}",
        "Retno Ayu; Budi Santoso       | AU  - Retno Ayu AU  - Budi Santoso    | {{Retno Ayu} and {Budi Santoso}}",
        "Ayu, Retno; Santoso, Budi     | AU  - Ayu, Retno AU  - Santoso, Budi  | {{Ayu, Retno} and {Santoso, Budi}}"
      })
  void eachIsNamed(String author, String ris, String bibtex) throws IOException {
    var article = new Article("a", "Judul", List.of("Isi."), null, null, null, author, "id", null);
    var lines = new StringWriter();
    new RisWriter(lines).write(article, NONE, null);
    List<String> named = lines.toString().lines().filter(line -> line.startsWith("AU")).toList();
    assertEquals(ris, String.join(" ", named));
    var entry = new StringWriter();
    new BibtexWriter(entry).write(article, NONE, null);
    assertTrue(entry.toString().contains("  author = " + bibtex), entry.toString());
  }
}
