package id.telusur.report;

import id.telusur.article.Article;
import id.telusur.article.Published;
import id.telusur.article.Rejected;
import id.telusur.build.BuildListener;
import id.telusur.build.Outcome;
import id.telusur.schema.Manifest;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a run reads, for its report. */
public final class Reporter implements BuildListener {
  /** What an article does not tell; sorts behind every year. */
  private static final String UNKNOWN = "unknown";

  private final Map<Rejected.Reason, RunReport.Fault> faults = new EnumMap<>(Rejected.Reason.class);
  private final Tally sources = new Tally();
  private final Tally years = new Tally();
  private final Tally languages = new Tally();
  private long passedBy;
  private long read;

  @Override
  public void passedBy(String place) {
    passedBy++;
  }

  @Override
  public void accepted(Article article) {
    read++;
    String source = article.source();
    Published published = article.published();
    sources.count(source == null ? UNKNOWN : source);
    years.count(published == null ? UNKNOWN : "" + published.day().getYear());
    languages.count(article.language());
  }

  @Override
  public void rejected(Rejected rejected) {
    read++;
    faults.merge(
        rejected.reason(),
        new RunReport.Fault(1, rejected),
        (known, next) -> new RunReport.Fault(known.count() + 1, known.first()));
  }

  /**
   * The report.
   *
   * @param made what the run made
   * @param published whether it published it
   */
  public RunReport report(Manifest made, boolean published) {
    return new RunReport(
        published,
        made.generation(),
        made.digest(),
        made.contents(),
        made.software(),
        made.builtAt(),
        made.durationMillis(),
        Outcome.apart(made.records(), read),
        faults(),
        sources.byCount(),
        years.byName(),
        languages.byCount(),
        made.sources(),
        passedBy);
  }

  private List<RunReport.Fault> faults() {
    return faults.values().stream()
        .sorted(Comparator.comparingLong(RunReport.Fault::count).reversed())
        .toList();
  }
}
