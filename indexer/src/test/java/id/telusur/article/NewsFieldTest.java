package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The names by which fields are known are those that the page for archivists lists. */
class NewsFieldTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| (\\w+) \\| ((?:`\\S+` ?)+)\\|$", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("`(\\S+)`");

  @Test
  void thePageForArchivistsListsThem() throws IOException {
    var named = new LinkedHashMap<String, List<String>>();
    String page = Files.readString(Needs.home().resolve("indexer/README.md"));
    ROW.matcher(page).results().forEach(row -> named.put(row.group(1), names(row.group(2))));
    var fields = new LinkedHashMap<String, List<String>>();
    for (NewsField field : NewsField.values()) {
      fields.put(field.name().toLowerCase(Locale.ROOT), field.names());
    }
    assertEquals(fields, named);
  }

  private static List<String> names(String cell) {
    return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
  }
}
