package id.telusur.article.webarchive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Takes a capture out of its record. A record may be wrong in any of its fields. */
final class Undressing {
  private static final String OCTETS = "application/octet-stream";

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
      if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
        return without("the crawler cut it off (%s)".formatted(record.truncated()));
      }
      if (record.headers().first("WARC-Segment-Number").isPresent()) {
        return without("one segment of a record in several");
      }
      return switch (record) {
        case WarcRevisit revisit -> revisit(revisit);
        case WarcResponse response -> response(response);
        case WarcResource resource -> with(resource.contentType(), resource.body().stream());
        default -> without("a %s record".formatted(record.type()));
      };
    } catch (IOException | RuntimeException e) {
      return without("its headers cannot be read: " + Faults.told(e));
    }
  }

  private Capture response(WarcResponse response) throws IOException {
    if (!url().startsWith("http")) {
      return without("not fetched by HTTP");
    }
    HttpResponse http = response.http();
    return http.status() / 100 == 2
        ? with(http.contentType(), http.bodyDecoded().stream())
        : without("HTTP status " + http.status());
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
    return empty(null, names(), names);
  }

  private Capture with(MediaType type, InputStream body) {
    String charset = type.parameters().get("charset");
    String name = type.base().toString().toLowerCase(Locale.ROOT);
    return new Capture(position, url(), fetched(), name, charset, body, null, names(), List.of());
  }

  private Capture without(String fault) {
    return empty(fault, List.of(), List.of());
  }

  private Capture empty(@Nullable String fault, List<String> names, List<String> refersTo) {
    InputStream none = InputStream.nullInputStream();
    return new Capture(position, url(), fetched(), OCTETS, null, none, fault, names, refersTo);
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
}
