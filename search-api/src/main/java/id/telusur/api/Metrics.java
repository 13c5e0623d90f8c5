package id.telusur.api;

import id.telusur.schema.Manifest;
import id.telusur.schema.Software;
import id.telusur.search.Searches;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmRuntimeInfoMetric;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;

/**
 * Figures of the server's work. Labels are routes, statuses and kinds of problems, of which there
 * are few, and nothing that a client wrote.
 */
final class Metrics {
  private static final double[] SECONDS = {
    .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10
  };

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("telusur_http_requests_total")
          .help("requests answered")
          .labelNames("route", "status")
          .register(registry);
  private final Histogram latency =
      Histogram.builder()
          .name("telusur_http_request_seconds")
          .help("from a request's head to the end of its answer")
          .labelNames("route")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);
  private final Counter problems =
      Counter.builder()
          .name("telusur_problems_total")
          .help("problems answered; busy, stopping and too-many-requests are requests rejected")
          .labelNames("problem")
          .register(registry);
  private final Counter partial =
      Counter.builder()
          .name("telusur_partial_answers_total")
          .help("answers cut short by the time limit")
          .labelNames("route")
          .register(registry);
  private final Counter brokenOff =
      Counter.builder()
          .name("telusur_exports_broken_off_total")
          .help("exports that did not come to their end, whatever their status says")
          .register(registry);

  Metrics(Searches searches, Gate gate, AccessLog log) {
    gauge("telusur_searches_in_flight", "searches that run", gate::running);
    gauge("telusur_searches_waiting", "searches that wait for their turn", gate::waiting);
    gauge("telusur_articles", "articles in the live generation", () -> articles(searches));
    gauge(
        "telusur_generation_age_seconds",
        "since the live generation was built; not a number while there is none",
        () -> age(searches));
    gauge(
        "telusur_generation_refused",
        "1 while the generation that is to be live cannot be opened",
        () -> searches.complaint().isPresent() ? 1 : 0);
    CounterWithCallback.builder()
        .name("telusur_access_log_lost_total")
        .help("lines of the access log that could not be written")
        .callback(told -> told.call((double) log.lost()))
        .register(registry);
    Info.builder()
        .name("telusur_build_info")
        .help("the software")
        .labelNames("version")
        .register(registry)
        .setLabelValues(Software.version());
    JvmGarbageCollectorMetrics.builder().register(registry);
    JvmMemoryMetrics.builder().register(registry);
    JvmRuntimeInfoMetric.builder().register(registry);
    JvmThreadsMetrics.builder().register(registry);
    ProcessMetrics.builder().register(registry);
    for (String rejection : Problem.REJECTIONS) {
      problems.initLabelValues(rejection);
    }
  }

  void watch(Listener listener) {
    gauge("telusur_connections_open", "connections of clients", listener::open);
  }

  /** What is refused before it is a request. */
  void count(Problem problem) {
    problems.labelValues(problem.name()).inc();
  }

  void count(HttpServerExchange exchange, Observation observation, double seconds) {
    String route = Routing.route(exchange);
    requests.labelValues(route, Integer.toString(exchange.getStatusCode())).inc();
    latency.labelValues(route).observe(seconds);
    String problem = observation.problem();
    if (problem != null) {
      problems.labelValues(problem).inc();
    }
    if (observation.isPartial()) {
      partial.labelValues(route).inc();
    }
    if (observation.isBrokenOff()) {
      brokenOff.inc();
    }
  }

  PrometheusRegistry registry() {
    return registry;
  }

  private void gauge(String name, String help, DoubleSupplier value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(told -> told.call(value.getAsDouble()))
        .register(registry);
  }

  private static double articles(Searches searches) {
    return searches.status().map(live -> live.contents().articles()).orElse(0L);
  }

  private static double age(Searches searches) {
    return searches
        .status()
        .map(Manifest::builtAt)
        .map(built -> Duration.between(built, Instant.now()).toMillis() / 1e3)
        .orElse(Double.NaN);
  }
}
