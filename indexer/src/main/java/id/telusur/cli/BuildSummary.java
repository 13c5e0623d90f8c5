package id.telusur.cli;

import id.telusur.build.Outcome;
import id.telusur.schema.Manifest;
import java.io.PrintWriter;
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
    long accepted =
        count(manifest, Outcome.ADDED)
            + count(manifest, Outcome.CHANGED)
            + count(manifest, Outcome.UNCHANGED);
    out.printf(
        "  %,d accepted (%,d added, %,d changed, %,d unchanged)%n",
        accepted,
        count(manifest, Outcome.ADDED),
        count(manifest, Outcome.CHANGED),
        count(manifest, Outcome.UNCHANGED));
    out.printf("  %,d duplicates%n", count(manifest, Outcome.DUPLICATE));
    out.printf("  %,d versions of another record%n", count(manifest, Outcome.VERSION));
    tellIfAny("  %,d withdrawn%n", manifest, Outcome.WITHDRAWN, out);
    tellIfAny("  %,d let in again%n", manifest, Outcome.READMITTED, out);
    out.printf("  %,d rejected%n", count(manifest, Outcome.REJECTED));
    for (Map.Entry<String, Long> reason : new TreeMap<>(manifest.rejected()).entrySet()) {
      out.printf("    %,d %s%n", reason.getValue(), reason.getKey());
    }
    out.printf(
        "%s: %,d articles, %,d of them in %,d groups of near copies%n",
        published ? "generation " + manifest.generation() + " is live" : "nothing was published",
        manifest.contents().articles(),
        manifest.contents().copies(),
        manifest.contents().copyGroups());
    out.flush();
  }

  private static void tellIfAny(String form, Manifest manifest, Outcome outcome, PrintWriter out) {
    if (count(manifest, outcome) > 0) {
      out.printf(form, count(manifest, outcome));
    }
  }

  private static long count(Manifest manifest, Outcome outcome) {
    return manifest.records().getOrDefault(outcome.label(), 0L);
  }
}
