package id.telusur.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.telusur.article.Rejected.Reason;
import id.telusur.article.feed.Feed;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * Decodes UTF-8 without losing sight of what is not: each byte sequence that is none becomes {@link
 * #BROKEN}, a code point that no text may hold, so that the record it stands in can be named while
 * the rest of the file is read on.
 */
final class Utf8 {
  /** Stands for bytes that are not UTF-8. */
  static final char BROKEN = Feed.BROKEN;

  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * A text without its byte order mark, recoded to UTF-8 where that says that it is UTF-16. What
   * has no mark comes out as it is.
   */
  static InputStream unmarked(InputStream raw) throws IOException {
    BOMInputStream in =
        BOMInputStream.builder()
            .setInputStream(raw)
            .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16BE, ByteOrderMark.UTF_16LE)
            .get();
    ByteOrderMark mark = in.getBOM();
    return mark == null
        ? in
        : ReaderInputStream.builder()
            .setReader(reader(in, Charset.forName(mark.getCharsetName())))
            .setCharset(UTF_8)
            .get();
  }

  static Reader reader(InputStream in) {
    return reader(in, UTF_8);
  }

  private static Reader reader(InputStream in, Charset charset) {
    return new InputStreamReader(in, decoder(charset));
  }

  static String decode(byte[] bytes) {
    String text = new String(bytes, UTF_8); // faster than a decoder, and true of nearly all
    return text.indexOf(REPLACEMENT) < 0 ? text : marked(bytes);
  }

  /** The same where something may be no UTF-8. */
  private static String marked(byte[] bytes) {
    try {
      return decoder(UTF_8).decode(ByteBuffer.wrap(bytes)).toString();
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
    String message = "bytes that are not UTF-8: convert the file (iconv -f windows-1252 -t utf-8)";
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
