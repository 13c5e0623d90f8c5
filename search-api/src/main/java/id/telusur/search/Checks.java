package id.telusur.search;

import id.telusur.schema.DamagedException;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.LuceneFiles;
import java.io.IOException;
import org.apache.lucene.store.FSDirectory;

/** Whether a generation may be answered from. */
interface Checks {
  /**
   * Looks at its files.
   *
   * @param directory where they lie
   * @throws DamagedException if one is damaged; it is named
   * @throws IOException if one cannot be opened; it is named
   */
  void check(Generation generation, FSDirectory directory) throws IOException;

  /** Looks at the files of one that is not open, with the same exceptions. */
  default void check(IndexHome home, Generation generation) throws IOException {
    if (!home.has(generation)) { // Lucene would make it
      throw new IOException("generation %s is not there".formatted(generation));
    }
    try (FSDirectory directory = LuceneFiles.directory(home.generation(generation))) {
      check(generation, directory);
    }
  }
}
