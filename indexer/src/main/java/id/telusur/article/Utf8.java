package id.telusur.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.telusur.article.Rejected.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 without losing sight of what is not: each byte sequence that is none becomes {@link
 * #BROKEN}, a code point that no text may hold, so that the record it stands in can be named while
 * the rest of the file is read on.
 */
final class Utf8 {
  /** Stands for bytes that are not UTF-8: a noncharacter of Unicode. */
  static final char BROKEN = '\uFFFF';

  private static final char REPLACEMENT = '\uFFFD';

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** Reads UTF-8, or UTF-16 where its byte order mark says so. */
  static Reader orUtf16(InputStream raw) throws IOException {
    var in = new PushbackInputStream(raw, 2);
    byte[] start = in.readNBytes(2);
    in.unread(start);
    return new InputStreamReader(in, decoder(Objects.requireNonNullElse(utf16(start), UTF_8)));
  }

  /** The form of UTF-16 that a byte order mark tells; {@code null} where there is none. */
  static @Nullable Charset utf16(byte[] start) {
    String mark = new String(start, 0, Math.min(2, start.length), ISO_8859_1);
    return switch (mark) {
      case "\u00FE\u00FF" -> UTF_16BE;
      case "\u00FF\u00FE" -> UTF_16LE;
      default -> null;
    };
  }

  static String decode(byte[] bytes) {
    try {
      String text = decoder(UTF_8).decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that replaces does not refuse", e);
    }
  }

  static boolean isBroken(String text) {
    return text.indexOf(BROKEN) >= 0;
  }

  /** The record of a broken text; it shows what stands around the first broken place. */
  static Rejected rejected(Provenance place, String text) {
    int at = text.indexOf(BROKEN);
    String around = text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
    boolean wide = text.indexOf('\0') >= 0; // half of a Latin letter in UTF-16
    String charset = wide ? "utf-16" : "windows-1252";
    String message =
        "bytes that are not UTF-8: convert the file (iconv -f %s -t utf-8)".formatted(charset);
    return new Rejected(place, Reason.NOT_UTF8, message, around.replace(BROKEN, REPLACEMENT));
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .replaceWith(String.valueOf(BROKEN));
  }
}
