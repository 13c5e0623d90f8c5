package id.telusur.search.pairs;

import id.telusur.article.Article;
import id.telusur.schema.Annotations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;

/**
 * The articles of a pair as they are written: all, or of very many so many, evenly chosen.
 *
 * @param texts in the order of documents
 */
public record PairTexts(List<Text> texts) {
  /** Articles that are read, at most: what it costs does not grow with the archive. */
  public static final int MOST = 1000;

  public PairTexts {
    texts = List.copyOf(texts);
  }

  /** An article, and what is known of places in its text. */
  public record Text(Article article, Annotations annotations) {}

  /** Reads them until the deadline. */
  public static PairTexts read(IndexReader reader, List<Integer> documents, QueryTimeout deadline)
      throws IOException {
    var texts = new ArrayList<Text>();
    var articles = new PairArticles(reader);
    for (int document : chosen(documents)) {
      if (deadline.shouldExit()) {
        break;
      }
      texts.add(new Text(articles.article(document), articles.annotations(document)));
    }
    return new PairTexts(texts);
  }

  /** All, or as many as are read, evenly from the first on. */
  static List<Integer> chosen(List<Integer> documents) {
    int size = documents.size();
    return size <= MOST
        ? documents
        : IntStream.range(0, MOST)
            .map(i -> Math.toIntExact((long) i * size / MOST))
            .mapToObj(documents::get)
            .toList();
  }
}
