package id.telusur.api;

import id.telusur.api.Problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Text in an address (RFC 3986): bytes of UTF-8, each as it is or as a percent sign and two digits.
 */
final class PercentCode {
  private PercentCode() {}

  /**
   * The text, composed (NFC) as articles are: who types on a phone or copies a file's name may send
   * an accent by itself.
   */
  static String composed(String code, boolean form) throws ProblemException {
    return Normalizer.normalize(decode(code, form), Form.NFC);
  }

  /**
   * The text as it was sent.
   *
   * @param code as it was sent, a character for each byte
   * @param form whether a plus stands for a blank, as it does behind the question mark
   * @throws ProblemException if it is not such a code, or no UTF-8
   */
  static String decode(String code, boolean form) throws ProblemException {
    var bytes = new ByteArrayOutputStream(code.length());
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '%') {
        int high = i + 2 < code.length() ? Character.digit(code.charAt(i + 1), 16) : -1;
        int low = i + 2 < code.length() ? Character.digit(code.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          throw wrong("a percent sign without two hexadecimal digits", code);
        }
        bytes.write(high << 4 | low);
        i += 2;
      } else if (c < ' ' || c == 0x7f) {
        throw wrong("a control character", code);
      } else {
        bytes.write(form && c == '+' ? ' ' : c);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw wrong("bytes that are not UTF-8", code);
    }
  }

  private static ProblemException wrong(String what, String code) {
    String shown = code.substring(0, Math.min(100, code.length()));
    return new ProblemException(
        Problem.badRequest("the address holds %s: %s".formatted(what, shown)));
  }
}
