package id.telusur.search.pairs;

import id.telusur.article.Article;
import id.telusur.schema.Annotations;
import id.telusur.schema.ArticleDocument;
import id.telusur.schema.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;

/**
 * The articles of a pair as they are written: all, or of very many so many, evenly chosen.
 *
 * @param texts in the order of documents
 */
public record PairTexts(List<Text> texts) {
  /** Articles that are read, at most: what it costs does not grow with the archive. */
  public static final int MOST = 1000;

  private static final Set<String> STORED = Set.of(Field.JSON);

  public PairTexts {
    texts = List.copyOf(texts);
  }

  /** An article, and what is known of places in its text. */
  public record Text(Article article, Annotations annotations) {}

  /** Reads them until the deadline. */
  public static PairTexts read(IndexReader reader, List<Integer> documents, QueryTimeout deadline)
      throws IOException {
    var texts = new ArrayList<Text>();
    StoredFields stored = reader.storedFields();
    for (int document : chosen(documents)) {
      if (deadline.shouldExit()) {
        break;
      }
      Article article = ArticleDocument.article(stored.document(document, STORED));
      texts.add(new Text(article, annotations(reader, document)));
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

  /** What is known of places in the text of one article. */
  static Annotations annotations(IndexReader reader, int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), Field.ANNOTATIONS);
    return values.advanceExact(document - leaf.docBase)
        ? Annotations.parse(values.binaryValue().utf8ToString())
        : new Annotations(List.of(), List.of());
  }
}
