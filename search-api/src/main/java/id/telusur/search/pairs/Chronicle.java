package id.telusur.search.pairs;

import id.telusur.article.Article;
import id.telusur.relation.Event;
import id.telusur.relation.Pair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of a pair state that the two countries did, the latest first, as far as their
 * sentences say a day.
 */
public final class Chronicle {
  private final PairArticles articles;
  private final QueryTimeout deadline;
  private final List<Found> found = new ArrayList<>();
  private final Map<Event.Kind, Integer> kinds = new EnumMap<>(Event.Kind.class);

  private record Found(int document, Event event) {}

  private Chronicle(PairArticles articles, QueryTimeout deadline) {
    this.articles = articles;
    this.deadline = deadline;
  }

  /**
   * Finds them, until the deadline.
   *
   * @param documents the articles of the pair, in their order
   * @param kind what was done; {@code null} for whatever was
   */
  public static Chronicle of(
      IndexReader reader,
      List<Integer> documents,
      Pair pair,
      Event.@Nullable Kind kind,
      QueryTimeout deadline)
      throws IOException {
    var chronicle = new Chronicle(new PairArticles(reader), deadline);
    for (int document : documents) {
      if (deadline.shouldExit()) {
        break;
      }
      for (Event event : chronicle.articles.annotations(document).events()) {
        if (event.pair().equals(pair)) {
          chronicle.add(document, event, kind);
        }
      }
    }
    chronicle.found.sort(
        Comparator.comparing((Found one) -> one.event.to())
            .thenComparing(one -> one.event.from())
            .reversed()
            .thenComparing(one -> one.event.kind())
            .thenComparingInt(Found::document)
            .thenComparingInt(one -> one.event.sentence().start()));
    return chronicle;
  }

  private void add(int document, Event event, Event.@Nullable Kind kind) {
    kinds.merge(event.kind(), 1, Integer::sum);
    if (kind == null || event.kind() == kind) {
      found.add(new Found(document, event));
    }
  }

  /** How many there are of the kind that was asked for. */
  public int size() {
    return found.size();
  }

  /** How many there are of each kind, whichever was asked for. */
  public Map<Event.Kind, Integer> kinds() {
    return new EnumMap<>(kinds);
  }

  /** Some of them, with what their articles say, until the deadline. */
  public List<Stated> part(int offset, int size) throws IOException {
    var part = new ArrayList<Stated>();
    for (Found one : found.subList(from(offset), from(offset + size))) {
      if (deadline.shouldExit()) {
        break;
      }
      Article article = articles.article(one.document);
      Event.Span span = one.event.sentence();
      part.add(
          new Stated(one.event, article, article.bodyText().substring(span.start(), span.end())));
    }
    return part;
  }

  private int from(int offset) {
    return Math.min(offset, found.size());
  }
}
