package id.telusur.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the separator of a table by its header: the one that divides the first line into names of
 * which one is a title's and one a text's.
 */
final class Separators {
  private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
  private static final Pattern TOLD = Pattern.compile("sep=.?\\s*(?:\\n|\\z)");

  private Separators() {}

  static Optional<Character> of(String start) {
    int begin = isTold(start) ? start.indexOf('\n') + 1 : 0;
    int end = start.indexOf('\n', begin);
    String header = end < 0 ? start.substring(begin) : start.substring(begin, end);
    return KNOWN.stream().filter(separator -> isHeader(names(header, separator))).findFirst();
  }

  /** Whether a line only tells Excel the separator. */
  static boolean isTold(String line) {
    return TOLD.matcher(line).lookingAt();
  }

  private static List<String> names(String header, char separator) {
    return Arrays.stream(header.split(Pattern.quote(String.valueOf(separator)), -1))
        .map(Separators::name)
        .toList();
  }

  /** Whether names that are written as {@link #name} does are those of news. */
  static boolean isHeader(List<String> names) {
    return names.stream().anyMatch(NewsField.TITLE.names()::contains)
        && names.stream().anyMatch(NewsField.BODY.names()::contains);
  }

  /** A column's name as the fields know it: quotes and blanks off, in lower case if all capital. */
  static String name(String raw) {
    String name = raw.strip().replaceAll("^\"|\"$", "").strip();
    return NewsField.called(name).isEmpty()
        ? name.toLowerCase(Locale.ROOT).replace(' ', '_')
        : name;
  }
}
