package id.telusur.article.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the characters of a page. Pages lie about their encoding, but bytes that happen to be valid
 * UTF-8 hardly ever mean anything else, so that is tried before what the page declares. A name of
 * no known encoding counts as none.
 */
final class Decoding {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");

  private Decoding() {}

  /**
   * The text of a page.
   *
   * @param bytes the page, without a byte order mark
   * @param told the encoding that its transport named
   */
  static String text(byte[] bytes, @Nullable String told) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      boolean wide = told != null && text.indexOf('\0') >= 0; // UTF-16 without its mark
      return wide ? new String(bytes, declared(bytes, told)) : text;
    } catch (CharacterCodingException e) {
      String text = new String(bytes, declared(bytes, told));
      return isOfAnother(text) ? new String(bytes, WESTERN) : text;
    }
  }

  /**
   * Whether nothing but plain letters could be read: not one broken place, but another encoding.
   */
  private static boolean isOfAnother(String text) {
    return text.chars().allMatch(letter -> letter < 0x80 || letter == '\uFFFD');
  }

  /** Latin 1 on the web means windows-1252; a page that names UTF-8 has a broken place in it. */
  private static Charset declared(byte[] bytes, @Nullable String told) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher inPage = DECLARED.matcher(head);
    Charset charset =
        named(told)
            .or(() -> inPage.find() ? named(inPage.group(1)) : Optional.empty())
            .orElse(WESTERN);
    boolean latin =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return latin ? WESTERN : charset;
  }

  private static Optional<Charset> named(@Nullable String name) {
    try {
      return name == null ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
