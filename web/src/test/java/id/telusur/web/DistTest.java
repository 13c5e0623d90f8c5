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
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of {@code telusur dist}, unpacked elsewhere and run. */
class DistTest {
  private static final long MOST_BYTES = 31_000_000;

  /** Less than a Java runtime has: nothing that comes with a compiler. */
  private static final String RUNTIME_ALONE = "--limit-modules=java.se,jdk.unsupported";

  private static final Pattern VERSION = Pattern.compile("-[0-9].*\\.jar$");

  private static final String ACCENTED =
      Articles.line("a", "Presiden Erdo\u011fan tiba", "Isi.", "2024-01-01");

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
              "indexer",
              "lib",
              "search-api",
              "telusur",
              "telusur.jar",
              "telusur.properties",
              "telusur.service",
              "web"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  /** What the pages for people lead to on this disk is there, but for sources and pictures. */
  @Test
  void itHoldsThePagesThatItsReadmeNames() {
    for (String file :
        List.of(
            "corpus/README.md",
            "indexer/README.md",
            "search-api/README.md",
            "search-api/examples/search.py",
            "search-api/examples/Search.java")) {
      assertTrue(Files.isRegularFile(unpacked.resolve(file)), file);
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

  /** By a link to a link; one of them is relative. */
  @Test
  void itIsCalledByALink() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("bin"));
    Path absolute = Files.createSymbolicLink(folder.resolve("a"), unpacked.resolve("telusur"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("t"), Path.of("..", "a"));
    Process called = calling(link.toString(), "--version").start();
    String said = said(called);
    assertEquals(0, called.waitFor(), said);
    Path alone = Files.copy(absolute, elsewhere.resolve("alone"));
    Process lost = calling(alone.toString(), "--version").start();
    assertTrue(said(lost).contains("neither telusur.jar nor"));
    assertEquals(1, lost.waitFor());
    try (Stream<Path> left = Files.list(elsewhere)) {
      assertEquals(Set.of(link, alone), left.collect(Collectors.toSet()));
    }
  }

  /** The script is in UTF-8, as a terminal would send it, whatever runs this test. */
  @Test
  void accentsAreFoundInALocaleWithoutThem() throws Exception {
    Path source = Articles.write(folder, "u.jsonl", List.of(ACCENTED));
    Path index = folder.resolve("index-u");
    String telusur = unpacked.resolve("telusur").toString();
    String search = "%s search --index %s Erdo\u011fan".formatted(telusur, index);
    String commands =
        "%s index %s --index %s && %s && LANG=tidak_ADA.UTF-8 %s"
            .formatted(telusur, source, index, search, search);
    Path script = Files.writeString(folder.resolve("cari"), commands);
    ProcessBuilder builder = calling("sh", script.toString());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().put("LANG", "C");
    Process found = builder.start();
    String said = said(found);
    assertEquals(0, found.waitFor(), said);
    assertEquals(2, said.split("1 article with all words", -1).length - 1, said);
    assertEquals(2, said.split("Presiden Erdo\u011fan tiba", -1).length - 1, said);
  }

  @Test
  void itNeedsNoHome() throws Exception {
    ProcessBuilder builder = calling(unpacked.resolve("telusur").toString(), "--version");
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    String path = java + ":" + builder.environment().get("PATH");
    builder.environment().clear();
    builder.environment().put("PATH", path);
    Process called = builder.start();
    String said = said(called);
    assertEquals(0, called.waitFor(), said);
  }

  /** So that who watches over it begins it anew; no command but this one ends with 3 then. */
  @Test
  void aServerThatRunsOutOfMemoryEndsAtOnce() throws Exception {
    String article = Articles.line("a", "Ekspor nikel", "Isi.", "2024-01-01");
    String source = Articles.write(folder, "m.jsonl", List.of(article)).toString();
    String index = folder.resolve("index-memory").toString();
    assertEquals(0, telusur("index", source, "--index", index).waitFor());
    ProcessBuilder builder =
        calling(unpacked.resolve("telusur").toString(), "serve", "--index", index, "--port", "0");
    builder.environment().put("TELUSUR_JAVA_OPTS", RUNTIME_ALONE + " -Xmx6m");
    Process served = builder.start();
    String said = said(served);
    assertEquals(3, served.waitFor(), said);
    assertTrue(said.contains("java.lang.OutOfMemoryError"), said);
  }

  /** As it is sent where logs are moved away: it would end with 0, and nobody begin it anew. */
  @Test
  void aServerIgnoresAHangup() throws Exception {
    Path index = Files.createDirectories(folder.resolve("index-hangup"));
    Process served =
        telusur("serve", "--index", index.toString(), "--host", "127.0.0.1", "--port", "0");
    try (var out = served.inputReader()) {
      String line = out.readLine();
      while (!line.startsWith("listening on ")) {
        line = out.readLine();
      }
      URI address = URI.create(line.replaceFirst("listening on (.*), opening .*", "$1"));
      String hangup = "kill -HUP " + served.pid();
      assertEquals(0, new ProcessBuilder("sh", "-c", hangup).start().waitFor());
      try (HttpClient client = HttpClient.newHttpClient()) {
        for (int i = 0; i < 50; i++) { // one that is to stop refuses
          get(client, address.resolve("opensearch.xml"));
        }
      }
      served.destroy();
      assertEquals(0, served.waitFor());
    } finally {
      served.destroyForcibly();
    }
  }

  @Test
  void whatNeedsSourcesSaysSo() throws Exception {
    Process test = telusur("test");
    assertTrue(said(test).contains("needs the sources"));
    assertEquals(1, test.waitFor());
  }

  /** Of sources, with a build that saves one of them, and Javas of releases that nobody has. */
  @Test
  void sourcesAreBuiltByAJdkAndAgainWhenSavedMeanwhile() throws Exception {
    Path tree = folder.resolve("tree");
    Path source = tree.resolve("indexer/src/main/A.java");
    for (Path file : List.of(source, tree.resolve("search-api/src/main/B.java"))) {
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
    for (String name : List.of("pom.xml", "indexer/pom.xml", "search-api/pom.xml")) {
      Files.createFile(tree.resolve(name));
    }
    Path launcher = tree.resolve("telusur");
    Files.copy(unpacked.resolve("telusur"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
    Path jdk = java("jdk", 33, "java", "javac");
    Path runtime = java("runtime", 37, "java");
    Path built = folder.resolve("built");
    Path jar = tree.resolve("search-api/target/telusur.jar");
    script(
        folder.resolve("path/mvn"),
        "echo \"$JAVA_HOME\" >>" + built,
        "mkdir -p " + jar.getParent() + " && : >" + jar,
        "[ $(wc -l <" + built + ") -gt 1 ] && exit",
        "until [ " + source + " -nt " + jar + " ]; do : >" + source + "; done");
    ProcessBuilder call = calling(launcher.toString(), "--version");
    call.environment().put("HOME", folder.toString());
    call.environment().put("JAVA_HOME", runtime.toString());
    call.environment().merge("PATH", folder.resolve("path") + ":", (old, first) -> first + old);
    for (Path by : List.of(jdk, jdk, runtime)) {
      String said = said(call.start());
      assertTrue(said.endsWith(by + "/bin/java\n"), said);
    }
    assertEquals(List.of(jdk.toString(), jdk.toString()), Files.readAllLines(built));
  }

  private static Path java(String name, int release, String... tools) throws IOException {
    Path home = folder.resolve(".jdks").resolve(name);
    for (String tool : tools) {
      script(home.resolve("bin").resolve(tool), "echo $0");
    }
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + release + "\"\n");
    return home;
  }

  private static void script(Path file, String... lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    assertTrue(file.toFile().setExecutable(true));
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
    return calling(command.toArray(String[]::new)).start();
  }

  private static ProcessBuilder calling(String... command) {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("TELUSUR_JAVA_OPTS", RUNTIME_ALONE);
    return builder;
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
