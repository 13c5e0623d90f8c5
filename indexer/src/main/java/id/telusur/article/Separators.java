package id.telusur.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the separator of a table by its header: the one that divides the first line into names of
 * which one is a title's and one a text's.
 */
final class Separators {
  private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
  private static final int LONGEST_HEADER = 4000;

  private Separators() {}

  static Optional<Character> of(String start) {
    int end = start.indexOf('\n');
    String header = end < 0 ? start : start.substring(0, end);
    return header.length() > LONGEST_HEADER
        ? Optional.empty()
        : KNOWN.stream().filter(separator -> isHeader(header, separator)).findFirst();
  }

  private static boolean isHeader(String header, char separator) {
    List<String> names =
        Arrays.stream(header.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1))
            .map(Separators::name)
            .toList();
    return names.stream().anyMatch(FieldNames.TITLE::contains)
        && names.stream().anyMatch(FieldNames.BODY::contains);
  }

  /** A column's name as the fields know it: quotes and blanks off, in lower case if all capital. */
  static String name(String raw) {
    String name = raw.strip().replaceAll("^\"|\"$", "").strip();
    return FieldNames.isKnown(name) ? name : name.toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
