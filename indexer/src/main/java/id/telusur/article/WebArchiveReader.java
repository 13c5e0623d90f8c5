package id.telusur.article;

import id.telusur.article.Rejected.Reason;
import id.telusur.article.html.NewsPages;
import id.telusur.article.webarchive.ArchiveFault;
import id.telusur.article.webarchive.Capture;
import id.telusur.article.webarchive.CaptureFault;
import id.telusur.article.webarchive.Captures;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Web archives: every response, resource and revisit is a record, its position the offset in the
 * file. Pages and feeds become what they hold, each fetched when it was captured; a capture of
 * anything else is rejected by what it is.
 */
final class WebArchiveReader {
  private static final long MAX_FEED = 16 << 20;
  private static final Pattern MEDIA = Pattern.compile("(?:audio|font|image|video)/.*");

  private final PageReader pages;
  private final RecordReader feeds;

  WebArchiveReader(PageReader pages, RecordReader feeds) {
    this.pages = pages;
    this.feeds = feeds;
  }

  void read(InputStream in, String source, Wrapping wrapping, Consumer<SourceRecord> records)
      throws IOException {
    Revisits revisits = wrapping.revisits();
    try (var captures = new Captures(in, wrapping.inflation()::unfolded)) {
      Capture capture = captures.next();
      if (capture == null) {
        records.accept(Rejected.ofFile(source, Reason.EMPTY, "a web archive without captures"));
      }
      while (capture != null) {
        List<SourceRecord> found = records(capture, source, revisits);
        Capture next = null;
        ArchiveFault end = null;
        try {
          next = captures.next();
        } catch (ArchiveFault e) {
          end = e;
        }
        List<SourceRecord> sound = sound(capture, found, captures, source);
        sound.forEach(records);
        if (end != null && !isCutOff(sound, end)) {
          records.accept(broken(Provenance.of(source, capture.position()), end));
        }
        capture = next;
      }
    } catch (ArchiveFault e) {
      records.accept(broken(Provenance.of(source, 0), e));
    }
  }

  private static Rejected broken(Provenance last, ArchiveFault e) {
    String message =
        "not a web archive after byte %d: %s; nothing more of it can be read"
            .formatted(last.position(), e.getMessage());
    return new Rejected(last, reason(e), message, "");
  }

  private List<SourceRecord> records(Capture capture, String source, Revisits revisits) {
    var place = place(capture, source);
    CaptureFault fault = capture.fault();
    if (fault != null) {
      Reason reason = isMedia(capture) ? Reason.NOT_AN_ARTICLE : reason(fault);
      return List.of(rejected(place, reason, fault.message(), capture));
    }
    if (capture.isRevisit()) {
      return revisits.take(capture, place).stream().toList();
    }
    return undressed(capture, place, revisits);
  }

  private List<SourceRecord> undressed(Capture capture, Provenance place, Revisits revisits) {
    try {
      Head head = Head.of(capture.body());
      return switch (format(capture, head)) {
        case PAGE -> List.of(page(capture, head, place, revisits));
        case FEED -> feed(head, place);
        default -> List.of(other(capture, head, place));
      };
    } catch (RecordBudget.Exceeded e) {
      return List.of(rejected(place, Reason.TOO_LARGE, e.getMessage(), capture));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      String message = "the body cannot be read: " + e.getMessage();
      return List.of(rejected(place, Reason.TRUNCATED, message, capture));
    }
  }

  private static SourceRecord other(Capture capture, Head head, Provenance place)
      throws IOException {
    if (!isMedia(capture)) {
      head.requireWhole();
    }
    return rejected(place, Reason.NOT_AN_ARTICLE, "no page: " + capture.mediaType(), capture);
  }

  /** Crawlers cut films off as a matter of course, and no article is lost with them. */
  private static boolean isMedia(Capture capture) {
    return MEDIA.matcher(capture.mediaType()).matches();
  }

  /** By content; only of two bytes a letter the server's word is needed. */
  private static SourceFormat format(Capture capture, Head head) throws IOException {
    boolean wide = String.valueOf(capture.charset()).toUpperCase(Locale.ROOT).startsWith("UTF-16");
    return wide && capture.mediaType().contains("html")
        ? SourceFormat.PAGE
        : SourceFormat.of(head.bytes(), "");
  }

  /** Revisits of it are the same article; those of a feed are none, which is no item's address. */
  private SourceRecord page(Capture capture, Head head, Provenance place, Revisits revisits)
      throws IOException {
    byte[] bytes = head.text().readNBytes(NewsPages.limit() + 1);
    SourceRecord page = placed(pages.read(bytes, capture.charset(), capture.url(), place), place);
    if (page instanceof Accepted accepted) {
      revisits.add(capture.names(), accepted.article());
    }
    return page;
  }

  /** All of its items are held until the next capture shows that this one is sound. */
  private List<SourceRecord> feed(Head head, Provenance place) throws IOException {
    var found = new ArrayList<SourceRecord>();
    var bounded = new RecordBudget(head.text(), MAX_FEED);
    feeds.read(bounded, place.source(), record -> found.add(placed(record, place)));
    return found;
  }

  private static Provenance place(Capture capture, String source) {
    return new Provenance(source, capture.position(), AsOf.of(capture.fetched(), null));
  }

  private static SourceRecord placed(SourceRecord record, Provenance place) {
    return switch (record) {
      case Accepted accepted -> new Accepted(accepted.article(), place);
      case Rejected rejected ->
          new Rejected(place, rejected.reason(), rejected.message(), rejected.value());
    };
  }

  /** What was found in a capture, once what follows has shown whether it can be believed. */
  private static List<SourceRecord> sound(
      Capture capture, List<SourceRecord> found, Captures captures, String source) {
    String fault = captures.faultOf(capture);
    return fault == null
        ? found
        : List.of(rejected(place(capture, source), Reason.TRUNCATED, fault, capture));
  }

  /** Whether the archive ends within a record that is rejected for that already. */
  private static boolean isCutOff(List<SourceRecord> last, ArchiveFault end) {
    return end.kind() == ArchiveFault.Kind.TRUNCATED
        && last.stream()
            .anyMatch(it -> it instanceof Rejected fault && fault.reason() == Reason.TRUNCATED);
  }

  private static Rejected rejected(
      Provenance place, Reason reason, @Nullable String message, Capture capture) {
    return new Rejected(place, reason, String.valueOf(message), capture.url());
  }

  private static Reason reason(CaptureFault fault) {
    return switch (fault.kind()) {
      case NO_PAGE -> Reason.NOT_AN_ARTICLE;
      case TRUNCATED -> Reason.TRUNCATED;
      case UNREADABLE -> Reason.UNREADABLE;
      case MALFORMED -> Reason.MALFORMED;
    };
  }

  private static Reason reason(ArchiveFault e) {
    if (e.getCause() instanceof Inflation.Exceeded) {
      return Reason.TOO_LARGE;
    }
    return switch (e.kind()) {
      case TOO_LARGE -> Reason.TOO_LARGE;
      case TRUNCATED -> Reason.TRUNCATED;
      case MALFORMED -> Reason.MALFORMED;
    };
  }
}
