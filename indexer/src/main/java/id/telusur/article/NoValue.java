package id.telusur.article;

import java.util.regex.Pattern;

/** Texts that programs write where there is no value. */
final class NoValue {
  /**
   * Of databases, programming languages and sheets, in whatever field. People are called Nan and
   * Na, and {@code na} is a language: only the ways in which programs write not-a-number count.
   */
  private static final Pattern MARKER =
      Pattern.compile(
          "[-\u2013\u2014~]|(?i:null|\\(null\\)|none|undefined|n/a|<na>)|\\\\N|\\.?(?:NaN|nan)|NaT"
              + "|(?i:#(?:n/a|ref!|value!|name\\?|div/0!|null!|num!))"
              + "|0000-00-00(?:[T ]00:00(?::00(?:\\.0{1,9})?)? ?(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?)?");

  /** More of programs and people, which in other fields may be a name or say something. */
  private static final Pattern MISSING = Pattern.compile("NA|#|(?i:tidak ada)");

  /** No marker is longer, in UTF-16 units. */
  private static final int LONGEST = 40;

  private NoValue() {}

  /** Whether a text says nothing: it is blank or such a marker. */
  static boolean isOne(String text) {
    String bare = text.strip();
    return Text.isBlank(bare) || is(MARKER, bare);
  }

  /** The same of a field that holds no names: an id, an address or a date. */
  static boolean isMissing(String text) {
    return isOne(text) || is(MISSING, text.strip());
  }

  private static boolean is(Pattern marker, String text) {
    return text.length() <= LONGEST && marker.matcher(text).matches();
  }
}
