package id.telusur.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Short texts of a page that look like its date: those named as one, then any in the order of the
 * page from the headline on.
 */
final class ShownDates {
  private static final Evaluator NAMED =
      Selector.evaluatorOf(
          "[class*=date], [class*=tanggal], [class*=time], [class*=waktu], [class*=tgl],"
              + " [class*=publish], [id*=date], [id*=tanggal], time");

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}[\\s\\-.,/]{1,3}(?:\\p{L}{3,9}|\\d{1,2})\\.?[\\s\\-.,/]{1,3}\\d{4}"
              + "|\\p{L}{3,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{4}[-/]\\d{2}[-/]\\d{2}"
              + "|(?<!\\d)\\d{2}/\\d{2}/\\d{2}(?!\\d)");

  private static final int LONGEST = 160;
  private static final int MOST = 12;

  /** So many blocks before the headline may hold its date; further up is the date of today. */
  private static final int BEFORE = 3;

  private ShownDates() {}

  static List<String> of(Document page, List<Block> blocks, String title) {
    var dates = new ArrayList<String>();
    for (Element named : page.select(NAMED)) {
      add(named.text(), dates);
    }
    int headline = 0;
    while (headline < blocks.size() && !isHeadline(blocks.get(headline), title)) {
      headline++;
    }
    var near = new ArrayList<String>();
    int middle = headline == blocks.size() ? 0 : headline;
    for (int away = 0; away < blocks.size(); away++) {
      if (away <= BEFORE && middle - away >= 0) {
        add(blocks.get(middle - away).text(), near);
      }
      if (middle + away < blocks.size()) {
        add(blocks.get(middle + away).text(), near);
      }
    }
    near.addAll(dates);
    return near.stream().distinct().limit(MOST).toList();
  }

  /** A link of the same words leads to the article; it does not head it. */
  private static boolean isHeadline(Block block, String title) {
    return !block.isMostlyLinked() && Headline.same(block.text(), title);
  }

  private static void add(String text, List<String> dates) {
    boolean likely = text.length() <= LONGEST && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (likely && dates.size() < MOST && DATE.matcher(text).find()) {
      dates.add(text);
    }
  }
}
