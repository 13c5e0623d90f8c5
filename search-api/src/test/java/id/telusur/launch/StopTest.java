package id.telusur.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.schema.Generation;
import id.telusur.search.TestIndex;
import id.telusur.testing.Articles;
import id.telusur.testing.Needs;
import id.telusur.testing.Patience;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own, told to stop while it is busy. */
class StopTest {
  /** More than what sockets take in while a client does not read. */
  private static final int ARTICLES = 200;

  private static final int REPEATED = 2500;

  @TempDir static Path folder;
  private static TestIndex index;

  @BeforeAll
  static void build() throws IOException {
    Random random = Needs.random("stop");
    index = new TestIndex(folder);
    List<String> lines =
        Articles.random(random, ARTICLES, "nikel").stream()
            .map(line ->
                line.replace("\"body\":\"", "\"body\":\"" + "nikel dan baja. ".repeat(REPEATED)))
            .toList();
    index.publish(lines);
  }

  @Test
  void whatIsUnderWayEndsAndNothingNewIsTaken() throws Exception {
    try (var served = new Served("1h");
        var slow = new SlowClient(served.address)) {
      served.process.destroy();
      Patience.until("it stops", () -> served.get("/health/ready").statusCode() != 200);
      HttpResponse<String> ready = served.get("/health/ready");
      assertEquals(503, ready.statusCode());
      assertTrue(ready.body().contains("urn:telusur:problem:stopping"), ready::body);
      assertTrue(ready.headers().firstValue("Retry-After").isPresent());
      assertEquals(503, served.get("/api/v1/search?q=nikel").statusCode());
      assertEquals(200, served.get("/health/live").statusCode());
      assertTrue(served.process.isAlive());
      String rest = slow.rest();
      assertTrue(rest.endsWith("0\r\n\r\n"), "the export ends properly");
      assertTrue(rest.contains("{\"complete\":true,\"count\":" + ARTICLES + "}"));
      assertEquals(0, served.process.waitFor());
    }
  }

  @Test
  void whatTakesTooLongIsCutAndTheProcessEndsWell() throws Exception {
    try (var served = new Served("1ms");
        var slow = new SlowClient(served.address)) {
      served.process.toHandle().destroy(); // unlike the process, it leaves its output open
      String said = served.said();
      assertEquals(0, served.process.waitFor());
      assertFalse(slow.rest().contains("\"complete\":true"));
      assertTrue(said.contains("WARNING 1 requests did not end in time"), said);
      assertTrue(said.contains("WARNING an export broke off"), said);
    }
  }

  /** The manifest is a pipe to which nobody writes: opening the index takes for ever. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whileTheIndexIsOpenedItAnswersAndCanBeStopped(@TempDir Path own) throws Exception {
    var slow = new TestIndex(own);
    var live =
        new Generation(slow.publish(Articles.random(Needs.random("slow"), 5, "x")).generation());
    Path manifest = slow.home().manifest(live);
    Files.delete(manifest);
    assertEquals(0, new ProcessBuilder("mkfifo", manifest.toString()).start().waitFor());
    try (var served = new Served(slow, "listening on ", "1s")) {
      assertEquals(200, served.get("/health/live").statusCode());
      HttpResponse<String> ready = served.get("/health/ready");
      assertEquals(503, ready.statusCode());
      assertTrue(ready.body().contains("is being opened"), ready::body);
      served.process.destroy();
      assertEquals(0, served.process.waitFor());
    }
  }

  @Test
  void aPortThatIsTakenIsSaidAndFails() throws Exception {
    try (var served = new Served("1s")) {
      String port = "" + served.address.getPort();
      Process second = Served.start(index, port, "1s");
      String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(1, second.waitFor(), said);
      assertTrue(said.contains("telusur: ") && said.contains(port), said);
      assertTrue(said.contains("TELUSUR_RAET names no setting"), said);
    }
  }

  /** A process that serves. Its port comes from a file, its time to drain from the environment. */
  private static final class Served implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final URI address;

    Served(String drain) throws IOException {
      this(index, "serving ", drain);
    }

    Served(TestIndex index, String beforeAddress, String drain) throws IOException {
      process = start(index, "0", drain);
      out = process.inputReader();
      String line = out.readLine();
      while (line != null && !line.startsWith(beforeAddress)) {
        line = out.readLine();
      }
      address = URI.create(String.valueOf(line).replace(beforeAddress, "").replaceFirst(",.*", ""));
    }

    static Process start(TestIndex index, String port, String drain) throws IOException {
      Path config = Files.writeString(folder.resolve("port-" + port), "port = " + port);
      ProcessBuilder builder =
          Child.telusur(
              "serve",
              "--config",
              config.toString(),
              "--index",
              index.home().folder().toString(),
              "--web",
              folder.toString());
      builder.environment().put("TELUSUR_DRAIN", drain);
      builder.environment().put("TELUSUR_IDLE", "1h");
      builder.environment().put("TELUSUR_RAET", "5");
      return builder.start();
    }

    /** What it has written since it serves, until it ends. */
    String said() throws IOException {
      var said = new StringBuilder();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.append(line).append('\n');
      }
      return said.toString();
    }

    HttpResponse<String> get(String path) throws Exception {
      try (HttpClient client = HttpClient.newHttpClient()) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
        return client.send(request, BodyHandlers.ofString());
      }
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  /** Asks for an export, reads its beginning, and the rest only when told to. */
  private static final class SlowClient implements AutoCloseable {
    private static final int SMALL = 4096;

    private final Socket socket = new Socket();

    SlowClient(URI address) throws IOException {
      socket.setReceiveBufferSize(SMALL);
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
      String head = "GET /api/v1/export?q=nikel HTTP/1.1\r\nHost: x\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] begin = socket.getInputStream().readNBytes(SMALL);
      assertTrue(new String(begin, StandardCharsets.UTF_8).startsWith("HTTP/1.1 200"));
    }

    /** What comes until the connection ends, or the body does. */
    String rest() throws IOException {
      InputStream in = socket.getInputStream();
      var rest = new StringBuilder();
      byte[] part = new byte[1 << 16];
      try {
        for (int n = in.read(part); n >= 0; n = in.read(part)) {
          rest.append(new String(part, 0, n, StandardCharsets.ISO_8859_1));
          if (rest.indexOf("0\r\n\r\n", Math.max(0, rest.length() - 5)) >= 0) {
            break;
          }
        }
      } catch (IOException e) {
        // The server went away: what was read counts.
      }
      return rest.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
