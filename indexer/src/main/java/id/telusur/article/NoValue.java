package id.telusur.article;

import java.util.regex.Pattern;

/** Texts that programs write where there is no value, in whatever field. */
final class NoValue {
  /**
   * Of databases, programming languages and sheets. People are called Nan and Na, and {@code na} is
   * a language: only the ways in which programs write not-a-number count.
   */
  private static final Pattern MARKER =
      Pattern.compile(
          "[-\u2013\u2014~]|(?i:null|none|undefined|#?n/a)|\\\\N|\\.?(?:NaN|nan)"
              + "|0000-00-00(?:[T ]00:00(?::00)?Z?)?");

  private NoValue() {}

  /** Whether a text says nothing: it is blank or such a marker. */
  static boolean isOne(String text) {
    return Text.isBlank(text) || MARKER.matcher(text.strip()).matches();
  }
}
