package id.telusur.article.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a feed by its declaration. What is not of its encoding becomes {@link Feed#BROKEN}, so
 * that one bad place costs one item and not the rest of the feed. Blanks before the declaration, a
 * common slip, are passed over.
 */
final class Characters {
  private static final int HEAD = 400;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})");

  private Characters() {}

  static Reader of(InputStream raw) throws IOException {
    var in = new PushbackInputStream(raw, HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.unread(head);
    var text = new PushbackReader(new InputStreamReader(in, decoder(charset(head))));
    int next = text.read();
    while (next >= 0 && next <= ' ') {
      next = text.read();
    }
    if (next >= 0) {
      text.unread(next);
    }
    return text;
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .replaceWith(String.valueOf(Feed.BROKEN));
  }

  /** Of the forms of Unicode a declaration can only be read in UTF-8, whatever it says. */
  private static Charset charset(byte[] head) {
    Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      Charset told = declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
      return told.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : told;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
