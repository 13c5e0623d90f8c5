package id.telusur.api;

import id.telusur.query.Cursor;
import id.telusur.search.Searches;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells clients that the answer they have still holds (RFC 9110, 13.1.2). */
final class Conditional {
  private final Searches searches;
  private final boolean isQuery;

  /**
   * For the answers of a route.
   *
   * @param isQuery whether {@code q} is a query, not the beginning of one
   */
  Conditional(Searches searches, boolean isQuery) {
    this.searches = searches;
    this.isQuery = isQuery;
  }

  /**
   * Confirms what the live generation answered before, without asking it again. An older one, or
   * one that hides what was withdrawn since, is asked each time: its answers may change. So is any
   * for {@code *}, which may stand before what will be refused.
   */
  boolean confirms(HttpServerExchange exchange, Request request) {
    List<String> known = known(exchange);
    String steady = known.isEmpty() ? null : searches.steady().orElse(null);
    if (steady == null || !isAsked(steady, request)) {
      return false;
    }
    String tag = EntityTag.of(isQuery ? request.canonical() : request, steady);
    return isNamed(known, tag) && confirm(exchange, tag);
  }

  /** Confirms an answer that was made again, or else gives it its tag. */
  boolean confirms(HttpServerExchange exchange, Request request, Generated answer, String text) {
    return confirms(exchange, tag(request, answer, text));
  }

  /** Confirms what has a tag, or else gives the answer that is to be sent the tag. */
  static boolean confirms(HttpServerExchange exchange, String tag) {
    List<String> known = known(exchange);
    if (isNamed(known, tag) || known.contains("*")) {
      return confirm(exchange, tag);
    }
    mark(exchange, tag);
    return false;
  }

  private static boolean confirm(HttpServerExchange exchange, String tag) {
    mark(exchange, tag);
    exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
    exchange.endExchange();
    return true;
  }

  /** Has the client keep an answer, but ask whether it still holds. */
  private static void mark(HttpServerExchange exchange, String tag) {
    exchange.getResponseHeaders().put(Headers.ETAG, tag).put(Headers.CACHE_CONTROL, "no-cache");
  }

  /** Of a steady generation's answer it can be told before; what another one says may change. */
  private String tag(Request request, Generated answer, String text) {
    return answer.generation().equals(searches.steady().orElse(null))
        ? EntityTag.of(asked(request, answer), answer.generation())
        : EntityTag.of(text);
  }

  /** The canonical request, without reading the query again where its answer tells it. */
  private Request asked(Request request, Generated answer) {
    return isQuery
        ? answer.canonical().map(request::asking).orElseGet(request::canonical)
        : request;
  }

  /** Whether the live generation is to answer a request: one that names no other. */
  private static boolean isAsked(String live, Request request) {
    String cursor = first(request, "cursor");
    if (cursor == null) {
      String named = first(request, "generation");
      return named == null || named.equals(live);
    }
    try {
      return Cursor.decode(cursor).generation().equals(live);
    } catch (IllegalArgumentException e) {
      return false; // the route will say what is wrong
    }
  }

  private static @Nullable String first(Request request, String name) {
    List<String> given = request.values().get(name);
    return given == null || given.getFirst().isBlank() ? null : given.getFirst().strip();
  }

  private static List<String> known(HttpServerExchange exchange) {
    Collection<String> lines = exchange.getRequestHeaders().get(Headers.IF_NONE_MATCH);
    return lines == null
        ? List.of()
        : lines.stream()
            .flatMap(line -> Arrays.stream(line.split(",", -1)))
            .map(String::strip)
            .toList();
  }

  /** Whether a tag is among those a client knows, be it as a weak one or not. */
  private static boolean isNamed(List<String> known, String tag) {
    return known.stream().map(Conditional::strong).anyMatch(strong(tag)::equals);
  }

  private static String strong(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
