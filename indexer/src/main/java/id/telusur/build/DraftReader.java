package id.telusur.build;

import id.telusur.article.ContentHash;
import id.telusur.schema.ArticleDocument;
import id.telusur.schema.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Looks up what was added. Opened at the first question: most runs have none to ask. */
final class DraftReader implements AutoCloseable {
  private final IndexWriter writer;
  private @Nullable DirectoryReader reader;

  DraftReader(IndexWriter writer) {
    this.writer = writer;
  }

  /** The canonical JSON of one content of one article that was added. */
  String json(String id, ContentHash hash) {
    try {
      reader = reader == null ? DirectoryReader.open(writer) : reader;
      var searcher = new IndexSearcher(reader);
      TopDocs found = searcher.search(Draft.content(id, hash), 1);
      if (found.scoreDocs.length == 0) {
        throw new IOException("an article that was added is not in the index: " + id);
      }
      return searcher
          .storedFields()
          .document(found.scoreDocs[0].doc, ArticleDocument.STORED)
          .get(Field.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
