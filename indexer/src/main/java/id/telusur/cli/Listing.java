package id.telusur.cli;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Remedies;
import java.io.IOException;

/** How commands tell of the generations of a home. */
final class Listing {
  private Listing() {}

  /** The name of a generation, and whether it was never live. */
  static String name(IndexHome home, Generation generation) throws IOException {
    return home.isUnpublished(generation)
        ? generation + " (unpublished, of a run that is at work or was broken off)"
        : generation.name();
  }

  /**
   * Makes sure that one of them is live.
   *
   * @throws IOException if none is, CURRENT is damaged, or what it names is not complete
   */
  static void demandLive(IndexHome home) throws IOException {
    Generation live = home.live();
    if (!home.isComplete(live)) {
      throw new IOException(
          "%s names generation %s, which has no manifest: %s"
              .formatted(home.pointer(), live, Remedies.WITHOUT_ARTICLES));
    }
  }
}
