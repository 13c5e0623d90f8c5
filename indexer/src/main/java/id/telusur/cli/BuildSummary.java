package id.telusur.cli;

import id.telusur.article.Counted;
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
        "%s read from %s in %.1f s%n",
        Counted.of(records, "record"),
        Counted.of(manifest.sources().size(), "file"),
        manifest.durationMillis() / 1e3);
    Map<String, Long> counts = Outcome.apart(manifest.records(), records);
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
    for (Map.Entry<String, Long> reason : new TreeMap<>(manifest.rejected()).entrySet()) {
      out.printf("    %,d %s%n", reason.getValue(), reason.getKey());
    }
    tellIds(count(counts, Outcome.WITHDRAWN), "withdrawn", out);
    tellIds(count(counts, Outcome.READMITTED), "let in again", out);
    result(manifest, published, out);
  }

  /** Says what a restore did: it read no record, and what it kept out was withdrawn before. */
  static void printRestored(Manifest manifest, Path backup, PrintWriter out) {
    out.printf(
        "%s of the backup %s restored in %.1f s%n",
        Counted.of(manifest.contents().articles(), "article"),
        backup,
        manifest.durationMillis() / 1e3);
    tellKeptOut(count(manifest.records(), Outcome.WITHDRAWN), out);
    result(manifest, true, out);
  }

  private static void result(Manifest manifest, boolean published, PrintWriter out) {
    out.printf(
        "%s: %s, %,d of them in %s of near copies%n",
        published ? "generation " + manifest.generation() + " is live" : "nothing was published",
        Counted.of(manifest.contents().articles(), "article"),
        manifest.contents().copies(),
        Counted.of(manifest.contents().copyGroups(), "group"));
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
