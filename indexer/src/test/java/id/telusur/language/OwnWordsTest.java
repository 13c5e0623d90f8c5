package id.telusur.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a process was told of its own words holds for as long as it runs. */
class OwnWordsTest {
  private static final String OWN = "# milik kami\ntiktakin 3\n";

  @TempDir private Path folder;

  /** An index is not labelled with an analysis that its terms were not made with. */
  @ParameterizedTest
  @ValueSource(strings = {"version", "terms"})
  void theVersionIsThatOfTheWordsHoweverTheFileChanges(String first) throws Exception {
    Path file = Files.writeString(folder.resolve("own.txt"), OWN);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dtelusur.words=" + file,
                "-cp",
                System.getProperty("java.class.path"),
                Labelling.class.getName(),
                first,
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertEquals(0, process.waitFor(), said);
    assertEquals(AnalysisVersion.with(OWN.getBytes(UTF_8)) + " [tiktakin]", said);
  }

  /** Asks for one of the two, has the file changed, and asks for the other. */
  static final class Labelling {
    public static void main(String... arguments) throws Exception {
      if (arguments[0].equals("version")) {
        Analysis.version();
      } else {
        terms();
      }
      Files.writeString(Path.of(arguments[1]), "# tidak ada lagi\n");
      System.out.println(Analysis.version() + " " + terms());
    }

    private static Object terms() {
      return Analysis.terms(Analysis.root(), "ditiktakinkan").stream()
          .map(Analysis.Term::text)
          .toList();
    }
  }
}
