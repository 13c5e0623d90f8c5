package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The names by which fields are known are those that the page for archivists lists. */
class FieldNamesTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| (\\w+) \\| ((?:`\\S+` ?)+)\\|$", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("`(\\S+)`");

  @Test
  void thePageForArchivistsListsThem() throws IOException {
    var named = new LinkedHashMap<String, List<String>>();
    String page = Files.readString(Needs.home().resolve("indexer/README.md"));
    ROW.matcher(page).results().forEach(row -> named.put(row.group(1), names(row.group(2))));
    assertEquals(
        Map.ofEntries(
            Map.entry("id", FieldNames.ID),
            Map.entry("title", FieldNames.TITLE),
            Map.entry("body", FieldNames.BODY),
            Map.entry("published", FieldNames.PUBLISHED),
            Map.entry("modified", FieldNames.MODIFIED),
            Map.entry("fetched", FieldNames.FETCHED),
            Map.entry("source", FieldNames.SOURCE),
            Map.entry("url", FieldNames.URL),
            Map.entry("author", FieldNames.AUTHOR),
            Map.entry("language", FieldNames.LANGUAGE),
            Map.entry("section", FieldNames.SECTION)),
        named);
  }

  private static List<String> names(String cell) {
    return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
  }
}
