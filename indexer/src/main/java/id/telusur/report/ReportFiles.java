package id.telusur.report;

import id.telusur.schema.FileJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report as files: {@code report.json} and {@code report.html}. */
public final class ReportFiles {
  private ReportFiles() {}

  /**
   * Makes a folder to write a report into, before the run that it will tell of.
   *
   * @throws IOException if nothing can be written there, in words
   */
  public static void prepare(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IOException("no report can be written to " + folder, e);
    }
    if (!Files.isWritable(folder)) {
      throw new IOException("no report can be written to " + folder);
    }
  }

  /** Writes both into a folder, which is made where there is none; older ones are replaced. */
  public static void write(RunReport report, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("report.json"), FileJson.GSON.toJson(report) + "\n");
    Files.writeString(folder.resolve("report.html"), ReportPage.of(report));
  }
}
