package id.telusur.api;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.StreamSinkConduit;

/**
 * Has a thread that waits for a client to read look up every second: a connection that another
 * thread resets wakes nobody.
 */
final class LookingUp extends AbstractStreamSinkConduit<StreamSinkConduit> {
  LookingUp(StreamSinkConduit next) {
    super(next);
  }

  @Override
  public void awaitWritable() throws IOException {
    awaitWritable(1, TimeUnit.SECONDS);
  }
}
