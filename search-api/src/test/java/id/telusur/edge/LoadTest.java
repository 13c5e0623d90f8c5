package id.telusur.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.edge.Wire.Answer;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three times as many clients as the server has places for, each asking again at once: it answers
 * what it takes in time, refuses the rest in words, keeps its memory, and is as fast as before when
 * they are gone.
 */
class LoadTest {
  private static final int PLACES = 8 + 16 * 8;
  private static final List<String> WORDS =
      List.of(
          "latihan+militer",
          "nikel",
          "haji",
          "menteri+luar+negeri",
          "ekspor",
          "perjanjian",
          "kerja+sama+pertahanan",
          "nelayan+perbatasan",
          "indonesia+tiongkok",
          "kunjungan");

  /** Limit of a search, patience of those who wait, and as much again for a busy machine. */
  private static final long IN_TIME_MILLIS = 2 * (2000 + 2000);

  /** What a server may take more in the end, of the system and alive on its heap. */
  private static final int GROWTH_MIB = 30;

  @TempDir Path folder;

  /** What the server takes in MiB, once a second. */
  private final List<Long> memory = new ArrayList<>();

  @Test
  @Tag("load")
  void tooMuchIsRefusedAndTheRestAnswered() throws Exception {
    Random random = Needs.random("load");
    long seconds = Needs.rounds(2, 600);
    try (var served = Served.start(Served.index(folder, 400, random), folder, "--rate", "0")) {
      int alone = Needs.rounds(20, 200);
      ask(served.address(), Needs.rounds(40, 300));
      Counts before = ask(served.address(), alone);
      long heap = served.heap();
      List<Counts> all = press(served, seconds);
      int tenth = Math.max(1, memory.size() / 10);
      Counts after = ask(served.address(), alone);
      long heapAfter = served.heap();
      Counts sum = Counts.sum(all);
      System.out.printf(
          "load: %d clients, %d s: %d answered (p50 %d ms, p99 %d ms, most %d ms), %d refused; "
              + "alone p50 %d ms before, %d ms after; "
              + "memory at most %d MiB in the first tenth, %d in the last; "
              + "alive on the heap %d MiB before, %d after%n",
          all.size(),
          seconds,
          sum.answered(),
          sum.at(50),
          sum.at(99),
          sum.at(100),
          sum.refused,
          before.at(50),
          after.at(50),
          most(memory.subList(0, tenth)),
          most(memory.subList(memory.size() - tenth, memory.size())),
          heap,
          heapAfter);
      assertEquals(List.of(), sum.faults);
      assertTrue(sum.answered() > 0 && sum.refused > 0, sum::toString);
      assertEquals(List.of(), after.faults);
      assertEquals(0, after.refused);
      assertTrue(served.isAlive());
      assertTrue(heapAfter < heap + GROWTH_MIB, () -> heap + " MiB, " + heapAfter + " after");
      if (Boolean.getBoolean("telusur.soak")) {
        assertTrue(sum.at(100) < IN_TIME_MILLIS, () -> sum.at(100) + " ms");
        assertTrue(
            most(memory.subList(memory.size() - tenth, memory.size()))
                < most(memory.subList(0, tenth)) + GROWTH_MIB,
            () -> "memory in MiB, second by second: " + memory);
      }
    }
  }

  private static long most(List<Long> memory) {
    return memory.stream().mapToLong(mib -> mib).max().orElse(0);
  }

  private List<Counts> press(Served served, long seconds) throws Exception {
    var done = new AtomicBoolean();
    var results = new ArrayList<Future<Counts>>();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 3 * PLACES; i++) {
        results.add(clients.submit(() -> untilDone(served.address(), done)));
      }
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      while (System.nanoTime() - end < 0) {
        TimeUnit.SECONDS.sleep(1);
        memory.add(served.memory());
      }
      done.set(true);
    }
    var counts = new ArrayList<Counts>();
    for (Future<Counts> result : results) {
      counts.add(result.get());
    }
    return counts;
  }

  private static Counts untilDone(URI server, AtomicBoolean done) {
    var counts = new Counts();
    while (!done.get() && counts.faults.isEmpty()) {
      ask(server, 50, counts, done);
    }
    return counts;
  }

  private static Counts ask(URI server, int count) {
    return ask(server, count, new Counts(), new AtomicBoolean());
  }

  /** Asks so many things on one connection, one after another. */
  private static Counts ask(URI server, int count, Counts counts, AtomicBoolean done) {
    try (Wire wire = Wire.to(server)) {
      for (int i = 0; i < count && !done.get(); i++) {
        String query = WORDS.get(i % WORDS.size()) + "&size=" + (1 + i % 20);
        long start = System.nanoTime();
        wire.send("GET /api/v1/search?q=" + query + " HTTP/1.1\r\nHost: x\r\n\r\n");
        counts.add(wire.answer(false), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
      }
    } catch (IOException e) {
      counts.faults.add(e.toString());
    }
    return counts;
  }

  /** What one client, or all, met. */
  private static final class Counts {
    private final List<Long> millis = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private long refused;

    void add(Answer answer, long took) {
      if (answer.status() == 200) {
        millis.add(took);
      } else if (answer.status() == 503
          && answer.text().contains("urn:telusur:problem:busy")
          && !answer.header("retry-after").isEmpty()) {
        refused++;
      } else {
        faults.add(answer.status() + " " + answer.text());
      }
    }

    static Counts sum(List<Counts> all) {
      var sum = new Counts();
      for (Counts one : all) {
        sum.millis.addAll(one.millis);
        sum.faults.addAll(one.faults);
        sum.refused += one.refused;
      }
      return sum;
    }

    long answered() {
      return millis.size();
    }

    long at(int percent) {
      long[] sorted = millis.stream().mapToLong(took -> took).toArray();
      Arrays.sort(sorted);
      return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * percent / 100];
    }
  }
}
