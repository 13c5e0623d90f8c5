package id.telusur.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.launch.CommandsTest.Outcome;
import id.telusur.testing.Articles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of one's own words for the stemmer, as commands are given it. */
class OwnWordsTest {
  @TempDir Path folder;

  /** Words of one's own that cannot be read are told of before anything is done. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none.txt | telusur.words: no such file or folder: FILE",
        "good.txt | tiktakin\ttiktakin",
        "bad.txt  | telusur.words: FILE:2: not \"root [weight] [name]\": tiktakin kata",
        "west.txt | telusur.words: FILE: not UTF-8",
        ".        | telusur.words: FILE: a folder, not a file",
      })
  void ownWordsAreReadFirst(String words, String part) throws Exception {
    Files.write(folder.resolve("west.txt"), "caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("good.txt"), "# milik kami\ntiktakin 3 name\n");
    Files.writeString(folder.resolve("bad.txt"), "# milik kami\ntiktakin kata\n");
    Outcome outcome = run(words, "analyze", "tiktakin");
    assertEquals(words.startsWith("good") ? 0 : 2, outcome.code(), outcome.said());
    String named = part.replace("FILE", folder.resolve(words).toString());
    assertTrue(outcome.said().startsWith(named), outcome.said());
  }

  /** The words an index was made with, those it is asked with, and what is said, once. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "own.txt |           | made with own words: name the file",
        "        | own.txt   | made without own words: leave out -Dtelusur.words",
        "own.txt | other.txt | made with other own words: name the file",
      })
  void anIndexMadeWithOtherWordsSaysSo(String made, String asked, String part) throws Exception {
    Files.writeString(folder.resolve("own.txt"), "tiktakin\n");
    Files.writeString(folder.resolve("other.txt"), "beruna name\n");
    Path good =
        Articles.write(
            folder, "a.jsonl", List.of(Articles.line("a", "Nikel", "Isi.", "2024-01-01")));
    String index = folder.resolve("index").toString();
    assertEquals(0, run(made, "index", good.toString(), "--index", index).code());
    var commands = new ArrayList<List<String>>();
    commands.add(List.of("search", "nikel", "--index", index));
    if (asked == null) {
      commands.add(List.of("index", good.toString(), "--update", "--index", index));
    }
    for (List<String> command : commands) {
      Outcome outcome = run(asked, command.toArray(String[]::new));
      assertEquals(1, outcome.code(), outcome.said());
      assertEquals(2, outcome.said().split(part, -1).length, outcome.said());
      assertTrue(outcome.said().contains("reindex --from-index"), outcome.said());
    }
  }

  /** With words in a process of its own, as they are taken once; without them in this one. */
  private Outcome run(String words, String... arguments) throws Exception {
    if (words == null) {
      return CommandsTest.run(arguments);
    }
    List<String> options = List.of("-Dtelusur.words=" + folder.resolve(words));
    Process process = Child.telusur(options, List.of(arguments)).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), text);
  }
}
