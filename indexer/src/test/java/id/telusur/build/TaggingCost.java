package id.telusur.build;

import id.telusur.article.Article;
import id.telusur.article.SourceFiles;
import id.telusur.relation.Relations;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Says what tagging costs beside indexing, in one run: all news are indexed, each article is tagged
 * once more than the build does, and the processor time of that second tagging is set against that
 * of the run without any. Argument: the folder of data.
 */
public final class TaggingCost {
  private TaggingCost() {}

  /** Measures. */
  public static void main(String[] args) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    var tagging =
        new BuildListener() {
          private final Relations relations = Relations.builtIn();
          private long nanos;
          private long events;

          @Override
          public void accepted(Article article) {
            long begin = threads.getCurrentThreadCpuTime();
            events += relations.of(article).events().size();
            nanos += threads.getCurrentThreadCpuTime() - begin;
          }
        };
    Path home = Files.createTempDirectory("tagging");
    var files = SourceFiles.named(List.of(args[0] + "/news"));
    long begin = cpu();
    new Builder(new IndexHome(home), BuildOptions.standard(), tagging, Clock.systemUTC())
        .build(files);
    double tags = tagging.nanos / 1e9;
    double rest = (cpu() - begin) / 1e9 - 2 * tags;
    System.out.printf(
        "tagging %.1f s, indexing without it %.1f s of processor time: %.3f; %d events%n",
        tags, rest, tags / rest, tagging.events);
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
