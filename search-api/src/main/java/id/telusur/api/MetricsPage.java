package id.telusur.api;

import id.telusur.api.Problem.ProblemException;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/** {@code /metrics}: figures in the format that the client asks for, for those who may see them. */
final class MetricsPage implements HttpHandler {
  /** The binary format would need Google's library. */
  private static final ExpositionFormatWriter OPEN = OpenMetricsTextFormatWriter.create();

  private static final ExpositionFormatWriter TEXT = PrometheusTextFormatWriter.create();

  private final Metrics metrics;
  private final Audience audience;

  MetricsPage(Metrics metrics, Audience audience) {
    this.metrics = metrics;
    this.audience = audience;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    exchange.dispatch(this::answer);
  }

  private void answer(HttpServerExchange exchange) {
    try {
      if (!audience.holds(exchange)) {
        throw new ProblemException(Problem.forbidden("metrics are not served to this client"));
      }
      Request.of(exchange).parameters(Set.of()).done();
      String accept = exchange.getRequestHeaders().getFirst(Headers.ACCEPT);
      ExpositionFormatWriter format = OPEN.accepts(accept) ? OPEN : TEXT;
      var text = new ByteArrayOutputStream();
      format.write(text, metrics.registry().scrape());
      exchange
          .getResponseHeaders()
          .put(Headers.CONTENT_TYPE, format.getContentType())
          .put(Headers.CACHE_CONTROL, "no-store");
      exchange.getResponseSender().send(ByteBuffer.wrap(text.toByteArray()));
    } catch (IOException | ProblemException | RuntimeException e) {
      Problems.send(exchange, e);
    }
  }
}
