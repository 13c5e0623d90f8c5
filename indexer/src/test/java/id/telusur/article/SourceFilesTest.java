package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.telusur.article.Rejected.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two files, and two links that lead nowhere: one to a file, one to a disk that is not there. */
class SourceFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectory(folder.resolve("one.d"));
    Files.writeString(folder.resolve("one.d/satu.jsonl"), "");
    Files.writeString(folder.resolve("dua.jsonl"), "");
    Files.createSymbolicLink(folder.resolve("tiga.jsonl"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("disk"), folder.resolve("unmounted"));
  }

  /** A glob, the files that are found, and the links that are told of. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "*.jsonl           | dua.jsonl                   | tiga.jsonl",
        "d*.jsonl          | dua.jsonl                   | ``",
        "t*.jsonl          | ``                          | tiga.jsonl",
        "*                 | dua.jsonl                   | disk tiga.jsonl",
        "*/*.jsonl         | one.d/satu.jsonl            | disk tiga.jsonl",
        "o*/*.jsonl        | one.d/satu.jsonl            | ``",
        "?*.d/*            | one.d/satu.jsonl            | ``",
        "d?sk/satu.jsonl   | ``                          | disk",
        "{disk,one.d}/s*   | one.d/satu.jsonl            | disk",
        "{disk/x,dua}.js*  | dua.jsonl                   | ``",
        "[de]isk/*/x.jsonl | ``                          | disk",
        "**.jsonl          | dua.jsonl one.d/satu.jsonl  | disk tiga.jsonl",
        "o**/*.jsonl       | one.d/satu.jsonl            | ``"
      })
  void aGlobTellsOfLinksThatLeadNowhereWhereItMeansThem(String glob, String files, String links)
      throws IOException {
    SourceFiles found = SourceFiles.named(List.of(folder + "/" + glob));
    assertEquals(files, names(found.files().stream()));
    assertEquals(
        links, names(found.unreadable().stream().map(link -> Path.of(link.provenance().source()))));
  }

  @Test
  void howeverAFileIsNamedItIsReadOnce() throws IOException {
    Path file = folder.resolve("dua.jsonl");
    Path relative = Path.of("").toAbsolutePath().relativize(file.toAbsolutePath());
    List<String> names =
        List.of(folder + "/./dua.jsonl", relative.toString(), folder + "/d*.jsonl", "" + file);
    assertEquals(List.of(folder.resolve("./dua.jsonl")), SourceFiles.named(names).files());
  }

  @Test
  void whatIsNamedItselfIsReadWhereAFolderIsReadWithoutIt() throws IOException {
    Files.writeString(folder.resolve("one.d/README.md"), "");
    Files.writeString(folder.resolve("one.d/.dua.jsonl"), "");
    List<String> names = List.of(folder + "/one.d", folder + "/one.d/*", folder + "/*.jsonl");
    SourceFiles found = SourceFiles.named(names);
    assertEquals("dua.jsonl one.d/satu.jsonl", names(found.files().stream()));
    assertEquals("one.d/.dua.jsonl one.d/README.md", names(found.aside().stream()));
    List<String> itself = List.of(folder + "/one.d", folder + "/one.d/README.md");
    found = SourceFiles.named(itself);
    assertEquals("one.d/README.md one.d/satu.jsonl", names(found.files().stream()));
    assertEquals("one.d/.dua.jsonl", names(found.aside().stream()));
  }

  @Test
  void aDeviceIsToldAsOne() throws IOException {
    Path device = folder.resolve("one.d/pipa.jsonl");
    Files.createSymbolicLink(device, Path.of("/dev/null"));
    SourceFiles found = SourceFiles.named(List.of(folder + "/one.d"));
    Files.delete(device); // JUnit would warn that it leads out of the folder
    assertEquals("one.d/satu.jsonl", names(found.files().stream()));
    Rejected rejected = found.unreadable().getFirst();
    assertEquals(Reason.NOT_AN_ARTICLE, rejected.reason());
    assertEquals("a pipe or device, not a file", rejected.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x*.jsonl", "o*/x.txt/*", "tiga.jsonl", "disk/*.jsonl"})
  void whatStandsForNothingIsNamed(String name) {
    String all = folder + "/" + name;
    var failure = assertThrows(NoSuchFileException.class, () -> SourceFiles.named(List.of(all)));
    assertEquals(all, failure.getFile());
  }

  /** A folder within itself is told of where the glob leads through it. */
  @ParameterizedTest
  @CsvSource({"*.jsonl, 0", "*/*.jsonl, 1"})
  void aLoopThatAGlobDoesNotFollowIsNoFault(String glob, int told) throws IOException {
    Path one = folder.resolve("one.d");
    Files.createSymbolicLink(one.resolve("loop"), one);
    SourceFiles found = SourceFiles.named(List.of(one + "/" + glob, one + "/*.jsonl"));
    assertEquals("one.d/satu.jsonl", names(found.files().stream()));
    assertEquals(told, found.unreadable().size(), found.unreadable()::toString);
  }

  /** A link, and what is said of it. */
  @ParameterizedTest
  @CsvSource({
    "tidakada.jsonl, cannot be read: a link that leads to nothing",
    "link.jsonl,     cannot be read: a link that leads to nothing",
    ".,              cannot be read: a link that leads back to where it stands"
  })
  void aLinkThatIsNoFileIsToldInWords(String target, String told) throws IOException {
    Path one = folder.resolve("one.d");
    Files.createSymbolicLink(one.resolve("link.jsonl"), Path.of(target));
    SourceFiles found = SourceFiles.named(List.of(one.toString()));
    assertEquals(List.of(told), found.unreadable().stream().map(Rejected::message).toList());
  }

  private String names(Stream<Path> files) {
    return files
        .map(file -> folder.relativize(file).toString())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
