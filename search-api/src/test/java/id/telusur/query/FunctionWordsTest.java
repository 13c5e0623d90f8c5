package id.telusur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.telusur.language.Analysis;
import id.telusur.language.SingleWord;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A word to search for does not come down to a word that stands in every article. */
class FunctionWordsTest {
  /** Small words themselves, two of them written as one, and informal or misspelt forms. */
  private static final Set<String> SMALL =
      Set.of(
          "apaan",
          "berapapun",
          "diapakan",
          "didalam",
          "dimana",
          "dimanakah",
          "dimanapun",
          "inikan",
          "itukan",
          "kedalam",
          "kemana",
          "kemanapun",
          "seakan",
          "sedari",
          "seberapa",
          "seberapapun",
          "siapakan",
          "apakan",
          "bakalan",
          "begituan",
          "malahan",
          "sebegitu",
          "duluan",
          "lagian",
          "selagi",
          "semau",
          "kebangetan",
          "segitu",
          "segitunya",
          "sebisa",
          "sesampai",
          "hanyalah",
          "nurut");

  /** Roots of what is content too ("membuat", "kemauan"), which few articles hold for that. */
  private static final Set<String> ROOTS =
      Set.of(
          "akibat", "atas", "bisa", "buat", "hingga", "karena", "kena", "lewat", "mau", "saat",
          "serta");

  @Test
  void onlySmallWordsHaveTheRootsOfSmallWords() throws Exception {
    var wrong = new ArrayList<String>();
    forms()
        .forEach(form -> {
          String host = form.replaceFirst("(nya|ku|mu)?(lah|kah|pun)?$", "");
          String root = SingleWord.root(form);
          boolean small =
              Stream.of(host, form).anyMatch(it -> SMALL.contains(it) || it.equals(root));
          if (FunctionWords.contains(root) && !ROOTS.contains(root) && !small) {
            wrong.add(form + " " + root);
          }
        });
    assertEquals(List.of(), wrong);
  }

  private static Stream<String> forms() throws Exception {
    try (InputStream in = Analysis.class.getResourceAsStream("forms.txt")) {
      assertNotNull(in);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2)[0]);
    }
  }
}
