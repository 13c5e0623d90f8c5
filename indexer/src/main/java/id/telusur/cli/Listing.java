package id.telusur.cli;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;

/** What commands ask of the generations of a home. */
final class Listing {
  private Listing() {}

  /**
   * Makes sure that one of them is live.
   *
   * @throws IOException if none is, CURRENT is damaged, or what it names is not complete
   */
  static void demandLive(IndexHome home) throws IOException {
    Generation live = home.live();
    if (!home.isComplete(live)) {
      throw new IOException(
          "%s names generation %s, which has no manifest".formatted(home.pointer(), live));
    }
  }
}
