package id.telusur.article;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;

/**
 * Reads saved pages whose articles people noted, and tells how many titles are exact (blanks
 * collapsed), how many dates right (the minute, and the day in Asia/Jakarta), and how well the
 * texts agree ({@link TokenF1}); beside it the text that Readability4J, a port of the readability
 * algorithm, finds on the same pages.
 */
final class PageMeasure {
  private PageMeasure() {}

  /** What a page gave, 0 or 1 for title and dates. */
  record Score(int title, int minute, int day, double f1) {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments.length == 0 ? "../shared/data" : arguments[0]);
    List<PageTruth> pages = PageTruth.of(data.resolve("formats/html-id"));
    var scores = new ArrayList<Score>();
    var plain = new ArrayList<Double>();
    int plainTitles = 0;
    for (PageTruth page : pages) {
      SourceRecord record = read(page.file());
      Score score = score(page, record);
      var library = new Readability4J("http://x/", html(page.file())).parse();
      plain.add(TokenF1.of(String.valueOf(library.getTextContent()), page.body()));
      plainTitles += String.valueOf(library.getTitle()).strip().equals(line(page.title())) ? 1 : 0;
      scores.add(score);
      System.out.printf(
          "%-28s title %d  minute %d  day %d  F1 %.3f  readability %.3f%s%n",
          page.file().getFileName(),
          score.title,
          score.minute,
          score.day,
          score.f1,
          plain.getLast(),
          score.title + score.minute == 2 ? "" : "  " + told(record));
    }
    System.out.printf(
        "of %d pages: title exact %d, date right to the minute %d, day right %d, body F1 %.3f%n",
        pages.size(),
        scores.stream().mapToInt(Score::title).sum(),
        scores.stream().mapToInt(Score::minute).sum(),
        scores.stream().mapToInt(Score::day).sum(),
        scores.stream().mapToDouble(Score::f1).average().orElse(0));
    System.out.printf(
        "Readability4J alone: title exact %d, no dates, body F1 %.3f%n",
        plainTitles, plain.stream().mapToDouble(f1 -> f1).average().orElse(0));
  }

  private static String html(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
  }

  static SourceRecord read(Path file) {
    return Records.of(file).getFirst();
  }

  static Score score(PageTruth page, SourceRecord record) {
    if (!(record instanceof Accepted accepted)) {
      return new Score(0, 0, 0, 0);
    }
    Article article = accepted.article();
    Published published = article.published();
    Instant at = published == null ? null : published.at();
    LocalDate day = LocalDate.ofInstant(page.published(), Published.ZONE);
    boolean minute =
        at != null
            && at.truncatedTo(ChronoUnit.MINUTES)
                .equals(page.published().truncatedTo(ChronoUnit.MINUTES));
    return new Score(
        article.title().equals(line(page.title())) ? 1 : 0,
        minute ? 1 : 0,
        published != null && published.day().equals(day) ? 1 : 0,
        TokenF1.of(article.bodyText(), page.body()));
  }

  private static String line(String title) {
    return Text.line(title).replaceAll("\\s+", " ");
  }

  private static String told(SourceRecord record) {
    return switch (record) {
      case Accepted accepted ->
          "\"%s\" %s".formatted(accepted.article().title(), accepted.article().published());
      case Rejected rejected -> rejected.message();
    };
  }
}
