package id.telusur.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Article;
import id.telusur.schema.Tags;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexWriterTest {
  /** A text, and what stands for it in a field. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kurung { yang buka  | Kurung \\textbraceleft{} yang buka",
        "Kurung } yang tutup | Kurung \\textbraceright{} yang tutup",
        "}{                  | \\textbraceright{}\\textbraceleft{}",
        "Garis \\{ miring    | Garis \\textbackslash{}\\textbraceleft{} miring",
        "naik 50% & A_1      | naik 50\\% \\& A\\_1"
      })
  void bracesStayBalancedInEveryField(String text, String written) throws IOException {
    String url = "https://x.id/" + text.replace(' ', '+');
    var article = new Article(text, text, List.of("Isi."), null, text, url, text, "id", null);
    var out = new StringWriter();
    new BibtexWriter(out).write(article, new Tags(List.of(), List.of(), List.of()), null);
    String entry = out.toString();
    for (String field : List.of("title", "author", "journal")) {
      assertTrue(entry.contains("  %s = {{%s}}".formatted(field, written)), entry);
    }
    assertEquals(entry.strip().length() - 1, end(entry), entry);
  }

  /** BibTeX reads keys without regard to capitals, and takes the second of two alike for none. */
  @Test
  void idsThatCapitalsTellApartHaveKeysOfTheirOwn() {
    List<String> ids = List.of("berita-1", "Berita-1", "BERITA-1", "berita 1", "Berita 1");
    assertEquals("berita-1", BibtexWriter.key("berita-1"));
    assertEquals(
        ids.size(),
        ids.stream().map(id -> BibtexWriter.key(id).toLowerCase(Locale.ROOT)).distinct().count());
  }

  /** Where an entry ends for BibTeX, which counts braces behind backslashes, too. */
  private static int end(String entry) {
    int depth = 0;
    for (int i = 0; i < entry.length(); i++) {
      char c = entry.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '}' && depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
