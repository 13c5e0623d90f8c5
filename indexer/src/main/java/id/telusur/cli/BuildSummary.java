package id.telusur.cli;

import id.telusur.build.Outcome;
import id.telusur.schema.Manifest;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Says what a build did, so that every record is accounted for. */
final class BuildSummary {
  private BuildSummary() {}

  /**
   * Says it.
   *
   * @param records how many were read; a manifest counts decisions about ids, too
   */
  static void print(Manifest manifest, long records, boolean published, PrintWriter out) {
    out.printf(
        "%,d records read from %,d files in %.1f s%n",
        records, manifest.sources().size(), manifest.durationMillis() / 1e3);
    Map<String, Long> counts = Outcome.apart(manifest.records(), records);
    long added = count(counts, Outcome.ADDED);
    long changed = count(counts, Outcome.CHANGED);
    long unchanged = count(counts, Outcome.UNCHANGED);
    out.printf(
        "  %,d accepted (%,d added, %,d changed, %,d unchanged)%n",
        added + changed + unchanged, added, changed, unchanged);
    out.printf("  %,d duplicates%n", count(counts, Outcome.DUPLICATE));
    out.printf("  %,d versions of another record%n", count(counts, Outcome.VERSION));
    tellIfAny("  %,d kept out, withdrawn before%n", counts.getOrDefault(Outcome.KEPT_OUT, 0L), out);
    out.printf("  %,d rejected%n", count(counts, Outcome.REJECTED));
    for (Map.Entry<String, Long> reason : new TreeMap<>(manifest.rejected()).entrySet()) {
      out.printf("    %,d %s%n", reason.getValue(), reason.getKey());
    }
    tellIfAny("%,d ids withdrawn%n", count(counts, Outcome.WITHDRAWN), out);
    tellIfAny("%,d ids let in again%n", count(counts, Outcome.READMITTED), out);
    result(manifest, published, out);
  }

  /** Says what a restore did: it read no record, and what it kept out was withdrawn before. */
  static void printRestored(Manifest manifest, Path backup, PrintWriter out) {
    out.printf(
        "%,d articles of the backup %s are live again, in %.1f s%n",
        manifest.contents().articles(), backup, manifest.durationMillis() / 1e3);
    long keptOut = count(manifest.records(), Outcome.WITHDRAWN);
    tellIfAny("  %,d kept out, withdrawn before%n", keptOut, out);
    result(manifest, true, out);
  }

  private static void result(Manifest manifest, boolean published, PrintWriter out) {
    out.printf(
        "%s: %,d articles, %,d of them in %,d groups of near copies%n",
        published ? "generation " + manifest.generation() + " is live" : "nothing was published",
        manifest.contents().articles(),
        manifest.contents().copies(),
        manifest.contents().copyGroups());
    out.flush();
  }

  private static void tellIfAny(String form, long count, PrintWriter out) {
    if (count > 0) {
      out.printf(form, count);
    }
  }

  private static long count(Map<String, Long> counts, Outcome outcome) {
    return counts.getOrDefault(outcome.label(), 0L);
  }
}
