package id.telusur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.testing.DefaultLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
  @TempDir Path folder;

  @Test
  void theLocaleDoesNotMatter() throws IOException {
    DefaultLocale.in("ar-EG", this::isReadAsItWasWritten);
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    var rankings = new LinkedHashMap<String, List<String>>();
    rankings.put("t1", List.of("b", "a", "c"));
    rankings.put("t2", List.of("a"));
    Path file = folder.resolve("run.txt");
    new Run(rankings).write(file, "x");
    assertEquals("t1 Q0 b 1 3 x", Files.readAllLines(file).getFirst());
    assertEquals(new Run(rankings), Run.read(file));
    assertEquals(List.of(), Run.read(file).ranking("t3"));
  }

  @Test
  void theScoreDecides() throws IOException {
    Path file =
        Files.write(folder.resolve("run.txt"), List.of("t1 Q0 a 1 0.5 x", "", "t1\tQ0 b 2 7e1 x"));
    assertEquals(List.of("b", "a"), Run.read(file).ranking("t1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"t1 Q0 a 1 x", "t1 Q0 a 1 viel x", "t1", "t1 Q0 a 2 0 x"})
  void aBadLineIsNamed(String line) throws IOException {
    Path file = Files.write(folder.resolve("run.txt"), List.of("t1 Q0 a 1 1 x", line));
    String message = assertThrows(IOException.class, () -> Run.read(file)).getMessage();
    assertTrue(message.contains("run.txt:2"), message);
  }
}
