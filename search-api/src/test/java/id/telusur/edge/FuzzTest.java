package id.telusur.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.edge.Wire.Answer;
import id.telusur.testing.Needs;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Anything may come over the network. No answer is a failure, none is missing, nothing hangs, no
 * memory is lost, and no line of the log begins with what a client sent.
 */
class FuzzTest {
  private static final int CLIENTS = 8;
  private static final Set<Integer> STATUSES =
      Set.of(200, 301, 304, 400, 403, 404, 405, 410, 412, 413, 429, 431, 503);

  @TempDir Path folder;
  private final Map<String, AtomicLong> seen = new ConcurrentSkipListMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicLong total = new AtomicLong();
  private final AtomicLong ended = new AtomicLong();

  @Test
  @Tag("fuzz")
  void whateverIsSentIsAnsweredOrRefused() throws Exception {
    Random random = Needs.random("fuzz");
    long all = Needs.rounds(1_000, 1_000_000);
    Path requests = folder.resolve("requests");
    try (var served =
        Served.start(
            Served.small(folder, 300, random),
            folder,
            "--rate",
            "0",
            "--exports",
            "4",
            "--access-log",
            requests.toString())) {
      run(served, all / 5, random);
      long early = served.memory();
      run(served, all, random);
      long late = served.memory();
      System.out.printf("fuzz: %d sent, %s, memory %d to %d MiB%n", total.get(), seen, early, late);
      assertTrue(faults.isEmpty(), () -> faults.size() + " faults, one: " + faults.peek());
      assertEquals(all, ended.get(), "all were answered, or their connection ended");
      assertTrue(served.isAlive(), served::toString);
      assertTrue(late < early + 100, "memory grew from %d to %d MiB".formatted(early, late));
      assertEquals("", forged(served.log().lines()));
      try (Stream<String> lines = Files.lines(requests)) {
        assertTrue(lines.anyMatch(line -> line.contains(Fuzz.FORGED)), "it is in the log");
      }
      try (Stream<String> lines = Files.lines(requests)) {
        assertEquals("", forged(lines));
      }
      try (Wire wire = Wire.to(served.address())) {
        String search = "GET /api/v1/search?q=militer HTTP/1.1\r\nHost: x\r\n\r\n";
        assertEquals(200, wire.send(search).answer(false).status());
      }
    }
  }

  /** Lines that an input made: those that do not begin as the log's own do. */
  private static String forged(Stream<String> log) {
    return log.filter(line -> line.contains(Fuzz.FORGED))
        .filter(line -> line.startsWith(Fuzz.FORGED) || line.matches(".*[\\x00-\\x1f\\x7f].*"))
        .findFirst()
        .orElse("");
  }

  private void run(Served served, long until, Random random) throws Exception {
    var running = new ArrayList<Future<?>>();
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int i = 1; i <= CLIENTS; i++) {
        var own = new Random(random.nextLong());
        String address = "127.0.0." + i;
        running.add(clients.submit(() -> client(served.address(), address, until, own)));
      }
    }
    for (Future<?> client : running) {
      client.get();
    }
  }

  private void client(URI server, String address, long until, Random random) {
    var fuzz = new Fuzz(random);
    Wire wire = null;
    while (faults.size() < 20) {
      long number = total.getAndIncrement();
      if (number >= until) {
        total.decrementAndGet();
        break;
      }
      if (number % 100_000 == 99_999) {
        System.out.printf("fuzz: %d%n", number + 1);
      }
      Fuzz.Sent next = fuzz.next();
      try {
        if (wire == null) {
          wire = Wire.from(address, server);
        }
        if (!one(wire, next)) {
          wire.close();
          wire = null;
        }
        ended.incrementAndGet();
      } catch (IOException | RuntimeException e) {
        fault(e.toString(), next);
        wire = null;
      }
    }
  }

  /** Sends one thing and reads what comes; whether the connection can be used again. */
  private boolean one(Wire wire, Fuzz.Sent next) throws IOException {
    if (!next.isClean()) {
      noise(wire, next);
      return false;
    }
    Answer answer = wire.send(next.bytes()).answer(next.isHead());
    check(answer, next);
    return !answer.isLast();
  }

  /** Behind what is no request any number of answers may come, and then the end. */
  private void noise(Wire wire, Fuzz.Sent next) throws IOException {
    String text = new String(next.bytes(), StandardCharsets.ISO_8859_1);
    var sent = new Fuzz.Sent(next.bytes(), text.startsWith("HEAD "), false);
    try {
      wire.send(next.bytes()).end();
      while (true) {
        check(wire.answer(sent.isHead()), sent);
      }
    } catch (EOFException e) {
      count("end");
    } catch (SocketTimeoutException e) {
      fault("hangs", next);
    } catch (SocketException e) {
      count("reset");
    }
  }

  private void check(Answer answer, Fuzz.Sent next) {
    count(Integer.toString(answer.status()));
    if (!STATUSES.contains(answer.status())) {
      fault("status " + answer.status(), next);
    }
    if (answer.headers().keySet().stream().anyMatch(name -> name.startsWith("x-palsu"))) {
      fault("a forged header", next);
    }
    if (answer.status() >= 400
        && answer.body().length > 0
        && answer.header("content-encoding").isEmpty()
        && !answer.header("content-type").startsWith("text/html")) {
      JsonObject problem = JsonParser.parseString(answer.text()).getAsJsonObject();
      if (problem.get("status").getAsInt() != answer.status()) {
        fault("another status in the body", next);
      }
    } else if (answer.status() >= 400 && answer.body().length == 0 && !next.isHead()) {
      fault("an empty " + answer.status(), next);
    }
  }

  private void count(String what) {
    seen.computeIfAbsent(what, unseen -> new AtomicLong()).incrementAndGet();
  }

  private void fault(String what, Fuzz.Sent next) {
    String text = new String(next.bytes(), StandardCharsets.ISO_8859_1);
    faults.add(what + ": " + text.substring(0, Math.min(600, text.length())));
  }
}
