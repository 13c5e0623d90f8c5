package id.telusur.search;

import id.telusur.article.SourceFiles;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.query.Reading;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.testing.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** An index home made of lines of articles. */
public record TestIndex(Path folder) {

  /** An index home in a folder, of these files, built unless this version's lies there. */
  public static IndexHome kept(Path folder, SourceFiles files) throws IOException {
    var index = new TestIndex(Files.createDirectories(folder));
    try (var searches = once(index.home(), Duration.ofSeconds(1))) {
      if (searches.status().isEmpty()) {
        index.publish(files, 1);
      }
    }
    return index.home();
  }

  /** Searches that follow a home, and have opened it. */
  public static LuceneSearches following(IndexHome home, Duration limit) {
    var searches = LuceneSearches.following(home, limit, Reading.STANDARD);
    var opened = new CompletableFuture<Boolean>();
    searches.whenOpened(() -> opened.complete(true));
    opened.join();
    return searches;
  }

  /** Searches in what is live in a home now, as they are by default. */
  public static LuceneSearches once(IndexHome home, Duration limit) {
    return LuceneSearches.once(home, limit, Ranking.STANDARD, Reading.STANDARD);
  }

  public IndexHome home() {
    return new IndexHome(folder.resolve("index"));
  }

  /** Searches in a generation of these articles and no others, with time enough for each. */
  static LuceneSearches searches(Path folder, List<String> lines) throws IOException {
    var index = new TestIndex(folder);
    index.publish(lines);
    return once(index.home(), Duration.ofSeconds(60));
  }

  /** Builds and publishes a generation of these articles and no others. */
  public Manifest publish(List<String> lines) throws IOException {
    return publish(lines, BuildOptions.KEEP);
  }

  /** The same, keeping so many generations. */
  public Manifest publish(List<String> lines, int keep) throws IOException {
    Path file = Articles.write(folder, "articles.jsonl", lines);
    return publish(SourceFiles.named(List.of(file.toString())), keep);
  }

  /** Builds and publishes a generation of these files. */
  public Manifest publish(SourceFiles files, int keep) throws IOException {
    var options = new BuildOptions(false, 2, keep);
    return new Builder(home(), options, new BuildListener() {}, Clock.systemUTC()).build(files);
  }

  /**
   * Publishes a generation of these articles that this software cannot open, as its schema is of a
   * newer version. Returns its name.
   */
  public String publishUnreadable(List<String> lines) throws IOException {
    var elsewhere = new TestIndex(Files.createDirectories(folder.resolve("lain")));
    var unreadable = new Generation(elsewhere.publish(lines, 1).generation());
    Path place = home().generation(unreadable);
    Files.move(elsewhere.home().generation(unreadable), place);
    Path manifest = home().manifest(unreadable);
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replaceFirst("\"schema\": \\d+", "\"schema\": 999"));
    Files.writeString(home().folder().resolve("CURRENT"), unreadable.name() + "\n");
    return unreadable.name();
  }
}
