package id.telusur.api;

import java.time.Duration;
import java.util.Set;

/**
 * What a server takes, and from whom.
 *
 * @param searches searches that run at once
 * @param waiting searches that may wait for their turn
 * @param patience how long they may wait
 * @param exports exports that run at once
 * @param rate requests a second from one client address; 0 for any number
 * @param burst requests that it may send at once before that counts
 * @param origins origins whose pages may read answers (CORS), {@code *} for all
 * @param isBehindProxy whether the last address in {@code X-Forwarded-For} is the client's
 */
public record Limits(
    int searches,
    int waiting,
    Duration patience,
    int exports,
    int rate,
    int burst,
    Set<String> origins,
    boolean isBehindProxy) {
  /** What suits one machine that is asked by those who may use it. */
  public static final Limits STANDARD =
      new Limits(8, 128, Duration.ofSeconds(2), 2, 0, 100, Set.of(), false);

  public Limits {
    if (searches < 1 || waiting < 0 || exports < 1 || rate < 0 || burst < 1) {
      throw new IllegalArgumentException(
          "limits below what can work: searches %d, waiting %d, exports %d, rate %d, burst %d"
              .formatted(searches, waiting, exports, rate, burst));
    }
    origins = Set.copyOf(origins);
  }
}
