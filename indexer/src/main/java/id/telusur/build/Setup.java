package id.telusur.build;

import id.telusur.schema.IndexHome;
import java.time.Clock;

/**
 * What all that is done to a home shares before it begins.
 *
 * @param home the home
 * @param options how generations are built
 * @param listener is told what is done
 * @param clock says when
 */
record Setup(IndexHome home, BuildOptions options, BuildListener listener, Clock clock) {
  /** The same for another home. */
  Setup at(IndexHome other) {
    return new Setup(other, options, listener, clock);
  }
}
