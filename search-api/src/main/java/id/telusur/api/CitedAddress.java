package id.telusur.api;

import id.telusur.article.Article;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The address of an article in a reference: without the parameters that tell its publisher by which
 * way a reader came, as feeds and networks append them. {@code cite.js} has the same rule.
 */
final class CitedAddress {
  private static final Pattern ADDRESS =
      Pattern.compile("(https?://[^?#]*)\\?([^#]*)(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern TRACKING =
      Pattern.compile("(utm_[^=]*|fbclid|gclid)(=.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private CitedAddress() {}

  /** That of an article, if it has one. */
  static @Nullable String of(Article article) {
    return article.url() == null ? null : untracked(article.url());
  }

  /** What is no address of the web, or has no such parameter, stays as it is. */
  private static String untracked(String url) {
    Matcher address = ADDRESS.matcher(url);
    if (!address.matches()) {
      return url;
    }
    String query = address.group(2);
    String kept =
        Stream.of(query.split("&", -1))
            .filter(parameter -> !TRACKING.matcher(parameter).matches())
            .collect(Collectors.joining("&"));
    return kept.equals(query)
        ? url
        : address.group(1) + (kept.isEmpty() ? "" : "?" + kept) + address.group(3);
  }
}
