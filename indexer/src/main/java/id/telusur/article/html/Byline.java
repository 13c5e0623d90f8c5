package id.telusur.article.html;

import java.util.List;
import java.util.regex.Pattern;

/** Who wrote an article, as it is shown to readers: {@code Oleh: Ani}, {@code Posted by Ani}. */
public final class Byline {
  /** A role may begin a name, unless something parts them. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\A\\s*(?:"
              + "(?:(?:ditulis|diposting|diposkan|dikirim|dibuat|disusun|diterbitkan|dipublikasikan"
              + "|dilaporkan|posted|written|published|reported|submitted)\\s+)?(?:oleh|by)"
              + "(?:\\s*:\\s*|\\s+-\\s+|\\s+)"
              + "|(?:penulis|reporter|pewarta|wartawan|editor|author)(?:\\s*:\\s*|\\s+-\\s+))");

  /** Between several names; a comma may stand within one (Ayu, Retno). */
  private static final String AND = "; ";

  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

  private Byline() {}

  /** Several names as one text. */
  public static String joined(List<String> names) {
    return String.join(AND, names);
  }

  /** The names in such a text, or in one that a source joined with other blanks. */
  public static List<String> names(String joined) {
    return BETWEEN.splitAsStream(joined.strip()).filter(name -> !name.isEmpty()).toList();
  }

  /** What follows the words that say that a name is the author's; all, where none do. */
  public static String name(String written) {
    return LABEL.matcher(written).replaceFirst("");
  }
}
