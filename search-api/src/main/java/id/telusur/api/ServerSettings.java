package id.telusur.api;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a server is told when it starts.
 *
 * @param host the address to listen on
 * @param port 0 for any that is free
 * @param web the folder of the static pages
 * @param limits what it takes, and from whom
 * @param drain how long running requests may take to end when it is told to stop
 * @param metrics who may read {@code /metrics}
 * @param accessLog where each request is noted
 */
public record ServerSettings(
    String host,
    int port,
    Path web,
    Limits limits,
    Duration drain,
    Audience metrics,
    LogTarget accessLog) {
  private static final int LAST_PORT = 65_535;
  private static final Duration LONGEST_DRAIN = Duration.ofHours(1);
  private static final Duration DRAIN = Duration.ofSeconds(10);

  public ServerSettings {
    Bounds.within("port", port, 0, LAST_PORT);
    if (drain.isNegative() || drain.compareTo(LONGEST_DRAIN) > 0) {
      throw new OutOfBounds("drain", "not between 0 and an hour");
    }
  }

  /** Without an access log, with metrics for this machine. */
  public static ServerSettings of(String host, int port, Path web, Limits limits) {
    return new ServerSettings(
        host, port, web, limits, DRAIN, Audience.LOCAL, new LogTarget.Nowhere());
  }
}
