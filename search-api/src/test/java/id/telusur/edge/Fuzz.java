package id.telusur.edge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests that are right, nearly right and not at all. */
final class Fuzz {
  /** Begins what must never begin a line of the log or of a head. */
  static final String FORGED = "X-Palsu";

  private static final List<String> PATHS =
      List.of(
          "/api/v1/search",
          "/api/v1/search",
          "/api/v1/search",
          "/api/v1/timeline",
          "/api/v1/suggest",
          "/api/v1/articles/a1",
          "/api/v1/articles/a1/similar",
          "/api/v1/status",
          "/api/v1/openapi.json",
          "/api/v1/export",
          "/feed.atom",
          "/feed.json",
          "/opensearch.xml",
          "/suggestions.json",
          "/health/live",
          "/health/ready",
          "/metrics",
          "/",
          "/article.html",
          "/js/",
          "/js/search.js",
          "/tidak/ada",
          "/..%2f..%2fetc/passwd",
          "//",
          "/api",
          "/api/",
          "/%2e%2e/",
          "/api/v1/articles/",
          "/api/v1/articles//similar");
  private static final List<String> NAMES =
      List.of(
          "q",
          "q",
          "q",
          "q",
          "variants",
          "exact",
          "generation",
          "from",
          "to",
          "since",
          "year",
          "source",
          "section",
          "author",
          "language",
          "country",
          "pair",
          "topic",
          "url",
          "sort",
          "size",
          "cursor",
          "relax",
          "fold",
          "explain",
          "facets",
          "interval",
          "format",
          "utm_source",
          "");
  private static final List<String> VALUES =
      List.of(
          "militer",
          "latihan+militer",
          "%22kerja+sama%22",
          "nikel+ATAU+haji",
          "-ekspor",
          "judul:haji",
          "(",
          ")",
          "((((((",
          "%22",
          "diplomat*",
          "*",
          "a*",
          "tanggal:2024-08",
          "13+Agustus+2024",
          "negara:CN",
          "pair:",
          "true",
          "false",
          "none",
          "0",
          "1",
          "-1",
          "100",
          "101",
          "99999999999",
          "2024-01-01",
          "2024-13-45",
          "CN-ID",
          "trade",
          "newest",
          "relevance",
          "csv",
          "day",
          "country,year",
          "%00",
          "%0d%0a" + FORGED + ":+1%0d%0a%0d%0a",
          "%0a2026-01-01+SEVERE+" + FORGED,
          "%f0%9f%87%ae",
          "%c3%28",
          "%e2%80%ae",
          "%ef%bb%bf",
          "%ed%a0%80",
          "50%",
          "%",
          "%zz",
          "%1b[31m" + FORGED,
          "<script>",
          "${jndi:x}",
          "'+OR+1=1",
          "AwAcMjAyNjExMjNUMTg0MzQ1ODQ4Wi03Yzg3MTI1MF1wihoABk5FV0VTVA",
          "");
  private static final List<String> HEADERS =
      List.of(
          "Accept: text/html",
          "Accept-Encoding: gzip",
          "Accept-Encoding: gzip;q=x, *;;",
          "Range: bytes=0-1",
          "Range: bytes=9-1,x",
          "If-None-Match: *",
          "If-None-Match: W/\"0123456789abcdef\"",
          "If-Modified-Since: kapan",
          "Origin: https://contoh.id",
          "Connection: Upgrade, HTTP2-Settings",
          "Upgrade: h2c",
          "Upgrade: websocket",
          "Expect: 100-continue",
          "Expect: x",
          "Cookie: a=b; ;=;\"",
          "X-Forwarded-For: 1.2.3.4, " + FORGED,
          "Forwarded: for=_x",
          "X-Forwarded-Host: jahat",
          "Content-Length: 0",
          "Content-Length: 5",
          "Content-Length: -5",
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: x",
          "Host: y",
          "Host: ",
          "TE: trailers",
          "Connection: close",
          ":",
          "A B: c",
          "X: " + "y".repeat(20_000),
          "Referer: %0d%0a" + FORGED);
  private static final List<String> METHODS =
      List.of(
          "GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "TRACE", "CONNECT",
          "get", "PRI");

  private final Random random;

  Fuzz(Random random) {
    this.random = random;
  }

  /**
   * One thing to send.
   *
   * @param bytes what is sent
   * @param isClean whether it is a whole request that leaves the connection as it was
   */
  record Sent(byte[] bytes, boolean isHead, boolean isClean) {}

  Sent next() {
    int kind = random.nextInt(20);
    if (kind == 0) {
      var noise = new byte[1 + random.nextInt(300)];
      random.nextBytes(noise);
      return new Sent(noise, false, false);
    }
    boolean isPlain = kind < 12;
    String method = isPlain ? random.nextInt(8) == 0 ? "HEAD" : "GET" : one(METHODS);
    String request = request(method, isPlain);
    byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
    return isPlain
        ? new Sent(bytes, method.equals("HEAD"), true)
        : new Sent(kind < 15 ? bytes : broken(bytes), false, false);
  }

  private String request(String method, boolean isPlain) {
    var request = new StringBuilder(method).append(' ');
    request.append(random.nextInt(200) == 0 ? "http://x" : "").append(one(PATHS));
    char between = '?';
    for (int i = random.nextInt(random.nextInt(50) == 0 ? 150 : 5); i > 0; i--) {
      request.append(between).append(one(NAMES)).append('=').append(value(isPlain));
      between = '&';
    }
    request
        .append(isPlain || random.nextInt(9) > 0 ? " HTTP/1.1\r\n" : " HTTP/1.0\n")
        .append("Host: x\r\n");
    for (int i = isPlain ? random.nextInt(2) : random.nextInt(5); i > 0; i--) {
      request.append(one(isPlain ? HEADERS.subList(0, 9) : HEADERS)).append("\r\n");
    }
    return request.append("\r\n").toString();
  }

  private String value(boolean isPlain) {
    String value = random.nextInt(300) == 0 ? one(VALUES).repeat(400) : one(VALUES);
    return isPlain ? value.replaceAll("%(?![0-9a-f]{2})", "%25").replace(" ", "+") : value;
  }

  /** The same with some bytes lost, changed, or come twice. */
  private byte[] broken(byte[] bytes) {
    byte[] result = bytes;
    for (int i = 1 + random.nextInt(4); i > 0 && result.length > 1; i--) {
      int at = random.nextInt(result.length);
      int end = Math.min(result.length, at + 1 + random.nextInt(20));
      switch (random.nextInt(4)) {
        case 0 -> result[at] = (byte) random.nextInt(256);
        case 1 -> result = joined(result, 0, at, end);
        case 2 -> result = joined(result, 0, end, at);
        default -> result = joined(result, 0, at, result.length);
      }
    }
    return result;
  }

  private static byte[] joined(byte[] bytes, int start, int end, int again) {
    var joined = new byte[end - start + bytes.length - again];
    System.arraycopy(bytes, start, joined, 0, end - start);
    System.arraycopy(bytes, again, joined, end - start, bytes.length - again);
    return joined;
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
