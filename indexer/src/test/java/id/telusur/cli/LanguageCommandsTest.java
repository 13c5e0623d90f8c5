package id.telusur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The commands that show how words are understood. */
class LanguageCommandsTest {
  @Test
  void stemPrintsTheDictionaryRoot() {
    String words = "pemerintahnya\n\nPakistan\r\nnegara-negara\nRI-China\n?";
    String wanted =
        "pemerintahnya\tperintah\n\t\nPakistan\tpakistan\nnegara-negara\tnegara\n"
            + "RI-China\tri-china\n?\t?\n";
    assertEquals(wanted, run(new StemCommand(), words));
  }

  @Test
  void stemPrintsWhatTheIndexHolds() {
    assertEquals(
        "pemerintahnya\tpemerintah\n", run(new StemCommand(), "pemerintahnya", "--search"));
  }

  @Test
  void analyzeShowsRootsCollocationsAndOtherNames() {
    String said = run(new AnalyzeCommand(), "", "menandatangani", "kerja", "sama", "RI");
    assertTrue(
        said.startsWith(
            "menandatangani\ttandatangan\nkerja sama\tkerjasama\tcollocation\nri\tri\n"),
        said);
    assertTrue(said.contains("RI\talso (indonesia): Indonesia, "), said);
  }

  private static String run(Object command, String input, String... args) {
    InputStream in = System.in;
    PrintStream out = System.out;
    var written = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
      System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
      assertEquals(0, new CommandLine(command).execute(args));
    } finally {
      System.setIn(in);
      System.setOut(out);
    }
    return written.toString(StandardCharsets.UTF_8);
  }
}
