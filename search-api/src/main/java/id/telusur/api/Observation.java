package id.telusur.api;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HttpString;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is noted of one request while it is answered. */
final class Observation {
  static final HttpString REQUEST_ID = HttpString.tryFromString("X-Request-Id");

  private static final AttachmentKey<Observation> KEY = AttachmentKey.create(Observation.class);

  /** What may stand in a log, a header and a problem without harm. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final String id;
  private @Nullable String problem;
  private boolean partial;
  private volatile boolean unended;

  private Observation(String id) {
    this.id = id;
  }

  /** Begins to note: a client's own id is kept if it is harmless, else the request gets one. */
  static Observation begin(HttpServerExchange exchange) {
    String given = exchange.getRequestHeaders().getFirst(REQUEST_ID);
    String id =
        given != null && HARMLESS.matcher(given).matches()
            ? given
            : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    var observation = new Observation(id);
    exchange.putAttachment(KEY, observation);
    return observation;
  }

  static Observation of(HttpServerExchange exchange) {
    Observation observation = exchange.getAttachment(KEY);
    return observation == null ? begin(exchange) : observation;
  }

  String id() {
    return id;
  }

  /** The kind of problem that was answered, {@code null} if none was. */
  @Nullable String problem() {
    return problem;
  }

  boolean isPartial() {
    return partial;
  }

  void met(Problem met) {
    problem = met.name();
  }

  /** Whether a body that was begun did not come to its end. */
  boolean isBrokenOff() {
    return unended;
  }

  /** A body is begun that may break off: whatever closes its connection ends the request, too. */
  void beginBody() {
    unended = true;
  }

  void endBody() {
    unended = false;
  }

  void gavePart() {
    partial = true;
  }
}
