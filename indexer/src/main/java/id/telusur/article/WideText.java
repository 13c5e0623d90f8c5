package id.telusur.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Tells text in characters of two or four bytes by its beginning, where no mark says so. */
final class WideText {
  /** Those of four bytes first: their mark begins as one of two. */
  private static final List<Charset> CHARSETS =
      List.of(Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"), UTF_16LE, UTF_16BE);

  private static final int WIDEST = 4;

  private WideText() {}

  /** What it is written in; empty where that is none of these. */
  static Optional<String> charset(byte[] head) {
    return CHARSETS.stream()
        .filter(charset -> isText(head, charset))
        .map(Charset::name)
        .findFirst();
  }

  /** Whether it begins with a sign of ASCII, as all that is read does, and goes on as text. */
  private static boolean isText(byte[] head, Charset charset) {
    String text = new String(head, 0, head.length - head.length % WIDEST, charset);
    String start = text.replaceFirst("^\uFEFF", "").stripLeading();
    return !start.isEmpty()
        && start.charAt(0) > ' '
        && start.charAt(0) <= '~'
        && start.chars().limit(start.length() - 1L).allMatch(WideText::isWritten);
  }

  private static boolean isWritten(int c) {
    return c != '\uFFFD' && (c >= ' ' || Character.isWhitespace(c));
  }
}
