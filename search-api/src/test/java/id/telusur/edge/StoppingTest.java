package id.telusur.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.api.Audience;
import id.telusur.api.LogTarget;
import id.telusur.api.Server;
import id.telusur.api.ServerSettings;
import id.telusur.api.TestServer;
import id.telusur.schema.IndexHome;
import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is told to stop while clients ask again and again on connections they keep. */
class StoppingTest {
  private static final int CLIENTS = 6;
  private static final int ASKED_BEFORE = 20;

  @TempDir static Path index;
  private static LuceneSearches searches;

  @TempDir Path folder;

  @BeforeAll
  static void open() throws IOException {
    IndexHome home = Served.small(index, 100, Needs.random("stopping"));
    searches = TestIndex.following(home, Duration.ofSeconds(10));
  }

  @AfterAll
  static void close() throws IOException {
    searches.close();
  }

  @Test
  void whatIsReadIsAnsweredInWords() throws Exception {
    int rounds = Needs.rounds(4, 200);
    int answered = 0;
    for (int round = 0; round < rounds; round++) {
      Path log = folder.resolve("log-" + round);
      List<Client> clients = stopOnce(log, Duration.ofSeconds(10));
      String read = Files.readString(log);
      for (Client client : clients) {
        String lost = "\"" + client.unanswered() + "\"";
        assertFalse(read.contains(lost), () -> lost + " was read, and not answered");
        answered += client.unanswered().isEmpty() ? 1 : 0;
      }
    }
    int all = rounds * CLIENTS;
    assertTrue(answered > all / 2, answered + " of " + all + " clients that never rest were told");
  }

  @Test
  void withoutTimeToDrainNothingIsAnsweredWithoutWords() throws Exception {
    for (int round = 0; round < Needs.rounds(4, 200); round++) {
      stopOnce(folder.resolve("log-" + round), Duration.ZERO);
    }
  }

  /** Stops a server that clients are busy with, who check what they are answered. */
  private List<Client> stopOnce(Path log, Duration drain) throws Exception {
    var busy = new CountDownLatch(CLIENTS * ASKED_BEFORE);
    var running = new ArrayList<Future<Client>>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try (var server = Server.start(searches, settings(log, drain))) {
        URI address = server.address();
        for (int i = 0; i < CLIENTS; i++) {
          String name = "client" + i;
          running.add(threads.submit(() -> Client.run(name, address, busy)));
        }
        assertTrue(busy.await(1, TimeUnit.MINUTES));
      }
    }
    var clients = new ArrayList<Client>();
    for (Future<Client> client : running) {
      clients.add(client.get());
    }
    return clients;
  }

  private ServerSettings settings(Path log, Duration drain) {
    return new ServerSettings(
        "127.0.0.1",
        0,
        folder,
        TestServer.TRUSTING,
        drain,
        Audience.LOCAL,
        new LogTarget.ToFile(log));
  }

  /**
   * Asks until its connection ends.
   *
   * @param unanswered the id of the request that got no answer, empty if each got one
   */
  private record Client(String unanswered) {
    static Client run(String name, URI server, CountDownLatch busy) throws IOException {
      try (Wire wire = Wire.to(server)) {
        for (int i = 0; ; i++) {
          String id = name + "-" + i;
          Wire.Answer answer;
          try {
            wire.send(
                "GET /api/v1/search?q=nikel&size=1 HTTP/1.1\r\nHost: x\r\nX-Request-Id: %s\r\n\r\n"
                    .formatted(id));
            answer = wire.answer(false);
          } catch (IOException e) {
            return new Client(id);
          }
          busy.countDown();
          check(answer);
          if (answer.isLast()) {
            assertEquals(-1, wire.read(), "the connection ends");
            return new Client("");
          }
        }
      }
    }

    private static void check(Wire.Answer answer) {
      if (answer.status() != 200) {
        assertEquals(503, answer.status());
        assertTrue(answer.text().contains("urn:telusur:problem:stopping"), answer::text);
        assertTrue(answer.isLast());
      }
    }
  }
}
