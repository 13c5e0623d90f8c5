package id.telusur.search;

import id.telusur.article.Article;
import id.telusur.query.Clause;
import id.telusur.query.Tier;
import id.telusur.schema.ArticleDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/** Reads what is shown of an article, with what matches marked. */
final class HitReader {
  private final Session session;
  private final StoredFields stored; // kept: of articles that lie together it unpacks one block
  private final Marker titles;
  private final Marker bodies;

  HitReader(Session session, List<Clause> clauses) throws IOException {
    this.session = session;
    this.stored = session.searcher().storedFields();
    this.titles = marker(Scope.TITLE_OF_ANYWHERE, clauses);
    this.bodies = marker(Scope.BODY_OF_ANYWHERE, clauses);
  }

  private Marker marker(Scope scope, List<Clause> clauses) throws IOException {
    return Marked.of(clauses, session.searcher(), session.matching(), scope);
  }

  Hit hit(int document, Tier tier, float score, List<Integer> copies, @Nullable Account account)
      throws IOException {
    Document read = read(document);
    Article article = ArticleDocument.article(read);
    var others = new ArrayList<Hit.Copy>();
    for (int copy : copies.subList(0, Math.min(copies.size(), Hit.MAX_COPIES))) {
      if (session.deadline().shouldExit()) {
        break;
      }
      Article other = ArticleDocument.article(read(copy));
      others.add(new Hit.Copy(other.id(), other.title(), other.source(), other.published()));
    }
    return new Hit(
        article,
        ArticleDocument.tags(read),
        Marker.mark(article.title(), titles.spots(document)),
        Snippets.of(article.bodyText(), bodies.spots(document)),
        tier,
        score,
        others,
        copies.size() - others.size(),
        account);
  }

  ArticleAnswer.Found whole(int document) throws IOException {
    Document read = read(document);
    Article article = ArticleDocument.article(read);
    MarkedText body = Marker.mark(article.bodyText(), bodies.spots(document));
    var paragraphs = new ArrayList<MarkedText>();
    int start = 0;
    for (String paragraph : article.body()) {
      paragraphs.add(body.part(start, start + paragraph.length()));
      start += paragraph.length() + 1;
    }
    return new ArticleAnswer.Found(
        article,
        ArticleDocument.tags(read),
        Marker.mark(article.title(), titles.spots(document)),
        paragraphs);
  }

  private Document read(int document) throws IOException {
    return stored.document(document, ArticleDocument.STORED);
  }
}
