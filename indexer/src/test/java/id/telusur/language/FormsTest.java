package id.telusur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the compiled forms to the lists they were compiled from. */
class FormsTest {
  @Test
  void compiledFormsAreWhatTheRulesSay() {
    var compiled = new Stemmer(Lexicon.plain());
    var rules = new Stemmer(Lexicon.rules());
    for (String form : forms()) {
      assertEquals(rules.stem(form), compiled.stem(form), form + ": run CompileForms again");
    }
  }

  @Test
  void codesGiveTheRootBack() {
    for (List<String> pair :
        List.of(
            List.of("menulis", "tulis"),
            List.of("mengunjungi", "kunjung"),
            List.of("pertanggungjawaban", "tanggungjawab"))) {
      assertEquals(pair.get(1), decoded(pair.get(0), Forms.code(pair.get(0), pair.get(1))));
    }
    assertEquals(-1, Forms.code("dedaunan", "pohon"));
  }

  private static String decoded(String form, int code) {
    char[] buffer = form.toCharArray();
    return new String(buffer, 0, Forms.apply(code, buffer, buffer.length));
  }

  private static Set<String> forms() {
    Set<String> forms = new LinkedHashSet<>();
    for (String table : List.of("stems.tsv", "meet.tsv", "apart.tsv")) {
      for (String[] row : Tables.rows(table, 2)) {
        for (String word : row[0].split("[ -]")) {
          forms.add(word);
        }
      }
    }
    return forms;
  }
}
