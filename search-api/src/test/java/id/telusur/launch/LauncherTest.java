package id.telusur.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.testing.Needs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that finds Java and builds, beside sources that cannot be built. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "test,  --help, usage: telusur test [MAVEN",
    "soak,  --help, usage: telusur soak faults | swap",
    "bench, --help, usage: telusur bench [--index DIR]",
    "dist,  --help, usage: telusur dist",
    "dist,  -h,     usage: telusur dist"
  })
  void whatACommandOfItsOwnTakesIsSaidWithoutABuild(String command, String flag, String said)
      throws Exception {
    Path launcher = Files.copy(Needs.home().resolve("telusur"), folder.resolve("telusur"));
    Files.createDirectories(folder.resolve("indexer/src"));
    Process called =
        new ProcessBuilder("sh", launcher.toString(), command, flag)
            .redirectErrorStream(true)
            .start();
    String told = new String(called.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, called.waitFor(), told);
    assertTrue(told.startsWith(said), told);
  }
}
