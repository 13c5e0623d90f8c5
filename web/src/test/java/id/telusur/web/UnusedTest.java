package id.telusur.web;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing stands in the files of the pages that nobody uses, and they name nothing that is missing.
 */
class UnusedTest {
  private static final Pattern KEY = Pattern.compile("(?m)^  \"?([\\w-]+)\"?:");

  /** The fixed part of a key that is put together. */
  private static final Pattern BEGINNING = Pattern.compile("`([\\w-]+-)\\$\\{");

  private static final Pattern ENDING = Pattern.compile("\\$\\{\\w+\\}([A-Z]\\w*)`");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*from \"([^\"]+)\";$");
  private static final Pattern SCRIPT = Pattern.compile("type=\"module\" src=\"([^\"]+)\"");
  private static final Pattern PRELOADED =
      Pattern.compile("rel=\"modulepreload\" href=\"([^\"]+)\"");

  /** Comments use nothing. */
  private static final String COMMENT = "(?s:/\\*.*?\\*/)|(?m:(?:^|\\s)// .*$)";

  private final String scripts = all(".js", "js").replaceAll(COMMENT, "");
  private final String pages = all(".html", "");

  @Test
  void everyMessageIsSaid() {
    Set<String> beginnings = found(BEGINNING, scripts);
    Set<String> endings = found(ENDING, scripts);
    Predicate<String> isPutTogether =
        key ->
            beginnings.stream().anyMatch(key::startsWith)
                || endings.stream()
                    .anyMatch(end -> key.endsWith(end) && isQuoted(key.replace(end, "")));
    Set<String> unsaid = found(KEY, read(Shared.PAGES.resolve("messages/id.js")));
    unsaid.removeIf(key -> isQuoted(key) || isPutTogether.test(key));
    assertEquals(Set.of(), unsaid);
  }

  /** In a script, or as what stands in a page. */
  private boolean isQuoted(String key) {
    return scripts.contains("\"" + key + "\"")
        || pages.contains("data-text=\"" + key + "\"")
        || pages.contains("data-label=\"" + key + "\"");
  }

  @Test
  void everyMessageThatIsNamedIsThere() {
    Set<String> named = found(Pattern.compile("\\bt\\(\"([\\w-]+)\""), scripts);
    named.addAll(found(Pattern.compile("data-(?:text|label)=\"([\\w-]+)\""), pages));
    named.removeAll(found(KEY, read(Shared.PAGES.resolve("messages/id.js"))));
    assertEquals(Set.of(), named);
  }

  @Test
  void everyClassThatHasAStyleIsGiven() {
    String styles = all(".css", "style").replaceAll("(?s)/\\*.*?\\*/|\\{[^{}]*\\}", "{}");
    Set<String> styled = found(Pattern.compile("\\.([a-zA-Z][\\w-]*)"), styles);
    styled.removeIf(name ->
        Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])").matcher(scripts + pages).find());
    assertEquals(Set.of(), styled);
  }

  /** What is not named beforehand is asked for one after the other. */
  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "article.html", "pair.html", "pairs.html", "api/index.html"})
  void aPageNamesTheScriptsThatItNeeds(String name) {
    Path page = Shared.PAGES.resolve(name);
    String text = read(page);
    var needed = new TreeSet<Path>();
    for (String script : found(SCRIPT, text)) {
      imported(page.resolveSibling(script).normalize(), needed);
    }
    var named = new TreeSet<Path>();
    found(PRELOADED, text).forEach(href -> named.add(page.resolveSibling(href).normalize()));
    named.remove(Shared.PAGES.resolve("messages/id.js")); // which of them is needed is seen then
    assertEquals(needed, named);
  }

  /** All that a script imports at once, and what these import. */
  private static void imported(Path script, Set<Path> into) {
    for (String path : found(IMPORT, read(script))) {
      Path other = script.resolveSibling(path).normalize();
      if (into.add(other)) {
        imported(other, into);
      }
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    var all = new TreeSet<String>();
    pattern.matcher(text).results().forEach(result -> all.add(result.group(1)));
    return all;
  }

  /** The text of all files with an ending below a folder of the pages. */
  private static String all(String ending, String folder) {
    try (Stream<Path> files = Files.walk(Shared.PAGES.resolve(folder))) {
      List<Path> those = files.filter(file -> file.toString().endsWith(ending)).toList();
      return those.stream().map(UnusedTest::read).collect(joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
