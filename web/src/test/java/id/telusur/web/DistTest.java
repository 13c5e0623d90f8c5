package id.telusur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.testing.Articles;
import id.telusur.testing.Needs;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of {@code telusur dist}, unpacked elsewhere and run. */
class DistTest {
  private static final long MOST_BYTES = 30_000_000;

  /** Less than a Java runtime has: nothing that comes with a compiler. */
  private static final String RUNTIME_ALONE = "--limit-modules=java.se,jdk.unsupported";

  private static final Pattern VERSION = Pattern.compile("-[0-9].*\\.jar$");

  @TempDir static Path folder;
  private static Path unpacked;

  @BeforeAll
  static void unpack() throws Exception {
    Path archive = Needs.distribution();
    assertTrue(Files.size(archive) < MOST_BYTES, () -> archive + " is too large");
    var tar = List.of("tar", "xzf", archive.toString(), "-C", folder.toString());
    assertEquals(0, new ProcessBuilder(tar).inheritIO().start().waitFor());
    try (Stream<Path> top = Files.list(folder)) {
      unpacked = top.findFirst().orElseThrow();
    }
  }

  @Test
  void itHoldsAllThatIsNeededAndNoSources() throws IOException {
    try (Stream<Path> files = Files.list(unpacked)) {
      assertEquals(
          List.of(
              "Containerfile",
              "LICENSE",
              "README.md",
              "THIRD-PARTY",
              "corpus",
              "lib",
              "telusur",
              "telusur.jar",
              "telusur.properties",
              "telusur.service",
              "web"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void everyLibraryIsNamedWithItsLicence() throws IOException {
    var named = new TreeSet<String>();
    Pattern line = Pattern.compile("([a-z][a-z0-9_-]+) +(Apache-2\\.0|MIT|BSD-3-Clause)");
    for (String text : Files.readAllLines(unpacked.resolve("THIRD-PARTY"))) {
      var matcher = line.matcher(text);
      if (matcher.matches()) {
        named.add(matcher.group(1));
      }
    }
    try (Stream<Path> jars = Files.list(unpacked.resolve("lib"))) {
      List<String> libraries =
          jars.map(jar -> VERSION.matcher(jar.getFileName().toString()).replaceFirst(""))
              .filter(name -> !name.startsWith("telusur-"))
              .sorted()
              .toList();
      assertEquals(libraries, List.copyOf(named));
    }
  }

  @Test
  void articlesAreIndexedAndFound() throws Exception {
    String article = Articles.line("a", "Ekspor nikel", "Isi.", "2024-01-01");
    String source = Articles.write(folder, "a.jsonl", List.of(article)).toString();
    String index = folder.resolve("index").toString();
    Process indexed = telusur("index", source, "--index", index);
    String said = said(indexed);
    assertEquals(0, indexed.waitFor(), said);
    Process found = telusur("search", "--index", index, "nikel");
    assertTrue(said(found).contains("Ekspor nikel"));
    assertEquals(0, found.waitFor());
  }

  @Test
  void theDemoServesTheCorpusAndThePage() throws Exception {
    Process demo = telusur("demo", "--port", "0");
    try (HttpClient client = HttpClient.newHttpClient()) {
      var lines = new ArrayList<String>();
      BufferedReader out = demo.inputReader(StandardCharsets.UTF_8);
      String line = out.readLine();
      while (line != null && !line.startsWith("serving ")) {
        lines.add(line);
        line = out.readLine();
      }
      assertTrue(line != null, lines::toString);
      URI site = URI.create(line.substring("serving ".length()));
      assertTrue(get(client, site.resolve("/")).body().contains("<title>"));
      HttpResponse<String> answer = get(client, site.resolve("/api/v1/search?q=latihan+militer"));
      assertTrue(answer.body().contains("dialog-2-plus-2"), answer::body);
      String version = unpacked.getFileName().toString().replace("telusur-", "");
      assertTrue(
          get(client, site.resolve("/api/v1/status")).body().contains("\"" + version + "\""));
      demo.destroy();
      assertEquals(0, demo.waitFor());
    } finally {
      demo.destroyForcibly();
    }
  }

  @Test
  void whatNeedsSourcesSaysSo() throws Exception {
    Process test = telusur("test");
    assertTrue(said(test).contains("needs the sources"));
    assertEquals(1, test.waitFor());
  }

  private static HttpResponse<String> get(HttpClient client, URI address) throws Exception {
    HttpResponse<String> response =
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), address::toString);
    return response;
  }

  private static Process telusur(String... arguments) throws IOException {
    var command = new ArrayList<String>(List.of(unpacked.resolve("telusur").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("TELUSUR_JAVA_OPTS", RUNTIME_ALONE);
    return builder.start();
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
