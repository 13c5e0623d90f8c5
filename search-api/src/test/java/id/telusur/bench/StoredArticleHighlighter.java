package id.telusur.bench;

import id.telusur.article.Article;
import id.telusur.schema.ArticleDocument;
import id.telusur.schema.Field;
import id.telusur.schema.Schema;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * Lucene's highlighter over the offsets in the postings, in sentences, a match of a root marked in
 * the text as written. The texts come from the stored article, which is read once. For one query.
 */
final class StoredArticleHighlighter extends UnifiedHighlighter {
  private static final int SENTENCES = 3;
  private static final Analyzer ANALYZER = Schema.analyzer();
  private static final Map<String, Set<String>> MASKED =
      Map.of(
          Field.TITLE_EXACT, Set.of(Field.TITLE_ROOT, Field.TITLE_ENGLISH),
          Field.BODY_EXACT, Set.of(Field.BODY_ROOT, Field.BODY_ENGLISH));

  private final List<Article> articles = new ArrayList<>();

  StoredArticleHighlighter(IndexSearcher searcher) {
    super(
        builder(searcher, ANALYZER)
            .withMaskedFieldsFunc(masked(FieldInfos.getIndexedFields(searcher.getIndexReader())))
            .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.of("id")))
            .withMaxLength(Integer.MAX_VALUE - 1));
  }

  /** Of fields that no article has the highlighter would analyze the text. */
  private static Function<String, Set<String>> masked(Collection<String> indexed) {
    return field ->
        MASKED.getOrDefault(field, Set.of()).stream()
            .filter(indexed::contains)
            .collect(Collectors.toSet());
  }

  /** The title and the best sentences of the body of each document. */
  List<String[]> highlight(Query query, TopDocs documents) throws IOException {
    String[] fields = {Field.TITLE_EXACT, Field.BODY_EXACT};
    Map<String, String[]> marked =
        highlightFields(fields, query, documents, new int[] {1, SENTENCES});
    var texts = new ArrayList<String[]>();
    for (int i = 0; i < documents.scoreDocs.length; i++) {
      texts.add(new String[] {marked.get(fields[0])[i], marked.get(fields[1])[i]});
    }
    return texts;
  }

  /** The articles that were highlighted. */
  List<Article> articles() {
    return articles;
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator documents, int cacheThreshold) throws IOException {
    StoredFields stored = getIndexSearcher().storedFields();
    var values = new ArrayList<CharSequence[]>();
    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      Article article =
          ArticleDocument.article(stored.document(documents.docID(), ArticleDocument.STORED));
      articles.add(article);
      var texts = new CharSequence[fields.length];
      for (int i = 0; i < fields.length; i++) {
        texts[i] = fields[i].equals(Field.TITLE_EXACT) ? article.title() : article.bodyText();
      }
      values.add(texts);
    }
    return values;
  }
}
