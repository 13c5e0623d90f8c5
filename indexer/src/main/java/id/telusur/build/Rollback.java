package id.telusur.build;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.util.List;

/** Makes an older generation live again. Journals are not rewound, and no generation is removed. */
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
   * @throws IOException if they are not, or another process writes to the home
   */
  public static void to(IndexHome home, Generation target) throws IOException {
    try (HomeLock lock = HomeLock.take(home)) {
      var findings = new Findings();
      IndexFiles.audit(lock.home(), target, findings);
      if (!findings.isEmpty()) {
        throw new IOException(
            "generation %s is damaged: %s".formatted(target, findings.all().getFirst()));
      }
      home.makeCurrent(target);
    }
  }
}
