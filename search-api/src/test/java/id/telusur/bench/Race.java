package id.telusur.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Asks contestants the same queries in turns: a block of queries each, in an order that changes
 * with every block, so that what disturbs the machine disturbs all alike.
 */
final class Race {
  private static final int BLOCK = 25;

  private final List<String> queries;
  private final Random random;
  private final List<Lane<?>> lanes = new ArrayList<>();

  Race(List<String> queries, Random random) {
    this.queries = queries;
    this.random = random;
  }

  <A> void add(Contestant<A> contestant) {
    lanes.add(new Lane<>(contestant));
  }

  /** Asks each contestant until its process has used so much CPU time, and is compiled by then. */
  void warmUp(Duration each) throws IOException {
    for (Lane<?> lane : lanes) {
      Duration time = lane.contestant.isAlone() ? each.multipliedBy(lanes.size()) : each;
      while (lane.cpu.compareTo(time) < 0) {
        int from = random.nextInt(Math.max(1, queries.size() - BLOCK));
        lane.ask(queries.subList(from, Math.min(from + BLOCK, queries.size())));
      }
      lane.reset();
    }
  }

  /** Figures of each contestant in the order in which they were added. */
  List<Figures> run(int rounds) throws IOException {
    for (int i = 0; i < rounds; i++) {
      round();
    }
    return lanes.stream().map(Lane::figures).toList();
  }

  private void round() throws IOException {
    var shuffled = new ArrayList<>(queries);
    Collections.shuffle(shuffled, random);
    for (int from = 0; from < shuffled.size(); from += BLOCK) {
      var turns = new ArrayList<>(lanes);
      Collections.shuffle(turns, random);
      for (Lane<?> lane : turns) {
        lane.ask(shuffled.subList(from, Math.min(from + BLOCK, shuffled.size())));
      }
    }
  }

  /** What one contestant has used so far. */
  private static final class Lane<A> {
    private final Contestant<A> contestant;
    private final List<Long> nanos = new ArrayList<>();
    private Duration cpu = Duration.ZERO;
    private long bytes;

    Lane(Contestant<A> contestant) {
      this.contestant = contestant;
    }

    void ask(List<String> block) throws IOException {
      var answers = new ArrayList<A>();
      Duration before = contestant.cpu();
      for (String query : block) {
        long start = System.nanoTime();
        answers.add(contestant.ask(query));
        nanos.add(System.nanoTime() - start);
      }
      cpu = cpu.plus(contestant.cpu()).minus(before);
      answers.forEach(answer -> bytes += contestant.bytes(answer));
    }

    void reset() {
      nanos.clear();
      cpu = Duration.ZERO;
      bytes = 0;
    }

    Figures figures() {
      long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
      return new Figures(contestant.name(), cpu, sorted, bytes);
    }
  }
}
