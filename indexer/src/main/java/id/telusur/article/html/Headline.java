package id.telusur.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Chooses the headline: the heading that the page's own names of it agree with, as it is complete
 * and free of the site's name; else a {@link LoneHeading}; else the best of those names, the site's
 * name taken off.
 */
final class Headline {
  /** Headings and what is named as a title, most trusted first. */
  private static final List<Evaluator> HEADINGS =
      Stream.of("h1", "[itemprop=headline]:not(meta)", "h2, h3", "[class*=title], [class*=judul]")
          .map(Selector::evaluatorOf)
          .toList();

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\u2013\u2014\u00BB:\u2022-]+\\s+|\\s*\\|\\s*|:\\s+");
  private static final Pattern MORE =
      Pattern.compile("(?i)\\s*[|\u2013\u2014\u00BB\u2022-]|\\s+(?:halaman|page)\\b");
  private static final int LABELS = 100;
  private static final int SHORTEST = 12;
  private static final int LONGEST = 300;
  private static final int MOST = 2000;

  /** How much of a name a heading has to hold, or a heading of a name. */
  private static final double AGREES = 0.6;

  private Headline() {}

  /**
   * The headline.
   *
   * @param page the page, nothing taken away yet
   * @param blocks its blocks
   * @param names what it calls itself to machines, most trusted first
   * @param sites names of the site
   */
  static String of(Document page, List<Block> blocks, List<String> names, List<String> sites) {
    List<String> bare = names.stream().map(name -> withoutSite(name, sites)).toList();
    List<String> headings = headings(page, blocks);
    Set<String> keys = bare.stream().map(Headline::key).collect(Collectors.toSet());
    return headings.stream()
        .filter(heading -> keys.contains(key(heading)))
        .findFirst()
        .or(() -> headings.stream().filter(heading -> agrees(heading, bare, sites)).findFirst())
        .or(() -> LoneHeading.of(page, blocks, withoutSites(bare, sites)))
        .or(() -> bare.stream().filter(name -> !name.isBlank()).findFirst())
        .or(() -> headings.stream().findFirst())
        .orElse("");
  }

  private static List<String> withoutSites(List<String> names, List<String> sites) {
    return names.stream().filter(name -> !isSite(name, sites)).toList();
  }

  /** What may be a headline: headings, what is named as a title, then any short block. */
  private static List<String> headings(Document page, List<Block> blocks) {
    var headings = new ArrayList<String>();
    for (Evaluator kind : HEADINGS) {
      page.body().select(kind).forEach(heading -> headings.add(heading.text().strip()));
    }
    blocks.stream()
        .filter(block -> !block.isMostlyLinked())
        .forEach(block -> headings.add(block.text()));
    headings.removeIf(heading -> heading.length() > LONGEST || heading.isEmpty());
    return headings.subList(0, Math.min(MOST, headings.size()));
  }

  private static boolean agrees(String heading, List<String> names, List<String> sites) {
    String key = key(heading);
    boolean named =
        sites.stream().map(Headline::key).anyMatch(s -> !s.isEmpty() && key.contains(s));
    return !named && names.stream().anyMatch(name -> agree(heading, name));
  }

  /** Whether a page that is called so has that headline. */
  static boolean isNamedBy(String heading, String name) {
    return !heading.isBlank() && (same(heading, name) || isNameWithMore(heading, name));
  }

  static boolean same(String text, String title) {
    return text.length() <= LONGEST && key(text).equals(key(title));
  }

  private static boolean agree(String heading, String name) {
    if (isNameWithMore(heading, name)) {
      return true;
    }
    String of = key(heading);
    String in = key(name);
    if (of.length() < SHORTEST) {
      return of.equals(in) && !of.isEmpty();
    }
    double enough = AGREES * Math.max(of.length(), in.length());
    boolean within = in.contains(of) || of.contains(in);
    return (within && Math.min(of.length(), in.length()) >= enough)
        || commonStart(of, in) >= enough;
  }

  /** {@code Judul Halaman all - Harian Kita}, of whatever length what follows the headline is. */
  private static boolean isNameWithMore(String heading, String name) {
    return heading.length() >= SHORTEST
        && name.regionMatches(true, 0, heading, 0, heading.length())
        && MORE.matcher(name.substring(heading.length())).lookingAt();
  }

  /** What a page's name says behind its headline: its site, as a rule; empty if nothing. */
  static String behind(String heading, List<String> names) {
    for (String name : names) {
      if (isNameWithMore(heading, name)) {
        List<String> parts = Arrays.asList(SEPARATOR.split(name.substring(heading.length())));
        return parts.size() > 1 ? parts.getLast().strip() : "";
      }
    }
    return "";
  }

  /** Whether a text is the headline, alone or with a date, a name or a place behind it. */
  static boolean heads(String text, String title) {
    return same(text, title) || opens(text, title);
  }

  private static boolean opens(String text, String title) {
    return text.length() <= title.length() + LABELS
        && !title.isEmpty()
        && key(text).startsWith(key(title))
        && !Edges.isSentence(text);
  }

  private static int commonStart(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  /** {@code Judul - Kompas.com}, {@code KapanLagi.com: Judul}: the site's name is no part of it. */
  static String withoutSite(String name, List<String> sites) {
    String left = name.strip();
    List<String> parts = Arrays.asList(SEPARATOR.split(left));
    if (parts.size() > 1 && isSite(parts.getLast(), sites)) {
      String last = parts.getLast();
      left =
          left.substring(0, left.length() - last.length())
              .replaceFirst("[\\s|:\u2013\u2014\u00BB\u2022-]+$", "");
    }
    if (parts.size() > 1 && isSite(parts.getFirst(), sites)) {
      left =
          left.substring(parts.getFirst().length())
              .replaceFirst("^[\\s|:\u2013\u2014\u00BB\u2022-]+", "");
    }
    return left.isBlank() ? name.strip() : left.strip();
  }

  private static boolean isSite(String text, List<String> sites) {
    String key = key(text);
    return !key.isEmpty()
        && sites.stream()
            .map(Headline::key)
            .anyMatch(site ->
                !site.isEmpty() && key.contains(site) && key.length() <= site.length() + 20);
  }

  /** Letters and figures alone, in lower case. */
  private static String key(String text) {
    var key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) { // of each paragraph: a stream costs twice as much
      int point = text.codePointAt(i);
      if (Character.isLetterOrDigit(point)) {
        key.appendCodePoint(Character.toLowerCase(point));
      }
      i += Character.charCount(point);
    }
    return key.toString();
  }
}
