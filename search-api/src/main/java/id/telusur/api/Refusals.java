package id.telusur.api;

import io.undertow.server.handlers.HostHeaderHandler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.Conduits;
import org.xnio.conduits.StreamSinkConduit;

/**
 * Gives the refusals that Undertow makes before any handler is asked (a head that cannot be read, a
 * wrong Host) the body that every other refusal has. Undertow's have none, which is how they are
 * known: whatever a handler refuses says why.
 */
final class Refusals extends AbstractStreamSinkConduit<StreamSinkConduit> {
  private static final int REASON = "HTTP/1.1 400 ".length();
  private static final int LONGEST = 1024;
  private static final String STANDARD_REASON = "Bad Request";
  private static final Map<Integer, String> REASONS =
      Map.of(
          400, STANDARD_REASON,
          431, "Request Header Fields Too Large",
          503, "Service Unavailable");

  private final Heard heard;
  private final String origins;
  private final Consumer<Problem> told;
  private @Nullable ByteBuffer instead;

  /**
   * Refuses on one connection.
   *
   * @param origins the headers that let pages of other origins read it
   * @param told is told of each
   */
  Refusals(StreamSinkConduit next, Heard heard, String origins, Consumer<Problem> told) {
    super(next);
    this.heard = heard;
    this.origins = origins;
    this.told = told;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    if (instead == null) {
      instead = instead(bytes);
    }
    if (instead == null) {
      heard.answered();
      return super.write(bytes);
    }
    while (instead.hasRemaining()) {
      if (super.write(instead) == 0) {
        return 0;
      }
    }
    instead = null;
    int length = bytes.remaining();
    bytes.position(bytes.limit());
    return length;
  }

  @Override
  public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
    heard.answered();
    return super.write(bytes, offset, length);
  }

  @Override
  public int writeFinal(ByteBuffer bytes) throws IOException {
    return Conduits.writeFinalBasic(this, bytes);
  }

  @Override
  public long writeFinal(ByteBuffer[] bytes, int offset, int length) throws IOException {
    return Conduits.writeFinalBasic(this, bytes, offset, length);
  }

  /** What is to be said instead of a refusal without a body; {@code null} for anything else. */
  private @Nullable ByteBuffer instead(ByteBuffer bytes) {
    if (bytes.remaining() < REASON || bytes.remaining() > LONGEST) {
      return null;
    }
    String head = StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
    if (!head.startsWith("HTTP/")
        || !head.startsWith(" 400 ", REASON - 5)
        || !head.contains("\r\nContent-Length: 0\r\n")) {
      return null;
    }
    String reason = head.substring(REASON, head.indexOf('\r'));
    Problem problem =
        reason.equals(STANDARD_REASON) ? heard.problem() : Problem.badRequest(host(reason));
    told.accept(problem);
    return ByteBuffer.wrap(message(problem, origins).getBytes(StandardCharsets.UTF_8));
  }

  /** What is wrong with the host, by the reason that Undertow gives. */
  private static String host(String reason) {
    return switch (reason) {
      case HostHeaderHandler.STATUS_NO_HOST_HEADER -> "there is no Host header";
      case HostHeaderHandler.STATUS_TOO_MANY_HOST_HEADERS -> "there is more than one Host header";
      case HostHeaderHandler.STATUS_MALFORMED_PORT ->
          "the port in the Host header is not a number from 1 to 65535";
      case HostHeaderHandler.STATUS_HOST_NO_MATCH ->
          "the request line names another host than the Host header";
      default -> "the Host header names no host";
    };
  }

  /** A whole answer behind which the connection is closed. Nothing in it came from the client. */
  static String message(Problem problem, String origins) {
    String body = Json.of(problem);
    String retry = problem.status() == 503 ? "Retry-After: " + Problems.RETRY_SECONDS + "\r\n" : "";
    return """
    HTTP/1.1 %s %s\r
    Content-Type: application/problem+json\r
    Content-Length: %s\r
    Cache-Control: no-store\r
    X-Content-Type-Options: nosniff\r
    %s%sConnection: close\r
    \r
    %s\
    """
        .formatted(
            problem.status(),
            REASONS.get(problem.status()),
            body.getBytes(StandardCharsets.UTF_8).length,
            origins,
            retry,
            body);
  }
}
