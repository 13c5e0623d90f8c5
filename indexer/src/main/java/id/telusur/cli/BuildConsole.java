package id.telusur.cli;

import id.telusur.article.Article;
import id.telusur.article.Counted;
import id.telusur.article.Rejected;
import id.telusur.build.BuildListener;
import id.telusur.schema.ArticleDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how a build gets on: a progress bar on a terminal, elsewhere a plain line now and then; and
 * writes down the records that were rejected. The launcher says in the property {@code
 * telusur.terminal} whether there is a terminal: Java 21 has no way to ask.
 */
final class BuildConsole implements BuildListener, AutoCloseable {
  /** Between two plain lines. */
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(5);

  /** Rejected records named on the console; the rest is counted. */
  private static final int NAMED = 20;

  private final PrintWriter out;
  private final PrintWriter err;
  private final @Nullable Rejects rejects;
  private final @Nullable ProgressBar bar;
  private final long start = System.nanoTime();
  private long told = start;
  private final Map<String, Long> unstemmed = new TreeMap<>();
  private final UnusedColumns unused = new UnusedColumns();
  private @Nullable String firstPassedBy;
  private long passedBy;
  private long untold;
  private long accepted;
  private long rejected;

  BuildConsole(PrintWriter out, PrintWriter err, @Nullable Path rejects) throws IOException {
    this.out = out;
    this.err = err;
    this.rejects = rejects == null ? null : new Rejects(rejects);
    this.bar = Boolean.getBoolean("telusur.terminal") ? bar() : null;
  }

  private static ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("articles")
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .build();
  }

  @Override
  public void source(Path file) {
    if (rejects != null) {
      rejects.begin();
    }
    if (bar != null) {
      bar.setExtraMessage(" " + file.getFileName());
    }
  }

  @Override
  public void passedBy(String place) {
    firstPassedBy = passedBy++ == 0 ? place : firstPassedBy;
  }

  @Override
  public void unused(Path file, Set<String> names) {
    unused.add(file, names);
  }

  @Override
  public void accepted(Article article) {
    accepted++;
    if (!ArticleDocument.isStemmed(article)) {
      unstemmed.merge(article.language(), 1L, Long::sum);
    }
    advance();
  }

  @Override
  public void rejected(Rejected record) {
    rejected++;
    if (rejected <= NAMED) {
      err.println(line(record));
    } else if (rejected == NAMED + 1) {
      err.println("further rejected records are counted, not named (--rejects writes them all)");
    }
    if (rejects != null) {
      rejects.write(record);
    }
    advance();
  }

  @Override
  public void step(String what) {
    if (bar != null) {
      bar.setExtraMessage(" " + what);
    } else {
      if (untold > 0) {
        tell();
      }
      out.println(what);
      out.flush();
    }
  }

  /** The bar has done its work. */
  void finish() {
    if (bar != null) {
      bar.close();
    }
    if (!unstemmed.isEmpty()) {
      String languages =
          unstemmed.entrySet().stream()
              .map(entry -> "%s %,d".formatted(entry.getKey(), entry.getValue()))
              .collect(Collectors.joining(", "));
      out.println("indexed without stemming, being in other languages: " + languages);
      unstemmed.clear();
    }
    unused.take().forEach(out::println);
    if (passedBy > 0) {
      out.printf(
          "passed by, hidden or describing a folder: %,d, such as %s%n", passedBy, firstPassedBy);
      passedBy = 0;
    }
  }

  private static String line(Rejected record) {
    String value = record.value().isEmpty() ? "" : ": " + record.value();
    return "rejected %s: %s%s".formatted(record.provenance(), record.message(), value);
  }

  private void advance() {
    untold++;
    if (bar != null) {
      bar.step();
    } else if (System.nanoTime() - told > PAUSE_NANOS) {
      tell();
    }
  }

  private void tell() {
    told = System.nanoTime();
    untold = 0;
    double seconds = Math.max(1, told - start) / 1e9;
    out.printf(
        "%s read, %,.0f a second, %,d rejected%n",
        Counted.of(accepted, "article"), accepted / seconds, rejected);
    out.flush();
  }

  /** What kept some of the rejected records from being written; empty where all were. */
  Optional<String> fault() {
    if (rejects == null) {
      return Optional.empty();
    }
    rejects.close();
    return rejects.fault();
  }

  /** What the run did is done, whether its rejects can be written or not. */
  @Override
  public void close() {
    finish();
    fault().ifPresent(err::println);
  }
}
