package id.telusur.cli;

import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.report.ReportFiles;
import id.telusur.report.Reporter;
import id.telusur.report.RunReport;
import id.telusur.schema.FileFaults;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * A run as a command shows it: how it gets on, then what it did.
 *
 * @param command whose output it writes to
 * @param rejects where rejected records are written, {@code null} for nowhere
 * @param report the folder where its report is written, {@code null} for nowhere
 * @param dry whether it publishes nothing
 */
record Running(CommandLine command, @Nullable Path rejects, @Nullable Path report, boolean dry) {

  /** A run that publishes and leaves no files beside the index. */
  static Running plain(CommandLine command) {
    return new Running(command, null, null, false);
  }

  int run(IndexHome home, BuildOptions options, Work work) throws IOException {
    return run(home, options, work, made -> BuildSummary.print(made, command.getOut()));
  }

  int run(IndexHome home, BuildOptions options, Work work, Summary summary) throws IOException {
    var reporter = new Reporter();
    if (report != null) {
      ReportFiles.prepare(report);
    }
    try (var console = new BuildConsole(command.getOut(), command.getErr(), rejects)) {
      var listener = Listeners.of(console, Told.by(command), reporter);
      Manifest manifest = work.run(new Builder(home, options, listener, Clock.systemUTC()));
      console.finish();
      RunReport made = reporter.report(manifest, !dry);
      summary.print(made);
      boolean told = report == null || write(made, report);
      boolean whole = told && console.fault().isEmpty() && manifest.rejected().isEmpty();
      return whole ? Exit.DONE : Exit.INCOMPLETE;
    }
  }

  /** What the run did is done, whether its report can be written or not. */
  private boolean write(RunReport of, Path folder) {
    try {
      ReportFiles.write(of, folder);
      return true;
    } catch (IOException e) {
      command
          .getErr()
          .printf("the report could not be written to %s: %s%n", folder, FileFaults.text(e));
      return false;
    }
  }

  /** Says what was done. */
  interface Summary {
    void print(RunReport made);
  }

  /** What a builder is asked to do. */
  interface Work {
    Manifest run(Builder builder) throws IOException;
  }
}
