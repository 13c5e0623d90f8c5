package id.telusur.build;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** Makes an older generation live again. Journals are not rewound. */
public final class Rollback {
  private Rollback() {}

  /**
   * The complete generation before the live one.
   *
   * @throws IOException if there is none
   */
  public static Generation target(IndexHome home) throws IOException {
    Generation live = home.current().orElseThrow(() -> new IOException("no generation is live"));
    List<Generation> older =
        home.complete().stream().filter(generation -> generation.compareTo(live) < 0).toList();
    if (older.isEmpty()) {
      throw new IOException("no generation is kept that is older than " + live);
    }
    return older.getLast();
  }

  /**
   * Makes a generation live, if its files are whole.
   *
   * @return the generation that is live now: another one, made of this, if articles of it have been
   *     withdrawn since
   * @throws IOException if they are not, or another process writes to the home
   */
  public static Generation to(IndexHome home, Generation target) throws IOException {
    return new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC())
        .rollback(target);
  }
}
