package id.telusur.report;

import id.telusur.article.Counted;
import id.telusur.article.Rejected;
import id.telusur.article.SourceDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A report as one page that needs nothing else. The page is built as a tree, so that no text of a
 * record can become markup.
 */
final class ReportPage {
  /** Rows of a table; the JSON has all. */
  private static final int ROWS = 100;

  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; }
      h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; overflow-wrap: anywhere;
        border-bottom: 1px solid color-mix(in srgb, currentColor 15%, transparent); font-weight: 400; }
      td:last-child { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; padding-right: 0; }
      code { font-size: .875em; overflow-wrap: anywhere; } p { overflow-wrap: anywhere; }
      """;

  private final Element main;

  private ReportPage(Element main) {
    this.main = main;
  }

  /** The page's HTML. */
  static String of(RunReport report) {
    Document document = Document.createShell("");
    document.prependChild(new DocumentType("html", "", ""));
    document.expectFirst("html").attr("lang", "en");
    document.head().appendElement("meta").attr("charset", "utf-8");
    document
        .head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    document.head().appendElement("title").text("Telusur: " + headline(report));
    document.head().appendElement("style").appendChild(new DataNode(STYLE));
    new ReportPage(document.body().appendElement("main")).fill(report);
    return document.outerHtml() + "\n";
  }

  private static String headline(RunReport report) {
    String articles = Counted.of(report.contents().articles(), "article");
    return report.published()
        ? "Generation %s: %s".formatted(report.generation(), articles)
        : "Dry run, nothing published: " + articles;
  }

  private void fill(RunReport report) {
    main.appendElement("h1").text(headline(report));
    paragraph(
        "%s read in %.1f s, %,d a second; ended %s; telusur %s."
            .formatted(
                Counted.of(report.read(), "record"),
                report.durationMillis() / 1e3,
                report.perSecond(),
                report.endedAt(),
                report.software()));
    paragraph(
        "Near copies: %s, in %s."
            .formatted(
                Counted.of(report.contents().copies(), "article"),
                Counted.of(report.contents().copyGroups(), "group")));
    paragraph("Digest ").appendElement("code").text(report.digest());
    table("What became of each record", report.records());
    faults(report.faults());
    accepted("year of publication", report.years());
    accepted("source", report.sources());
    accepted("language", report.languages());
    files(report.files());
    if (report.passedBy() > 0) {
      paragraph("Passed by, hidden or describing a folder: %,d.".formatted(report.passedBy()));
    }
  }

  private Element paragraph(String text) {
    return main.appendElement("p").text(text);
  }

  private void faults(List<RunReport.Fault> faults) {
    for (RunReport.Fault fault : faults) {
      Rejected first = fault.first();
      main.appendElement("h2").text("%,d rejected: %s".formatted(fault.count(), first.reason()));
      paragraph("The first, %s: %s".formatted(first.provenance(), first.message()));
      if (!first.value().isEmpty()) {
        paragraph("").appendElement("code").text(first.value());
      }
    }
  }

  private void files(List<SourceDigest> files) {
    var sizes = new LinkedHashMap<String, Long>();
    files.forEach(file -> sizes.put(file.source(), file.bytes()));
    table("Files read, in bytes", sizes);
  }

  private void accepted(String by, Map<String, Long> counts) {
    table("Accepted records, in the index or not, by " + by, counts);
  }

  private void table(String title, Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return;
    }
    main.appendElement("h2").text(title);
    Element rows = main.appendElement("table").appendElement("tbody");
    counts.entrySet().stream()
        .limit(ROWS)
        .forEach(entry -> row(rows, entry.getKey(), entry.getValue()));
    if (counts.size() > ROWS) {
      long rest = counts.values().stream().skip(ROWS).mapToLong(Long::longValue).sum();
      row(rows, "%,d more, in report.json".formatted(counts.size() - ROWS), rest);
    }
  }

  private static void row(Element rows, String name, long count) {
    Element row = rows.appendElement("tr");
    row.appendElement("th").attr("scope", "row").text(name);
    row.appendElement("td").text("%,d".formatted(count));
  }
}
