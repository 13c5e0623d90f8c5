package id.telusur.article.feed;

import java.util.List;

/**
 * One item of a feed; what it does not say is empty.
 *
 * @param title HTML, as feeds hold it
 * @param link where the article stands, in full
 * @param id how the feed names the item
 * @param published as written
 * @param modified when it was last changed, as written
 * @param authors who wrote it
 * @param section its first category
 * @param summary HTML of the description or summary
 * @param content HTML of the full text, where the feed has it apart
 * @param feedTitle the name of the feed
 * @param language the language of the item, or of the feed
 * @param hidden what keeps it from being a published article, as in an export of WordPress: {@code
 *     draft}, {@code attachment}
 */
public record FeedItem(
    String title,
    String link,
    Id id,
    String published,
    String modified,
    List<String> authors,
    String section,
    String summary,
    String content,
    String feedTitle,
    String language,
    String hidden) {
  public FeedItem {
    authors = List.copyOf(authors);
  }

  /**
   * How a feed names an item.
   *
   * @param name the guid or id, as written
   * @param everywhere whether it is an absolute URI, and so no other feed's name of another item
   * @param feed what stays the same when the feed is saved again: its site's address, else its
   *     title
   */
  public record Id(String name, boolean everywhere, String feed) {}
}
