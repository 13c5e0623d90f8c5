package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.encoding.ContentEncodingRepository;
import io.undertow.server.handlers.encoding.EncodingHandler;
import io.undertow.server.handlers.encoding.GzipEncodingProvider;
import io.undertow.util.ConduitFactory;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xnio.conduits.StreamSinkConduit;

/** Compresses bodies that are text and longer than what compressing them costs. */
final class Compression {
  private static final int WORTH_IT = 1024;
  private static final int PRIORITY = 50;
  private static final Set<String> TEXTS =
      Set.of(
          "application/atom+xml",
          "application/feed+json",
          "application/json",
          "application/jsonl",
          "application/opensearchdescription+xml",
          "application/problem+json",
          "application/x-bibtex",
          "application/x-research-info-systems",
          "application/x-suggestions+json",
          "application/javascript",
          "image/svg+xml");

  private Compression() {}

  static HttpHandler around(HttpHandler next) {
    var gzip =
        new ContentEncodingRepository()
            .addEncodingHandler(
                "gzip", new GzipEncodingProvider(), PRIORITY, Compression::isWorthIt);
    var encoding = new EncodingHandler(next, gzip);
    return exchange -> {
      exchange.getResponseHeaders().add(Headers.VARY, "Accept-Encoding");
      exchange.addResponseWrapper(Compression::settled);
      encoding.handleRequest(exchange);
    };
  }

  /**
   * Takes the length away from an answer that is compressed: to HEAD, Undertow would tell the one
   * before; and the encoding from one that is not: it has no name (RFC 9110, 8.4.1). The first
   * wrapper is asked last, when the headers are settled.
   */
  private static StreamSinkConduit settled(
      ConduitFactory<StreamSinkConduit> body, HttpServerExchange exchange) {
    HeaderMap headers = exchange.getResponseHeaders();
    String encoding = headers.getFirst(Headers.CONTENT_ENCODING);
    if (encoding != null) {
      boolean isIdentity = Headers.IDENTITY.equalToString(encoding);
      headers.remove(isIdentity ? Headers.CONTENT_ENCODING : Headers.CONTENT_LENGTH);
    }
    return body.create();
  }

  private static boolean isWorthIt(HttpServerExchange exchange) {
    return isText(exchange.getResponseHeaders().getFirst(Headers.CONTENT_TYPE))
        && isLong(exchange.getResponseHeaders().getFirst(Headers.CONTENT_LENGTH));
  }

  private static boolean isText(@Nullable String type) {
    if (type == null) {
      return false;
    }
    int end = type.indexOf(';');
    String name = end < 0 ? type : type.substring(0, end);
    return name.startsWith("text/") || TEXTS.contains(name);
  }

  /** A length that is not known is that of an export. */
  private static boolean isLong(@Nullable String length) {
    return length == null || Long.parseLong(length) >= WORTH_IT;
  }
}
