package id.telusur.article.webarchive;

import id.telusur.article.webarchive.CaptureFault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Takes a capture out of its record. A record may be wrong in any of its fields. */
final class Undressing {
  private static final MediaType UNKNOWN = MediaType.parse("application/octet-stream");

  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
  private static final int PARTIAL = 206;

  private final WarcTargetRecord record;
  private final long position;

  private Undressing(WarcTargetRecord record, long position) {
    this.record = record;
    this.position = position;
  }

  static Capture of(WarcTargetRecord record, long position) {
    return new Undressing(record, position).capture();
  }

  private Capture capture() {
    try {
      return switch (record) {
        case WarcRevisit revisit -> revisit(revisit); // said to be cut off, as it has no body
        case WarcResponse response -> response(response);
        case WarcResource resource -> whole(resource.contentType(), () -> resource.body().stream());
        default -> without(Kind.NO_PAGE, "a %s record".formatted(record.type()));
      };
    } catch (IOException | RuntimeException e) {
      return without(Kind.MALFORMED, "its headers cannot be read: " + Faults.told(e));
    }
  }

  private Capture response(WarcResponse response) throws IOException {
    if (!url().startsWith("http")) {
      return without(Kind.NO_PAGE, "not fetched by HTTP");
    }
    HttpResponse http = response.http();
    if (http.status() / 100 != 2) {
      return without(Kind.NO_PAGE, "HTTP status " + http.status());
    }
    MediaType type = http.contentType();
    if (http.status() == PARTIAL) {
      return without(
          type, Kind.TRUNCATED, "only a part was sent (HTTP status %d)".formatted(PARTIAL));
    }
    Optional<ContentCoding> coding = ContentCoding.of(http.headers());
    if (coding.isEmpty()) {
      String message = ContentCoding.told(http.headers()) + " is not read";
      return without(type, Kind.UNREADABLE, message);
    }
    long announced = announced(http.headers());
    long held = http.body().size(); // none at all of what answers a HEAD, unknown of chunks
    return coding.get() == ContentCoding.IDENTITY && held > 0 && held < announced
        ? without(type, Kind.TRUNCATED, "only %d of %d bytes were sent".formatted(held, announced))
        : whole(type, () -> coding.get().decoded(http.body()));
  }

  /** How long the body is that the server was about to send; 0 where it did not say. */
  private static long announced(MessageHeaders headers) {
    return headers
        .first("Content-Length")
        .filter(LENGTH.asMatchPredicate())
        .map(Long::parseLong)
        .orElse(0L);
  }

  private Capture revisit(WarcRevisit revisit) {
    var names = new ArrayList<String>();
    revisit.refersTo().ifPresent(id -> names.add("id " + id));
    record
        .headers()
        .first("WARC-Payload-Digest")
        .ifPresent(digest -> names.add("digest " + digest));
    String target = revisit.refersToTargetURI().map(Object::toString).orElseGet(this::url);
    revisit.refersToDate().ifPresent(date -> names.add("at %s %s".formatted(date, target)));
    names.add("url " + target);
    InputStream none = InputStream.nullInputStream();
    return capture(UNKNOWN, none, null, names(), names);
  }

  /** With its body, if all of it is in the record. */
  private Capture whole(MediaType type, Body body) {
    if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
      String message = "the crawler cut it off (%s)".formatted(record.truncated());
      return without(type, Kind.TRUNCATED, message);
    }
    if (record.headers().first("WARC-Segment-Number").isPresent()) {
      return without(type, Kind.TRUNCATED, "one segment of a record in several");
    }
    try {
      return capture(type, body.open(), null, names(), List.of());
    } catch (IOException e) {
      return without(type, Kind.TRUNCATED, "the body cannot be read: " + Faults.told(e));
    }
  }

  private Capture without(Kind kind, String message) {
    return without(UNKNOWN, kind, message);
  }

  private Capture without(MediaType type, Kind kind, String message) {
    var fault = new CaptureFault(kind, message);
    return capture(type, InputStream.nullInputStream(), fault, List.of(), List.of());
  }

  private Capture capture(
      MediaType type,
      InputStream body,
      @Nullable CaptureFault fault,
      List<String> names,
      List<String> refersTo) {
    String charset = type.parameters().get("charset");
    String name = type.base().toString().toLowerCase(Locale.ROOT);
    return new Capture(position, url(), fetched(), name, charset, body, fault, names, refersTo);
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    record
        .headers()
        .first("WARC-Record-ID")
        .ifPresent(id -> names.add("id " + id.replaceAll("[<>]", "")));
    record
        .headers()
        .first("WARC-Payload-Digest")
        .ifPresent(digest -> names.add("digest " + digest));
    names.add("at %s %s".formatted(fetched(), url()));
    names.add("url " + url());
    return names;
  }

  private String url() {
    try {
      String target = record.target();
      return target == null ? "" : target.strip();
    } catch (RuntimeException e) {
      return "";
    }
  }

  private @Nullable Instant fetched() {
    try {
      return record.date();
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** Opens a body. */
  private interface Body {
    InputStream open() throws IOException;
  }
}
