package id.telusur.cli;

import id.telusur.article.Counted;
import id.telusur.build.Outcome;
import id.telusur.report.RunReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** Says what a build did, so that every record is accounted for. */
final class BuildSummary {
  private BuildSummary() {}

  static void print(RunReport made, PrintWriter out) {
    out.printf(
        "%s read from %s in %.1f s%n",
        Counted.of(made.read(), "record"),
        Counted.of(made.files().size(), "file"),
        made.durationMillis() / 1e3);
    Map<String, Long> counts = made.records();
    long added = count(counts, Outcome.ADDED);
    long changed = count(counts, Outcome.CHANGED);
    long unchanged = count(counts, Outcome.UNCHANGED);
    out.printf(
        "  %,d accepted (%,d added, %,d changed, %,d unchanged)%n",
        added + changed + unchanged, added, changed, unchanged);
    out.printf("  %s%n", Counted.of(count(counts, Outcome.DUPLICATE), "duplicate"));
    out.printf("  %s of another record%n", Counted.of(count(counts, Outcome.VERSION), "version"));
    tellKeptOut(counts.getOrDefault(Outcome.KEPT_OUT, 0L), out);
    out.printf("  %,d rejected%n", count(counts, Outcome.REJECTED));
    made.faults().stream()
        .sorted(Comparator.comparing(fault -> fault.first().reason().name()))
        .forEach(fault -> out.printf("    %,d %s%n", fault.count(), fault.first().reason()));
    tellIds(count(counts, Outcome.WITHDRAWN), "withdrawn", out);
    tellIds(count(counts, Outcome.READMITTED), "let in again", out);
    result(made, out);
  }

  /** Says what a restore did: it read no record, and what it kept out was withdrawn before. */
  static void printRestored(RunReport made, Path backup, PrintWriter out) {
    out.printf(
        "%s of the backup %s restored in %.1f s%n",
        Counted.of(made.contents().articles(), "article"), backup, made.durationMillis() / 1e3);
    tellKeptOut(count(made.records(), Outcome.WITHDRAWN), out);
    result(made, out);
  }

  private static void result(RunReport made, PrintWriter out) {
    out.printf(
        "%s: %s, %,d of them in %s of near copies%n",
        made.published() ? "generation " + made.generation() + " is live" : "nothing was published",
        Counted.of(made.contents().articles(), "article"),
        made.contents().copies(),
        Counted.of(made.contents().copyGroups(), "group"));
    out.flush();
  }

  private static void tellKeptOut(long records, PrintWriter out) {
    if (records > 0) {
      out.printf("  %,d kept out, withdrawn before%n", records);
    }
  }

  private static void tellIds(long ids, String what, PrintWriter out) {
    if (ids > 0) {
      out.printf("%s %s%n", Counted.of(ids, "id"), what);
    }
  }

  private static long count(Map<String, Long> counts, Outcome outcome) {
    return counts.getOrDefault(outcome.label(), 0L);
  }
}
