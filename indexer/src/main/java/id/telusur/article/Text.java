package id.telusur.article;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Brings the text of a source into the one form that articles hold. */
final class Text {
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private Text() {}

  /** One line: composed (NFC), every control character and line end a blank, ends stripped. */
  static String line(String raw) {
    var line = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        line.append(' ');
      } else if (Character.isSurrogate(c) && !paired(raw, i)) {
        line.append('\uFFFD');
      } else {
        line.append(c);
      }
    }
    return Normalizer.normalize(line.toString().strip(), Normalizer.Form.NFC);
  }

  /** The lines that hold anything, each by itself a paragraph. */
  static List<String> paragraphs(String raw) {
    return LINE_END
        .splitAsStream(raw)
        .map(Text::line)
        .filter(paragraph -> !paragraph.isBlank())
        .toList();
  }

  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
