package id.telusur.search;

import id.telusur.article.Article;
import id.telusur.article.Published;
import id.telusur.query.Tier;
import id.telusur.schema.Tags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article of an answer.
 *
 * @param article the article
 * @param tags the countries, pairs and topics it is filed under
 * @param title its title, with what matches marked
 * @param snippets the sentences that match best, in the order of the text
 * @param matched whether it holds all words or some
 * @param score how well it answers, comparable within one tier of one answer; 0 where the order
 *     asks for none
 * @param copies near copies that match too and are not listed by themselves, the earliest first; at
 *     most {@value #MAX_COPIES}
 * @param otherCopies how many more there are
 * @param account what the score is made of; {@code null} if that was not asked
 */
public record Hit(
    Article article,
    Tags tags,
    MarkedText title,
    List<MarkedText> snippets,
    Tier matched,
    float score,
    List<Copy> copies,
    int otherCopies,
    @Nullable Account account) {
  /** Copies that are named; each is read for it. */
  static final int MAX_COPIES = 100;

  public Hit {
    snippets = List.copyOf(snippets);
    copies = List.copyOf(copies);
  }

  /** A near copy. */
  public record Copy(
      String id, String title, @Nullable String source, @Nullable Published published) {}
}
