package id.telusur.bench;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The live generation of an index home, opened and searched as Lucene's documentation does. */
record PlainLucene(Directory directory, DirectoryReader reader) implements AutoCloseable {
  /** Hits on a page. */
  static final int HITS = 10;

  static PlainLucene open(IndexHome home) throws IOException {
    Generation live = home.live();
    Directory directory = FSDirectory.open(home.generation(live));
    return new PlainLucene(directory, DirectoryReader.open(directory));
  }

  /** Without a query cache: the rounds repeat each query, which readers do not. */
  IndexSearcher searcher() {
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    return searcher;
  }

  /** The best hits; Lucene stops counting at 1,000 and then skips what cannot be among the best. */
  static TopDocs best(IndexSearcher searcher, Query query, int hits) throws IOException {
    return searcher.search(query, hits);
  }

  /** The best hits, and how many there are of all. */
  static TopDocs counted(IndexSearcher searcher, Query query, int hits) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(hits, null, Integer.MAX_VALUE));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
