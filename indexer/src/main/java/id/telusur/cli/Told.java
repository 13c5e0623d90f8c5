package id.telusur.cli;

import id.telusur.build.BuildListener;
import id.telusur.schema.Generation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Tells of what is done to a home beside building.
 *
 * @param out where
 */
record Told(PrintWriter out) implements BuildListener {
  @Override
  public void leftover(Path removed) {
    out.println("removed what an interrupted run had left: " + removed);
  }

  @Override
  public void pruned(Generation old) {
    out.println("removed generation " + old);
  }

  @Override
  public void notPruned(Generation old, IOException why) {
    out.println("generation %s could not be removed: %s".formatted(old, why));
  }

  @Override
  public void warned(String what) {
    out.println(what);
  }
}
