package id.telusur.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a contestant's answers cost.
 *
 * @param name who
 * @param cpu CPU time of the process that answered, for all queries
 * @param nanos how long each query took, in ascending order
 * @param bytes of all answers
 */
record Figures(String name, Duration cpu, long[] nanos, long bytes) {
  static final String HEAD =
      "%-34s %9s %8s %8s %9s %10s"
          .formatted("", "CPU us/q", "p50 us", "p99 us", "queries/s", "bytes/q");

  /** CPU time for one query, in microseconds. */
  double cpuMicros() {
    return cpu.toNanos() / 1e3 / nanos.length;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-34s %9.0f %8.0f %8.0f %9.0f %10d",
        name,
        cpuMicros(),
        percentile(50),
        percentile(99),
        nanos.length / (Arrays.stream(nanos).sum() / 1e9),
        bytes / nanos.length);
  }

  private double percentile(int percent) {
    return nanos[(int) ((nanos.length - 1L) * percent / 100)] / 1e3;
  }
}
