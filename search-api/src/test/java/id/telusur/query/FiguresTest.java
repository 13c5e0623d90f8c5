package id.telusur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.5        | 0,5
          12         | 12
          1500       | 1.500
          1500.5     | 1.500,5
          1500000.25 | 1.500.000,25
          """)
  void areWrittenAsIndonesianDoes(BigDecimal number, String written) {
    assertEquals(written, Figures.of(number));
  }

  /** A runtime made for one program need not hold what is known of its languages. */
  @Test
  void areWrittenSoByARuntimeThatKnowsNoIndonesian() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.base",
                "-cp",
                System.getProperty("java.class.path"),
                FiguresTest.class.getName())
            .redirectErrorStream(true)
            .start();
    assertEquals("1.500,5", said(process));
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  /** Says a number. */
  public static void main(String[] args) {
    System.out.println(Figures.of(new BigDecimal("1500.5")));
  }
}
