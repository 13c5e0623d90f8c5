package id.telusur.cli;

import id.telusur.build.BuildListener;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * Tells of what is done to a home beside reading, and what a person has to see to.
 *
 * @param out where what was done is told
 * @param err where warnings are
 */
record Told(PrintWriter out, PrintWriter err) implements BuildListener {
  /** Tells where a command does. */
  static Told by(CommandLine command) {
    return new Told(command.getOut(), command.getErr());
  }

  @Override
  public void leftover(Path removed) {
    err.println("removed what an interrupted run had left: " + removed);
  }

  @Override
  public void pruned(IndexHome home, Generation old) {
    out.printf("removed generation %s of %s%n", old, home.folder());
  }

  @Override
  public void warned(String what) {
    err.println(what);
  }
}
