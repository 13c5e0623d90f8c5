package id.telusur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import id.telusur.article.Rejected.Reason;
import id.telusur.article.feed.Feed;
import id.telusur.article.feed.FeedFault;
import id.telusur.article.feed.FeedItem;
import id.telusur.article.html.Fragment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * RSS and Atom; positions count the items. Many feeds give only the first lines of an article: such
 * an item is no article and is rejected.
 */
final class FeedReader implements RecordReader {
  /** A description this long, in characters, and not cut off is the article itself. */
  private static final int FULL = 600;

  private static final List<String> CUT = List.of("...", "\u2026", "[...]", "[\u2026]", "\u2026]");

  private final ArticleMapper mapper;

  FeedReader(ArticleMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void read(InputStream in, String source, Consumer<SourceRecord> records)
      throws IOException {
    var budget = new RecordBudget(in, MAX_RECORD);
    long number = 0;
    try (var feed = new Feed(budget)) {
      for (FeedItem item = feed.next(); item != null; item = feed.next()) {
        budget.renew();
        number++;
        records.accept(record(item, Provenance.of(source, number)));
      }
      if (number == 0) {
        records.accept(Rejected.ofFile(source, Reason.EMPTY, "a feed without items"));
      }
    } catch (RecordBudget.Exceeded e) {
      String message = String.valueOf(e.getMessage());
      records.accept(fault(source, number, Reason.TOO_LARGE, message));
    } catch (FeedFault e) {
      Reason reason = e.isEarlyEnd() ? Reason.TRUNCATED : Reason.MALFORMED;
      records.accept(fault(source, number, reason, String.valueOf(e.getMessage())));
    }
  }

  private SourceRecord record(FeedItem item, Provenance place) {
    List<String> content = Fragment.paragraphs(item.content());
    List<String> summary = Fragment.paragraphs(item.summary());
    List<String> body = isFull(content, summary) ? content : isLong(summary) ? summary : List.of();
    String title = Fragment.line(item.title());
    if (!item.hidden().isEmpty()) {
      String message = "an item that is no published article: " + item.hidden();
      return new Rejected(place, Reason.NOT_AN_ARTICLE, message, title);
    }
    if ((title + body).indexOf(Feed.BROKEN) >= 0) {
      String shown = title.replace(Feed.BROKEN, '\uFFFD');
      return new Rejected(
          place, Reason.NOT_UTF8, "bytes that are not in the feed's encoding", shown);
    }
    if (body.isEmpty()) {
      return content.isEmpty() && summary.isEmpty()
          ? new Rejected(place, Reason.NO_BODY, "an item without text", title)
          : new Rejected(
              place, Reason.NOT_AN_ARTICLE, "an item with a teaser only, not the full text", title);
    }
    return mapper.map(title, String.join("\n", body), values(item, place), place);
  }

  private static JsonObject values(FeedItem item, Provenance place) {
    var values = new JsonObject();
    values.addProperty("published", item.published());
    values.addProperty("modified", item.modified());
    var authors = new JsonArray();
    item.authors().forEach(authors::add);
    values.add("author", authors);
    values.addProperty("section", item.section());
    values.addProperty("source", item.feedTitle());
    values.addProperty("language", item.language());
    values.addProperty("url", item.link());
    values.addProperty("id", item.link().isBlank() ? id(item.id(), place) : "");
    return values;
  }

  private static String id(FeedItem.Id id, Provenance place) {
    if (id.name().isEmpty() || id.everywhere()) {
      return id.name();
    }
    String feed = id.feed().isEmpty() ? place.source() : id.feed();
    return ArticleMapper.id(feed + "\n" + id.name());
  }

  /** Content beside a summary is the full text, unless it says no more or breaks off. */
  private static boolean isFull(List<String> content, List<String> summary) {
    String full = String.join(" ", content);
    String teaser = String.join(" ", summary);
    if (full.isEmpty() || isCut(full)) {
      return false;
    }
    return isLong(content) || !(full.equals(teaser) || teaser.contains(full));
  }

  private static boolean isLong(List<String> paragraphs) {
    String text = String.join(" ", paragraphs);
    return text.length() >= FULL && !isCut(text);
  }

  private static boolean isCut(String text) {
    String end = text.strip();
    return CUT.stream().anyMatch(end::endsWith);
  }

  private static Rejected fault(String source, long number, Reason reason, String what) {
    String message = what + "; nothing after item %d can be read".formatted(number);
    return new Rejected(Provenance.of(source, number + 1), reason, message, "");
  }
}
