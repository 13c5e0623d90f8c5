package id.telusur.search.pairs;

import id.telusur.article.Article;
import id.telusur.schema.Annotations;
import id.telusur.schema.ArticleDocument;
import id.telusur.schema.Field;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/** Reads articles by number, and what is known of places in their texts. */
final class PairArticles {
  private static final Set<String> STORED = Set.of(Field.JSON);

  private final StoredFields stored;
  private final @Nullable BinaryDocValues annotations;

  PairArticles(IndexReader reader) throws IOException {
    this.stored = reader.storedFields();
    this.annotations = MultiDocValues.getBinaryValues(reader, Field.ANNOTATIONS);
  }

  /** An article as it is written. */
  Article article(int document) throws IOException {
    return ArticleDocument.article(stored.document(document, STORED));
  }

  /** What is known of places in the text of an article. They are asked for in their order. */
  Annotations annotations(int document) throws IOException {
    return annotations != null && annotations.advanceExact(document)
        ? Annotations.parse(annotations.binaryValue().utf8ToString())
        : new Annotations(List.of(), List.of());
  }
}
