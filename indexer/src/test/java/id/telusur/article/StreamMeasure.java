package id.telusur.article;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Writes articles twice, as pages in a WARC and as JSON Lines, and tells how fast each is read, in
 * processor time, and how much memory that takes.
 *
 * <pre>StreamMeasure write NEWS FOLDER COUNT | read FILE</pre>
 */
final class StreamMeasure {
  private static final Instant THEN = Instant.parse("2024-08-13T07:00:00Z");

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>%1$s - Harian</title>
      <meta property="og:title" content="%1$s"><meta property="og:site_name" content="Harian">
      <meta property="article:published_time" content="%3$s"></head><body>
      <nav><ul><li><a href="/">Beranda</a></li><li><a href="/dunia">Dunia</a></li></ul></nav>
      <h1>%1$s</h1><div class="isi">%2$s</div><footer>Copyright Harian</footer></body></html>
      """;

  private StreamMeasure() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("write")) {
      write(Path.of(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3]));
    } else {
      read(Path.of(arguments[1]));
    }
  }

  private static void write(Path news, Path folder, int count) throws IOException {
    var articles = new ArrayList<Article>();
    for (Path file : SourceFiles.named(List.of(news.toString())).files()) {
      new SourceReader(Clock.systemUTC())
          .read(
              List.of(file),
              new SourceListener() {},
              record -> articles.add(Records.article(record)));
    }
    try (var warc =
            new WarcWriter(
                Channels.newChannel(
                    new BufferedOutputStream(
                        Files.newOutputStream(folder.resolve("pages.warc.gz")))),
                WarcCompression.GZIP);
        var lines = Files.newBufferedWriter(folder.resolve("pages.jsonl"))) {
      for (int i = 0; i < count; i++) {
        Article article = PageReader.at(articles.get(i % articles.size()), "https://x.id/" + i);
        warc.write(
            new WarcResponse.Builder(URI.create("https://x.id/" + i))
                .date(THEN)
                .body(page(article))
                .build());
        lines.write(CanonicalJson.write(article));
        lines.newLine();
      }
    }
  }

  private static HttpResponse page(Article article) throws IOException {
    String html =
        PAGE.formatted(
            Entities.escape(article.title()),
            article.body().stream()
                .map(Entities::escape)
                .collect(Collectors.joining("</p><p>", "<p>", "</p>")),
            String.valueOf(CanonicalJson.published(article.published())));
    return new HttpResponse.Builder(200, "OK")
        .body(MediaType.HTML_UTF8, html.getBytes(StandardCharsets.UTF_8))
        .build();
  }

  private static void read(Path file) throws IOException {
    var counts = new long[2];
    Duration start = cpu();
    new SourceReader(Clock.systemUTC())
        .read(
            List.of(file),
            new SourceListener() {},
            record -> {
              counts[record instanceof Accepted ? 0 : 1]++;
              if ((counts[0] + counts[1]) % 20_000 == 0) {
                System.out.printf("%,8d records, %s%n", counts[0] + counts[1], resident());
              }
            });
    double seconds = cpu().minus(start).toMillis() / 1e3;
    System.out.printf(
        "%s: %,d accepted, %,d rejected in %.1f s of processor time, %,.0f a second, %s%n",
        file.getFileName(), counts[0], counts[1], seconds, counts[0] / seconds, resident());
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  /** What the operating system says that the process holds, on Linux. */
  private static String resident() {
    try {
      return String.join(
          ", ",
          Files.readAllLines(Path.of("/proc/self/status")).stream()
              .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
              .map(line -> line.replaceAll("\\s+", " "))
              .toList());
    } catch (IOException e) {
      return "memory unknown";
    }
  }
}
