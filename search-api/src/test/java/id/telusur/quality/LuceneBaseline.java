package id.telusur.quality;

import id.telusur.article.Accepted;
import id.telusur.article.SourceFiles;
import id.telusur.article.SourceListener;
import id.telusur.article.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** What to beat: plain BM25 with Lucene's Indonesian analyzer, title twice the body, any word. */
final class LuceneBaseline {
  private static final Analyzer ANALYZER = new IndonesianAnalyzer();

  private LuceneBaseline() {}

  /** The first hundred of each topic; the index is built unless it lies in the folder. */
  static Run run(SourceFiles articles, Map<String, String> topics, Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER))) {
          index(articles, writer);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        var searcher = new IndexSearcher(reader);
        var rankings = new LinkedHashMap<String, List<String>>();
        for (Map.Entry<String, String> topic : topics.entrySet()) {
          rankings.put(topic.getKey(), ranking(searcher, topic.getValue()));
        }
        return new Run(rankings);
      }
    }
  }

  private static void index(SourceFiles articles, IndexWriter writer) throws IOException {
    for (Path file : articles.files()) {
      new SourceReader(Clock.systemUTC())
          .read(
              List.of(file),
              new SourceListener() {},
              record -> {
                if (record instanceof Accepted accepted) {
                  var document = new Document();
                  document.add(new StringField("id", accepted.article().id(), Store.YES));
                  document.add(new TextField("title", accepted.article().title(), Store.NO));
                  document.add(new TextField("body", accepted.article().bodyText(), Store.NO));
                  try {
                    writer.addDocument(document);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }
              });
    }
  }

  private static List<String> ranking(IndexSearcher searcher, String text) throws IOException {
    var any = new BooleanQuery.Builder();
    try (TokenStream stream = ANALYZER.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        var title = new TermQuery(new Term("title", term.toString()));
        any.add(new BoostQuery(title, 2), Occur.SHOULD);
        any.add(new TermQuery(new Term("body", term.toString())), Occur.SHOULD);
      }
      stream.end();
    }
    var ids = new ArrayList<String>();
    for (ScoreDoc hit : searcher.search(any.build(), 100).scoreDocs) {
      ids.add(searcher.storedFields().document(hit.doc).get("id"));
    }
    return ids;
  }
}
