package id.telusur.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.telusur.article.SourceFiles;
import id.telusur.schema.Manifest;
import id.telusur.search.LuceneSearches;
import id.telusur.search.Searches;
import id.telusur.search.TestIndex;
import id.telusur.search.Walk;
import id.telusur.testing.DefaultLocale;
import id.telusur.testing.Patience;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {
  private static final int MANY = 5_000;

  /** Some are so long that an export fits in no buffer of a connection (Linux: 4 MiB). */
  private static final int LONG_ONES = 12;

  private static final int LONG = 1 << 15;
  private static final String ODD =
      "{\"id\":\"odd id/1\",\"title\":\"=1+1 & 50% \\\"naik\\\""
          + " {Café}\",\"published\":\"2024-08-13\","
          + "\"source\":\"Antara\",\"url\":\"https://x.id/a_b?c=1&d=é\",\"author\":\"-Zoë\",\"language\":\"id\",\"body\":[\"'kutip'"
          + " ganjil\",\"Baris kedua, ganjil.\"],\"fetched\":\"2024-09-01T10:00:00Z\"}";

  @TempDir static Path folder;
  private static TestIndex index;
  private static Manifest manifest;
  private static LuceneSearches searches;
  private static Path log;
  private static Server server;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    index = new TestIndex(folder);
    List<String> lines = new ArrayList<>(List.of(ODD));
    lines.add(
        "{\"id\":\"lama\",\"title\":\"Budi Utomo\",\"published\":\"1908-05-20T07:30:00\","
            + "\"language\":\"id\",\"body\":[\"Militer.\"]}");
    String more = " Kapal berlayar.".repeat(LONG);
    for (int i = lines.size(); i < MANY; i++) {
      String text = i < MANY - LONG_ONES ? "Militer." : "Militer." + more;
      lines.add(
          "{\"id\":\"n%05d\",\"title\":\"Nomor %d\",\"language\":\"id\",\"body\":[\"%s\"]}"
              .formatted(i, i, text));
    }
    manifest = index.publish(lines);
    searches = TestIndex.following(index.home(), Duration.ofSeconds(30));
    log = folder.resolve("access.jsonl");
    server =
        Server.start(
            searches,
            new ServerSettings(
                "127.0.0.1",
                0,
                folder,
                TestServer.TRUSTING,
                Duration.ofSeconds(10),
                Audience.LOCAL,
                new LogTarget.ToFile(log)));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    searches.close();
  }

  @Test
  void theLocaleDoesNotMatter() throws Exception {
    String lines = get("/api/v1/export?q=ganjil").body();
    DefaultLocale.in(
        "ar-EG",
        () -> {
          HttpResponse<String> export = get("/api/v1/export?q=ganjil");
          assertEquals(lines, export.body());
          assertEquals(
              "attachment; filename=\"telusur-ganjil-1.jsonl\"",
              header(export, "Content-Disposition"));
          assertEquals(200, get("/api/v1/status").statusCode());
        });
  }

  @Test
  void whatIsExportedAndIndexedAgainIsTheSame() throws Exception {
    HttpResponse<String> export = get("/api/v1/export");
    assertEquals(Integer.toString(MANY), header(export, "X-Total-Count"));
    assertEquals(
        "attachment; filename=\"telusur-5000.jsonl\"", header(export, "Content-Disposition"));
    List<String> lines = export.body().lines().toList();
    assertEquals(MANY + 1, lines.size());
    assertEquals("{\"telusur\":{\"complete\":true,\"count\":5000}}", lines.getLast());
    assertEquals(export.body(), get("/api/v1/export").body());
    assertTrue(lines.contains(ODD), "with the time of fetching");

    Path again = Files.createDirectories(folder.resolve("again"));
    Path file = Files.writeString(again.resolve("export.jsonl"), export.body());
    Manifest second = new TestIndex(again).publish(SourceFiles.named(List.of(file.toString())), 1);
    assertEquals(manifest.digest(), second.digest());
    assertTrue(second.rejected().isEmpty(), () -> "" + second.rejected());
  }

  @Test
  void aClosingLineThatDoesNotTellTheTruthIsReported() throws Exception {
    Path cut = Files.createDirectories(folder.resolve("cut"));
    String text = ODD + "\n{\"telusur\":{\"complete\":true,\"count\":2}}\n";
    Path file = Files.writeString(cut.resolve("export.jsonl"), text);
    Manifest second = new TestIndex(cut).publish(SourceFiles.named(List.of(file.toString())), 1);
    assertEquals(1, second.contents().articles());
    assertEquals(1, second.rejected().values().stream().mapToLong(n -> n).sum());
  }

  /** Whatever kept it from being whole: the rest is lost, and nobody takes it for whole. */
  @Test
  void whatBreaksOffIsNotTakenForWhole() throws Exception {
    var failures =
        List.of(
            new IOException("no room"),
            new IllegalStateException("no sense"),
            new StackOverflowError("no end"));
    for (Throwable failure : failures) {
      try (Server broken = TestServer.start(breakingOff(failure), folder)) {
        URI export = broken.address().resolve("/api/v1/export?format=csv");
        HttpRequest request = HttpRequest.newBuilder(export).build();
        assertThrows(
            IOException.class, () -> client.send(request, BodyHandlers.ofString()), "" + failure);
      }
    }
  }

  /** The index, but a walk fails behind its last article. */
  private static Searches breakingOff(Throwable failure) {
    return proxy(
        Searches.class,
        searches,
        (method, answer) ->
            method.equals("walk")
                ? proxy(
                    Walk.class,
                    (Walk) answer,
                    (step, done) -> {
                      if (step.equals("each")) {
                        throw failure;
                      }
                      return done;
                    })
                : answer);
  }

  private static <T> T proxy(Class<T> type, T behind, Behind then) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return then.then(method.getName(), method.invoke(behind, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  /** What is done once a method has answered. */
  private interface Behind {
    Object then(String method, Object answer) throws Throwable;
  }

  @Test
  void aTableIsSafeInASpreadsheetAndLosesNothing() throws Exception {
    HttpResponse<String> export = get("/api/v1/export?q=ganjil&format=csv");
    assertEquals(
        "attachment; filename=\"telusur-ganjil-1.csv\"", header(export, "Content-Disposition"));
    assertTrue(export.body().startsWith("\ufeffid,title,published,"));
    NamedCsvRecord row =
        CsvReader.builder().ofNamedCsvRecord(export.body().substring(1)).iterator().next();
    for (String cell : row.getFields()) {
      assertFalse(cell.matches("(?s)[=+@\\t\\r-].*"), cell);
    }
    assertEquals("=1+1 & 50% \"naik\" {Café}", value(row, "title"));
    assertEquals("'kutip' ganjil\nBaris kedua, ganjil.", value(row, "body"));
    assertEquals("-Zoë", value(row, "author"));
    assertEquals("https://x.id/a_b?c=1&d=é", value(row, "url"));
  }

  /** The rule that the description states. */
  private static String value(NamedCsvRecord row, String column) {
    return row.getField(column).replaceFirst("^'", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ris    | TI  - =1+1 & 50% \"naik\" {Café}",
        "ris    | AU  - -Zoë",
        "ris    | PY  - 2024/08/13/",
        "ris    | DA  - 2024/08/13/",
        "ris    | T2  - Antara",
        "ris    | UR  - https://x.id/a_b?c=1&d=é",
        "bibtex | title = {{=1+1 \\& 50\\% \"naik\" \\textbraceleft{}Café\\textbraceright{}}}",
        "bibtex | author = {{-Zoë}}",
        "bibtex | month = aug",
        "bibtex | date = {2024-08-13}",
        "bibtex | journal = {{Antara}}",
        "bibtex | url = {https://x.id/a_b?c=1&d=é}"
      })
  void referencesKeepAccentsDateSourceAndAddress(String format, String line) throws Exception {
    String body = get("/api/v1/export?q=ganjil&format=" + format).body();
    assertTrue(body.lines().anyMatch(l -> l.strip().replaceAll(",$", "").equals(line)), body);
  }

  @Test
  void theHeadersAloneCanBeAsked() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/api/v1/export?q=militer"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> head = client.send(request, BodyHandlers.ofString());
    assertEquals("4999", header(head, "X-Total-Count"));
    assertEquals("", header(head, "Content-Length"), "it is not known");
    assertEquals("", head.body());
  }

  @Test
  void moreExportsThanAtOnceAreRefusedUntilOneEnds() throws Exception {
    var clients = new ArrayList<Socket>();
    try {
      for (int i = 0; i < Limits.STANDARD.turns().exports(); i++) {
        clients.add(stalled());
      }
      HttpResponse<String> refused = get("/api/v1/export");
      assertEquals(503, refused.statusCode());
      assertTrue(refused.headers().firstValue("Retry-After").isPresent());
      assertEquals(200, get("/api/v1/search?q=militer").statusCode());
    } finally {
      for (Socket socket : clients) {
        socket.close();
      }
    }
    Patience.until("a place is free", () -> get("/api/v1/export?q=ganjil").statusCode() != 503);
    Patience.until( // an answer is counted when it has ended
        "two broke off",
        () -> get("/metrics").body().contains("telusur_exports_broken_off_total 2.0"));
    Patience.until("two are in the log", () -> brokenOff() >= 2);
    assertEquals(2, brokenOff());
  }

  private static long brokenOff() throws IOException {
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains("\"status\":200,") && line.contains("\"brokenOff\":true"))
        .count();
  }

  /** A client that asks for everything and takes the first byte only. */
  private static Socket stalled() throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(1 << 12);
    socket.connect(new java.net.InetSocketAddress("127.0.0.1", server.address().getPort()));
    String request = "GET /api/v1/export?format=csv HTTP/1.1\r\nHost: x\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    assertEquals('H', socket.getInputStream().read());
    return socket;
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path)).build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    Contract.read().check(path, response);
    return response;
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
