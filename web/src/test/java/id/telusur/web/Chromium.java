package id.telusur.web;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The installed browser: TELUSUR_CHROMIUM, else Debian's. Where there is none the tests are
 * skipped, unless TELUSUR_REQUIRE names "browser": then they fail.
 */
final class Chromium {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  /** Fails or skips the calling tests where there is no browser. */
  static Path require() {
    Path executable = Path.of(environment("TELUSUR_CHROMIUM", "/usr/bin/chromium"));
    if (!Files.isExecutable(executable)) {
      String message = "no browser at " + executable + "; set TELUSUR_CHROMIUM";
      if (environment("TELUSUR_REQUIRE", "").contains("browser")) {
        fail(message);
      }
      abort(message);
    }
    return executable;
  }

  static Browser launch(Playwright playwright, Path executable) {
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  private static String environment(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? otherwise : value;
  }
}
