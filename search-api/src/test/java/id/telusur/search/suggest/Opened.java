package id.telusur.search.suggest;

import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** The live generation of a home, open to be read as it is. */
public final class Opened {
  private Opened() {}

  public static DirectoryReader live(Path folder) throws IOException {
    var home = new IndexHome(folder);
    Path generation = home.generation(home.current().orElseThrow());
    return DirectoryReader.open(FSDirectory.open(generation, NoLockFactory.INSTANCE));
  }
}
