package id.telusur.bench;

import id.telusur.article.Accepted;
import id.telusur.article.Article;
import id.telusur.article.CanonicalJson;
import id.telusur.article.SourceFiles;
import id.telusur.article.SourceListener;
import id.telusur.article.SourceReader;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.build.Task;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.search.Requests;
import id.telusur.search.TestIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What updates cost, in CPU time of this process: a hundred articles into the news, against a whole
 * build of them, and into twice as many; and what a thousand small ones leave behind.
 */
public final class UpdateBench {
  private static final int BATCH = 100;
  private static final int BATCHES = 8;
  private static final int SMALL = 10;
  private static final long SEED = 42;

  private final Path work;

  private UpdateBench(Path work) {
    this.work = work;
  }

  /**
   * Measures.
   *
   * @param arguments the folder of the news, one to work in, and how many small updates
   */
  public static void main(String... arguments) throws IOException {
    Path work = Files.createDirectories(Path.of(arguments[1]));
    new UpdateBench(work).run(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
  }

  private void run(Path data, int updates) throws IOException {
    List<String> lines = new ArrayList<>();
    SourceFiles files =
        SourceFiles.named(
            List.of(data.resolve("news").toString(), data.resolve("seed").toString()));
    var reader = new SourceReader(Clock.systemUTC());
    reader.read(
        files.files(),
        new SourceListener() {},
        record -> {
          if (record instanceof Accepted accepted) {
            lines.add(CanonicalJson.write(accepted.article()));
          }
        });
    Collections.shuffle(lines, new Random(SEED));
    List<String> held = lines.subList(BATCH * BATCHES, lines.size());
    List<String> batches = lines.subList(0, BATCH * BATCHES);
    double once = hundreds("once", held, batches);
    List<String> doubled =
        Stream.concat(held.stream(), held.stream().map(UpdateBench::other)).toList();
    double twice = hundreds("twice", doubled, batches);
    say("twice as many held: %.2f times the CPU, merges apart", twice / once);
    if (updates > 0) {
      thousand(held, updates);
    }
  }

  /** Another article of the same words, in the other direction. */
  private static String other(String json) {
    Article one = CanonicalJson.read(json);
    List<String> body = one.body().stream().map(UpdateBench::reversed).toList();
    return CanonicalJson.write(
        new Article(
            "z-" + one.id().substring(0, Math.min(one.id().length(), 500)),
            reversed(one.title()),
            body,
            one.published(),
            one.source(),
            one.url(),
            one.author(),
            one.language(),
            one.section()));
  }

  private static String reversed(String text) {
    List<String> words = Arrays.asList(text.split(" "));
    Collections.reverse(words);
    return String.join(" ", words);
  }

  /** Seconds of CPU that an update takes without merges: the middle of several. */
  private double hundreds(String name, List<String> held, List<String> batches) throws IOException {
    var home = new IndexHome(work.resolve(name));
    double whole = cpu(() -> run(home, Task.build(files(held))));
    say("%s: %,d articles built in %.2f s of CPU", name, held.size(), whole);
    var rests = new ArrayList<Double>();
    for (int i = 0; i < BATCHES; i++) {
      SourceFiles batch = files(batches.subList(BATCH * i, BATCH * (i + 1)));
      try (var merges = new MergeCpu()) {
        double all = cpu(() -> run(home, Task.update(batch)));
        double rest = all - merges.used().toNanos() / 1e9;
        say("  update %d: %.3f s of CPU, %.3f s without merges", i + 1, all, rest);
        rests.add(rest);
      }
    }
    Collections.sort(rests);
    double middle = rests.get(BATCHES / 2);
    say("  middle without merges %.3f s: 1/%.0f of a whole build", middle, whole / middle);
    return middle;
  }

  private void thousand(List<String> held, int updates) throws IOException {
    var home = new IndexHome(work.resolve("small"));
    List<String> now = new ArrayList<>(held);
    run(home, Task.build(files(now)));
    var random = new Random(SEED);
    Duration before = Cpu.used();
    for (int i = 0; i < updates; i++) {
      var changed = new ArrayList<String>();
      for (int j = 0; j < SMALL; j++) {
        int place = random.nextInt(now.size());
        String next = now.get(place).replaceFirst("\\]}$", ",\"Ralat ke-" + i + ".\"]}");
        now.set(place, next);
        changed.add(next);
      }
      run(home, Task.update(files(changed)));
    }
    say(
        "%d updates of %d changes: %.3f s of CPU each, merges with them",
        updates, SMALL, Cpu.used().minus(before).toNanos() / 1e9 / Math.max(1, updates));
    var fresh = new IndexHome(work.resolve("fresh"));
    run(fresh, Task.build(files(now)));
    double size = (double) size(home) / size(fresh);
    say("size %.2f of a fresh one's (%,d bytes)", size, size(fresh));
    double ratio = 0;
    for (int round = 0; round < 3; round++) {
      ratio = searching(home, now) / searching(fresh, now);
    }
    say("searching %.2f of a fresh one's CPU", ratio);
  }

  private static double searching(IndexHome home, List<String> articles) throws IOException {
    var random = new Random(SEED);
    try (var searches = TestIndex.once(home, Duration.ofSeconds(30))) {
      Duration before = Cpu.used();
      for (int i = 0; i < 400; i++) {
        String title = CanonicalJson.read(articles.get(random.nextInt(articles.size()))).title();
        String words = Arrays.stream(title.split(" ")).limit(3).collect(Collectors.joining(" "));
        searches.search(Requests.of(words.replaceAll("[^\\p{L} ]", ""), 10), null);
      }
      return Cpu.used().minus(before).toNanos() / 1e9;
    }
  }

  private static long size(IndexHome home) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(home.generation(home.current().orElseThrow()))) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  private SourceFiles files(List<String> lines) throws IOException {
    Path file = Files.write(work.resolve("s.jsonl"), lines);
    return SourceFiles.named(List.of(file.toString()));
  }

  private static Manifest run(IndexHome home, Task task) throws IOException {
    return new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC())
        .run(task);
  }

  private static double cpu(Step step) throws IOException {
    Duration before = Cpu.used();
    step.run();
    return Cpu.used().minus(before).toNanos() / 1e9;
  }

  private static void say(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }

  private interface Step {
    void run() throws IOException;
  }
}
