package id.telusur.article.webarchive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.BrotliUtils;
import org.netpreserve.jwarc.IOUtils;
import org.netpreserve.jwarc.MessageHeaders;

/** The content codings of HTTP (RFC 9110, 8.4.1) that are read. */
enum ContentCoding {
  IDENTITY {
    @Override
    InputStream decoded(ReadableByteChannel body) {
      return Channels.newInputStream(body);
    }
  },
  GZIP {
    @Override
    InputStream decoded(ReadableByteChannel body) throws IOException {
      return Channels.newInputStream(IOUtils.gunzipChannel(body));
    }
  },
  BROTLI {
    @Override
    InputStream decoded(ReadableByteChannel body) throws IOException {
      return Channels.newInputStream(BrotliUtils.brotliChannel(body));
    }
  },
  DEFLATE {
    // The standard says zlib (RFC 1950); some servers leave out its header and checksum.
    @Override
    InputStream decoded(ReadableByteChannel body) throws IOException {
      var in = new PushbackInputStream(Channels.newInputStream(body), 2);
      byte[] start = in.readNBytes(2);
      in.unread(start);
      return new InflaterInputStream(in, new Inflater(!isZlib(start)));
    }
  };

  private static final String HEADER = "Content-Encoding";

  /** The body as it was before it was encoded. */
  abstract InputStream decoded(ReadableByteChannel body) throws IOException;

  /** The coding that the headers name; empty if it is none of these, or several. */
  static Optional<ContentCoding> of(MessageHeaders headers) {
    return switch (named(headers).toLowerCase(Locale.ROOT)) {
      case "", "identity", "none" -> Optional.of(IDENTITY);
      case "gzip", "x-gzip" -> Optional.of(GZIP);
      case "br" -> Optional.of(BROTLI);
      case "deflate" -> Optional.of(DEFLATE);
      default -> Optional.empty();
    };
  }

  /** The header, for people. */
  static String told(MessageHeaders headers) {
    return HEADER + ": " + named(headers);
  }

  private static String named(MessageHeaders headers) {
    return String.join(", ", headers.all(HEADER)).strip();
  }

  private static boolean isZlib(byte[] start) {
    return start.length == 2
        && (start[0] & 0x0f) == 8
        && ((start[0] & 0xff) * 256 + (start[1] & 0xff)) % 31 == 0;
  }
}
