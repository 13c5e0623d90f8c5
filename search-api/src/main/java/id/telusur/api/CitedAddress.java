package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.schema.Tracking;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of an article in a reference; {@code cite.js} has the same rule. */
final class CitedAddress {
  private static final Pattern OF_THE_WEB = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);

  private CitedAddress() {}

  /** That of an article, if it has one: of the web without {@link Tracking}. */
  static @Nullable String of(Article article) {
    return ofTheWeb(article).map(Tracking::without).orElse(article.url());
  }

  /** That of an article, if it is one of the web. */
  static Optional<String> ofTheWeb(Article article) {
    return Optional.ofNullable(article.url()).filter(url -> OF_THE_WEB.matcher(url).matches());
  }
}
