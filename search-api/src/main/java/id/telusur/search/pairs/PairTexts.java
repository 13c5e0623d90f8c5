package id.telusur.search.pairs;

import id.telusur.article.Article;
import id.telusur.relation.Mention;
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

  /**
   * An article, and what is known of places in its text.
   *
   * @param end where its body ends without the lines of the house
   */
  record Text(Article article, Annotations annotations, int end) {
    /** Its body without the lines of the house. */
    String body() {
      return article.bodyText().substring(0, end);
    }

    /** What stands at a mention. */
    String form(Mention mention) {
      boolean title = mention.part() == Mention.Part.TITLE;
      String text = title ? article.title() : article.bodyText();
      return text.substring(mention.start(), mention.end());
    }

    /** Whether a mention is the article's own, and none of the lines of the house. */
    boolean owns(Mention mention) {
      return mention.part() == Mention.Part.TITLE || mention.end() <= end;
    }
  }

  /** Reads them until the deadline. */
  public static PairTexts read(IndexReader reader, List<Integer> documents, QueryTimeout deadline)
      throws IOException {
    var read = new ArrayList<Article>();
    var known = new ArrayList<Annotations>();
    var articles = new PairArticles(reader);
    for (int document : chosen(documents)) {
      if (deadline.shouldExit()) {
        break;
      }
      read.add(articles.article(document));
      known.add(articles.annotations(document));
    }
    int[] ends = HouseLines.ends(read.stream().map(Article::bodyText).toList());
    return new PairTexts(
        IntStream.range(0, ends.length)
            .mapToObj(i -> new Text(read.get(i), known.get(i), ends[i]))
            .toList());
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
