package id.telusur.edge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.testing.Needs;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of connections that are silent, drip, or do not read do not stop a normal client. */
class SlowlorisTest {
  private static final String LONG = "GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n";
  private static final String HEAD =
      "GET /api/v1/search?q=indonesia&size=100 HTTP/1.1\r\nHost: x\r\n";

  private static final List<String> KINDS =
      List.of("silence", "a head that drips", "a body that drips", "one who does not read");

  @TempDir Path folder;

  @Test
  @Tag("slowloris")
  void slowClientsDoNotStopOthers() throws Exception {
    Random random = Needs.random("slowloris");
    int slow = Needs.rounds(40, 2000);
    int asked = Needs.rounds(20, 1000);
    var wires = new ArrayList<Wire>();
    var done = new AtomicBoolean();
    try (var served =
        Served.start(
            Served.index(folder, 300, random),
            folder,
            "--rate",
            "0",
            "--head-time",
            "3s",
            "--idle",
            "3s")) {
      long[] before = times(served.address(), asked);
      for (int i = 0; i < slow; i++) {
        wires.add(opened(served.address(), i % 4));
      }
      Thread dripping = Thread.ofVirtual().start(() -> drip(wires, done));
      long[] during = times(served.address(), asked);
      long memory = served.memory();
      done.set(true);
      dripping.join();
      for (int i = 0; i < slow; i++) {
        assertTrue(isEnded(wires.get(i)), "the server waits for " + KINDS.get(i % 4));
      }
      System.out.printf(
          "slowloris: %d slow, %d asked; us alone p50 %d p99 %d, beside p50 %d p99 %d; %d MiB%n",
          slow, asked, at(before, 50), at(before, 99), at(during, 50), at(during, 99), memory);
    } finally {
      for (Wire wire : wires) {
        wire.close();
      }
    }
  }

  /** Each is slow in one of these ways. */
  private static Wire opened(URI server, int kind) throws IOException {
    return switch (kind) {
      case 0 -> Wire.to(server);
      case 1 -> Wire.to(server).send(HEAD + "X: ");
      case 2 -> Wire.to(server).send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n");
      default -> Wire.narrow(server).send(LONG);
    };
  }

  private static void drip(List<Wire> wires, AtomicBoolean done) {
    while (!done.get()) {
      for (int i = 0; i < wires.size() && !done.get(); i++) {
        try {
          if (i % 4 == 1 || i % 4 == 2) {
            wires.get(i).send("y");
          }
        } catch (IOException e) {
          continue; // the server has had enough of it
        }
      }
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Whether the connection ends, be it after an answer. */
  private static boolean isEnded(Wire wire) throws IOException {
    try {
      while (wire.read() >= 0) {
        // nothing is kept
      }
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (SocketException e) {
      return true;
    }
  }

  /** How long each of so many searches took a client that has one connection, in microseconds. */
  private static long[] times(URI server, int count) throws IOException {
    var times = new long[count];
    try (Wire wire = Wire.to(server)) {
      for (int i = 0; i < count; i++) {
        long start = System.nanoTime();
        String head = "GET /api/v1/search?q=militer+" + i + " HTTP/1.1\r\nHost: x\r\n\r\n";
        assertTrue(wire.send(head).answer(false).status() == 200, head);
        times[i] = (System.nanoTime() - start) / 1000;
      }
    }
    Arrays.sort(times);
    return times;
  }

  private static long at(long[] times, int percent) {
    return times[(times.length - 1) * percent / 100];
  }
}
