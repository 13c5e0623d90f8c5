package id.telusur.api;

import com.google.gson.annotations.SerializedName;
import id.telusur.article.Article;
import id.telusur.article.Published;
import id.telusur.query.Filters;
import id.telusur.query.Labels;
import id.telusur.query.SearchRequest;
import id.telusur.search.Answer;
import id.telusur.search.Hit;
import id.telusur.search.MarkedText;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A feed of a search, with the members of JSON Feed 1.1; what is {@code null} is left out. It holds
 * nothing that indexing the same articles again would change.
 */
record FeedBody(
    String version,
    String title,
    @SerializedName("home_page_url") String home,
    @SerializedName("feed_url") String self,
    List<Item> items) {
  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  static FeedBody of(Answer answer, Request request) {
    return new FeedBody(
        VERSION,
        title(answer.request()),
        Addresses.with(request.values(), request.base() + "/"),
        Addresses.with(request.values(), request.base() + request.path()),
        answer.hits().stream().map(hit -> Item.of(hit, request.base())).toList());
  }

  /** What is followed, in words: readers tell their feeds apart by it. */
  private static String title(SearchRequest search) {
    var words = new ArrayList<String>();
    Filters filters = search.filters();
    words.add(search.query().text().strip());
    filters
        .values()
        .forEach((facet, values) ->
            words.add(
                values.stream()
                    .map(value -> Labels.name(facet, value).indonesian())
                    .collect(Collectors.joining(" / "))));
    words.add(filters.from() == null ? "" : "dari " + filters.from());
    words.add(filters.to() == null ? "" : "sampai " + filters.to());
    words.add(filters.since() == null ? "" : "sesudah nomor " + filters.since());
    words.add(Objects.requireNonNullElse(filters.url(), ""));
    String all = words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    return all.isEmpty() ? "Telusur" : "Telusur: " + all;
  }

  /** A time as feeds write it (RFC 3339). */
  static String written(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Published.inJakarta(at));
  }

  /** One article. */
  record Item(
      String id,
      String url,
      @SerializedName("external_url") @Nullable String external,
      String title,
      @SerializedName("content_text") String text,
      @SerializedName("date_published") @Nullable String published,
      String language,
      @Nullable List<Author> authors,
      List<String> tags) {
    static Item of(Hit hit, String base) {
      Article article = hit.article();
      String id = Addresses.encoded(article.id());
      String text =
          hit.snippets().stream().map(MarkedText::text).collect(Collectors.joining(" \u2026 "));
      return new Item(
          "urn:telusur:article:" + id.replace("+", "%20"),
          base + "/article.html?id=" + id,
          CitedAddress.ofTheWeb(article).map(Addresses::uri).orElse(null),
          article.title(),
          text,
          article.published() == null ? null : written(article.published().orStartOfDay()),
          article.language(),
          article.author() == null ? null : article.authors().stream().map(Author::new).toList(),
          hit.tags().topics());
    }
  }

  /** Who wrote it. */
  record Author(String name) {}
}
