package id.telusur.article.html;

import java.util.List;

/**
 * A page that holds an article; what it does not say is empty.
 *
 * @param title the headline, without the name of the site
 * @param body the paragraphs
 * @param declaredDates dates that it tells to machines, as written, most trusted first
 * @param shownDates dates that a reader sees, as written, nearest to the headline first
 * @param modified when it says that it was last changed, as written
 * @param source who publishes it
 * @param url where it says that it stands
 * @param author who wrote it
 * @param section the site's section
 */
public record NewsPage(
    String title,
    List<String> body,
    List<String> declaredDates,
    List<String> shownDates,
    String modified,
    String source,
    String url,
    String author,
    String section)
    implements PageReading {
  public NewsPage {
    body = List.copyOf(body);
    declaredDates = List.copyOf(declaredDates);
    shownDates = List.copyOf(shownDates);
  }

  NewsPage with(List<String> text) {
    return new NewsPage(
        title, text, declaredDates, shownDates, modified, source, url, author, section);
  }
}
