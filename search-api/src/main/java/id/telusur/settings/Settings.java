package id.telusur.settings;

import id.telusur.api.Audience;
import id.telusur.api.Limits;
import id.telusur.api.LogTarget;
import id.telusur.api.OutOfBounds;
import id.telusur.api.ServerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server was told, checked.
 *
 * @param index the index home
 * @param variants groups of names of the operator's; {@code null} where there are none
 * @param searchTime how long one search may take
 * @param server how it serves
 * @param lines each value that holds and where it came from, for people
 */
public record Settings(
    Path index,
    @Nullable Path variants,
    Duration searchTime,
    ServerSettings server,
    List<String> lines) {
  public Settings {
    lines = List.copyOf(lines);
  }

  /**
   * Reads what was given.
   *
   * @param web the web page that comes with Telusur
   * @throws SettingsException names every value that cannot be meant, and where it came from
   */
  public static Settings of(Given given, Path web) throws SettingsException {
    var reader = new SettingsReader(given);
    Path index = reader.path(Setting.INDEX, null);
    String host = reader.word(Setting.HOST);
    int port = reader.number(Setting.PORT);
    Path pages = reader.path(Setting.WEB, web);
    Path variants = variants(reader);
    Work work =
        reader.part(
            () -> new Work(limits(reader), searchTime(reader)),
            new Work(Limits.STANDARD, Duration.ZERO));
    Duration drain = reader.time(Setting.DRAIN);
    Audience metrics = reader.choice(Setting.METRICS, Audience.class);
    LogTarget log = accessLog(reader);
    ServerSettings server =
        reader.part(
            () -> new ServerSettings(host, port, pages, work.limits, drain, metrics, log),
            ServerSettings.of(host, 0, pages, work.limits));
    reader.done();
    return new Settings(index, variants, work.searchTime, server, reader.lines());
  }

  private static @Nullable Path variants(SettingsReader reader) {
    return reader.text(Setting.VARIANTS).isEmpty() ? null : reader.path(Setting.VARIANTS, null);
  }

  private static Duration searchTime(SettingsReader reader) {
    return reader.part(() -> sensible(reader.time(Setting.SEARCH_TIME)), Duration.ZERO);
  }

  private static Duration sensible(Duration searchTime) {
    if (searchTime.toMillis() < 1 || searchTime.compareTo(Duration.ofHours(1)) > 0) {
      throw new OutOfBounds(Setting.SEARCH_TIME.key(), "not between 1ms and 1h");
    }
    return searchTime;
  }

  private static Limits limits(SettingsReader reader) {
    return new Limits(
        reader.part(() -> asked(reader), Limits.Asked.STANDARD),
        reader.part(() -> turns(reader), Limits.Turns.STANDARD),
        reader.part(() -> clients(reader), Limits.Clients.STANDARD),
        reader.part(() -> connections(reader), Limits.Connections.STANDARD));
  }

  private static Limits.Asked asked(SettingsReader reader) {
    return new Limits.Asked(
        reader.number(Setting.MAX_LENGTH),
        reader.number(Setting.MAX_CLAUSES),
        reader.number(Setting.MAX_SIZE),
        reader.number(Setting.MAX_PARAMETERS),
        reader.time(Setting.CURSOR_AGE));
  }

  private static Limits.Turns turns(SettingsReader reader) {
    int searches = reader.number(Setting.SEARCHES);
    return new Limits.Turns(
        searches,
        reader.number(Setting.WAITING, 16 * searches),
        reader.time(Setting.PATIENCE),
        reader.number(Setting.EXPORTS),
        reader.time(Setting.EXPORT_TIME));
  }

  private static Limits.Clients clients(SettingsReader reader) {
    int rate = reader.number(Setting.RATE);
    return new Limits.Clients(
        rate,
        reader.number(Setting.BURST, Math.clamp(2L * rate, 1, Limits.Clients.MOST)),
        reader.names(Setting.CORS),
        reader.isOn(Setting.BEHIND_PROXY));
  }

  private static Limits.Connections connections(SettingsReader reader) {
    return new Limits.Connections(
        reader.number(Setting.CONNECTIONS),
        reader.number(Setting.HEAD_BYTES),
        reader.number(Setting.HEADERS),
        reader.time(Setting.HEAD_TIME),
        reader.time(Setting.IDLE),
        reader.time(Setting.ANSWER_TIME));
  }

  private static LogTarget accessLog(SettingsReader reader) {
    String text = reader.text(Setting.ACCESS_LOG);
    return switch (text) {
      case "off" -> new LogTarget.Nowhere();
      case "-" -> new LogTarget.StandardOutput();
      default -> new LogTarget.ToFile(reader.path(Setting.ACCESS_LOG, null));
    };
  }

  /** What has to go together; where either cannot be meant, nothing is said of both. */
  private record Work(Limits limits, Duration searchTime) {
    Work {
      Duration answerTime = limits.connections().answerTime();
      if (searchTime.compareTo(answerTime) >= 0) {
        throw new OutOfBounds(
            Setting.SEARCH_TIME.key(), "not shorter than answer-time, " + Times.text(answerTime));
      }
    }
  }
}
