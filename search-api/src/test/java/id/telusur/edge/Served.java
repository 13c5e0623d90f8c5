package id.telusur.edge;

import id.telusur.article.SourceFiles;
import id.telusur.schema.IndexHome;
import id.telusur.search.TestIndex;
import id.telusur.testing.Articles;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code telusur serve} in a process of its own, with little memory, and what it writes. */
final class Served implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("serving (http://\\S+)");
  private static final Pattern ANONYMOUS = Pattern.compile("(?m)^RssAnon:\\s+(\\d+) kB$");
  private static final Pattern HEAP_USED =
      Pattern.compile("(?m)^.*(?:heap|generation)\\s.* used (\\d+)K");

  private final Process process;
  private final Path log;
  private final URI address;

  private Served(Process process, Path log) throws IOException, InterruptedException {
    this.process = process;
    this.log = log;
    this.address = awaited();
  }

  /** The real news in a soak, where they are at hand; so many random articles elsewhere. */
  static IndexHome index(Path folder, int articles, Random random) throws IOException {
    if (Boolean.getBoolean("telusur.soak")) {
      Path news = Needs.data("news");
      return TestIndex.kept(
          Needs.home().resolve("target/edge"), SourceFiles.named(List.of(news.toString())));
    }
    return small(folder, articles, random);
  }

  /** So many random articles: enough where it is HTTP that is tested. */
  static IndexHome small(Path folder, int articles, Random random) throws IOException {
    var index = new TestIndex(folder);
    index.publish(Articles.random(random, articles, "x"));
    return index.home();
  }

  static Served start(IndexHome home, Path folder, String... options)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    var command =
        new ArrayList<>(
            List.of(
                java("java"),
                "-Xms400m",
                "-Xmx400m",
                "-XX:+AlwaysPreTouch", // so that what grows in the system's eyes is not the heap
                "-XX:TieredStopAtLevel=" + Needs.rounds(1, 4),
                "--enable-native-access=ALL-UNNAMED",
                "-Dtelusur.home=" + Needs.home(),
                "-cp",
                System.getProperty("java.class.path"),
                "id.telusur.launch.Telusur",
                "serve",
                "--index",
                home.folder().toString(),
                "--port",
                "0"));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new Served(process, log);
  }

  private URI awaited() throws IOException, InterruptedException {
    while (process.isAlive()) {
      Matcher said = ADDRESS.matcher(log());
      if (said.find()) {
        return URI.create(said.group(1));
      }
      Thread.sleep(20);
    }
    throw new IOException("the server ended: " + log());
  }

  URI address() {
    return address;
  }

  /** All it has written. */
  String log() throws IOException {
    return Files.readString(log);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Memory that is its own (the whole heap, threads, what the JVM keeps), in MiB; 0 where the
   * system does not say. The index, which the system maps and can let go, is not in it.
   */
  long memory() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    Matcher anonymous = ANONYMOUS.matcher(Files.exists(status) ? Files.readString(status) : "");
    return anonymous.find() ? Long.parseLong(anonymous.group(1)) >> 10 : 0;
  }

  /** What lives on its heap, in MiB: what is left of it after all garbage has been collected. */
  long heap() throws IOException, InterruptedException {
    jcmd("GC.run");
    return HEAP_USED
            .matcher(jcmd("GC.heap_info"))
            .results()
            .mapToLong(used -> Long.parseLong(used.group(1)))
            .sum()
        >> 10;
  }

  private String jcmd(String question) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), question)
            .redirectErrorStream(true)
            .start();
    String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (jcmd.waitFor() != 0) {
      throw new IOException(answer);
    }
    return answer;
  }

  private static String java(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }

  /** Ends it without warning. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
