package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.relation.Event;
import id.telusur.search.ChronologyAnswer;
import id.telusur.search.pairs.Stated;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * What happened between two countries as a {@link Table}: a row for each sentence that states it.
 */
final class ChronologyTable {
  private ChronologyTable() {}

  /** The table, its rows in the answer's order. */
  static String of(ChronologyAnswer answer) {
    var text = new StringWriter();
    try {
      Table table =
          new Table(
              text,
              "from",
              "to",
              "kind",
              "dating",
              "sentence",
              "id",
              "title",
              "published",
              "source",
              "url");
      answer.events().forEach(stated -> add(table, stated));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // text in memory has none
    }
    return text.toString();
  }

  private static void add(Table table, Stated stated) {
    Event event = stated.event();
    Article article = stated.article();
    table.add(
        event.from().toString(),
        event.to().toString(),
        Names.code(event.kind()),
        Names.code(event.dating()),
        stated.sentence(),
        article.id(),
        article.title(),
        article.published() == null ? null : article.published().day().toString(),
        article.source(),
        article.url());
  }
}
