package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import id.telusur.api.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a folder of a host that knows nothing of Telusur, and their API of another origin.
 */
class ElsewhereTest extends BrowserTest {
  @TempDir private Path folder;
  private HttpServer host;
  private Server api;

  @BeforeEach
  void serveElsewhere() throws IOException {
    copy(Shared.PAGES, folder.resolve("arsip").resolve("telusur"));
    var anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    host = SimpleFileServer.createFileServer(anywhere, folder, SimpleFileServer.OutputLevel.NONE);
    host.start();
    URI origin = URI.create("http://127.0.0.1:" + host.getAddress().getPort());
    api = Shared.serve(shared.searches(), origin.toString());
    site = origin.resolve("/arsip/telusur/");
  }

  @AfterEach
  void stop() {
    page.navigate("about:blank"); // what it still asked would be refused
    host.stop(0);
    api.close();
  }

  @Test
  void everythingWorksWithOneSetting() throws IOException {
    point(api.address().resolve("/api/v1"));
    goTo("");
    assertThat(page.locator(".holdings")).containsText("artikel dalam indeks");
    page.getByLabel("Kata yang dicari").pressSequentially("haji");
    assertThat(page.locator("#suggestions li").first()).isVisible();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(site + "?q=haji");
    assertThat(page.locator("#timeline svg")).isVisible();
    Locator hits = page.locator(".hit");
    assertThat(hits.first()).isVisible();
    goTo("?q=haji&size=3");
    press("Muat lagi");
    assertThat(hits).hasCount(6);

    press("Unduh & ikuti");
    Download file = page.waitForDownload(() -> follow("RIS"));
    assertTrue(Files.readString(file.path()).startsWith("TY  - NEWS"));
    assertThat(page.getByText("JSON Feed"))
        .hasAttribute("href", api.address() + "feed.json?q=haji");
    press("Tutup");

    hits.first().locator("h2 a").click();
    assertThat(page.locator("article h1")).isVisible();
    assertThat(page.locator(".similar li").first()).isVisible();
    assertTrue(page.url().startsWith(site + "article.html?id="), page.url());
    follow("Kembali ke hasil");
    assertThat(hits).hasCount(6);
  }

  @Test
  void apiThatDoesNotAllowTheOriginIsOneThatCannotBeReached() throws IOException {
    point(shared.site().resolve("/api/v1"));
    goTo("?q=haji");
    assertThat(page.locator(".notice")).containsText("Server tidak dapat dihubungi");
    assertEquals("haji", page.getByLabel("Kata yang dicari").inputValue());
    expectInConsole("blocked by CORS policy");
    expectInConsole("ERR_FAILED");
  }

  /** Hosts give it for whatever is not there; links are mistyped in the folder of the pages. */
  @Test
  void theMissingPageIsStyledAndLeadsBack() {
    page.navigate(site + "404.html");
    assertThat(page.locator(".ask")).hasCSS("display", "flex");
    assertEquals(site.toString(), page.locator(".brand").evaluate("link => link.href"));
    page.waitForLoadState(LoadState.NETWORKIDLE); // the icon comes last
  }

  /** The host says nothing of what a page may do; so each page says it. */
  @Test
  void noPageLetsAForeignScriptRun() throws IOException {
    point(api.address().resolve("/api/v1"));
    Path pages = folder.resolve("arsip/telusur");
    try (Stream<Path> files = Files.walk(pages)) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".html"))::iterator) {
        String address = pages.relativize(file).toString();
        page.navigate(site + address);
        Object ran =
            page.evaluate(
                """
                () => {
                  const script = document.createElement("script");
                  script.textContent = "window.foreign = true";
                  document.head.append(script);
                  return window.foreign ?? false;
                }\
                """);
        assertEquals(false, ran, address);
      }
    }
    expectInConsole("inline script");
  }

  private void point(URI address) throws IOException {
    Path setting = folder.resolve("arsip/telusur/config.js");
    String text = Files.readString(setting);
    Files.writeString(setting, text.replace("\"api/v1\"", "\"" + address + "\""));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
