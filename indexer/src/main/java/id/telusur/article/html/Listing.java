package id.telusur.article.html;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a list of many articles' first lines from one article. */
final class Listing {
  private static final int HEADLINE = 20;
  private static final int MANY = 5;
  private static final int SHORT = 60;

  private static final Pattern WHEN =
      Pattern.compile(
          "(?iu).*(?:\\d{1,2}[\\s/.-]\\p{L}{3,9}[\\s/.,-]{1,2}\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}"
              + "|\\d+\\s+(?:menit|jam|hari|detik|minutes?|hours?|days?)\\s+(?:yang )?(?:lalu|ago)"
              + "|\\d{1,2}[:.]\\d{2}\\s*wib).*");

  private Listing() {}

  static boolean isOne(List<Block> blocks) {
    long headlines =
        blocks.stream()
            .filter(block -> block.isMostlyLinked() && block.text().length() >= HEADLINE)
            .count();
    long dates = 0;
    long rest = 0;
    boolean dated = false;
    for (Block block : blocks) {
      boolean date = block.text().length() < SHORT && WHEN.matcher(block.text()).matches();
      dates += date && !dated ? 1 : 0; // dates in a row are the schedule of one article
      rest += !date && block.plain() >= HEADLINE ? 1 : 0;
      dated = date;
    }
    return (headlines >= MANY && headlines * 2 >= rest) || (dates >= MANY - 1 && dates * 3 >= rest);
  }
}
