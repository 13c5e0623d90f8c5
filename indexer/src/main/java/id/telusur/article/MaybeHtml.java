package id.telusur.article;

import id.telusur.article.html.Fragment;
import java.util.List;
import java.util.regex.Pattern;

/** A text of another program, which may be HTML without saying so: its tags tell, or references. */
final class MaybeHtml {
  private static final Pattern TAG =
      Pattern.compile(
          "</(?:p|div|span|strong|em|b|i|a|li|h[1-6])>|<(?:p|br)(?:\\s[^<>]{0,300})?/?>|<img\\s",
          Pattern.CASE_INSENSITIVE);

  private MaybeHtml() {}

  /** The text as one line. */
  static String line(String text) {
    return Text.line(isMarked(text) ? Fragment.line(text) : Fragment.unescaped(text));
  }

  static List<String> paragraphs(String text) {
    return isMarked(text)
        ? Fragment.paragraphs(text).stream().flatMap(p -> Text.paragraphs(p).stream()).toList()
        : Text.paragraphs(Fragment.unescaped(text));
  }

  private static boolean isMarked(String text) {
    return text.indexOf('<') >= 0 && TAG.matcher(text).find();
  }
}
