package id.telusur.search.suggest;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.query.Facet;
import id.telusur.query.VariantGroups;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * How long a suggestion takes, counts included: beginnings of two to all letters of words and of
 * runs of two and three words of titles, one in five with a slip. Run with the folder of an index.
 */
final class SuggestMeasure {
  private static final int TYPED = 4000;
  private static final int SIZE = 8;

  private SuggestMeasure() {}

  public static void main(String[] args) throws IOException {
    long seed = Long.getLong("telusur.seed", 42);
    System.out.println("-Dtelusur.seed=" + seed);
    try (IndexReader reader = Opened.live(Path.of(args[0]))) {
      long before = used();
      long start = cpu();
      Suggester suggester = Suggester.of(reader, labels(), ThingNames.of(VariantGroups.STANDARD));
      System.out.printf(Locale.ROOT, "built in %.1f s of CPU, ", (cpu() - start) / 1e9);
      System.out.printf(Locale.ROOT, "%.1f MiB%n", (used() - before) / 1048576.0);
      List<String> typed = typed(reader, new Random(seed));
      var counter = new Counting(reader);
      var asking = new Asking(new IndexSearcher(reader), counter, counter::find, () -> false);
      for (int round = 1; round <= 3; round++) {
        time(round, suggester, asking, typed);
      }
    }
  }

  private static void time(int round, Suggester suggester, Asking asking, List<String> typed) {
    double[] wall = new double[typed.size()];
    double[] cpu = new double[typed.size()];
    long shown = 0;
    for (int i = 0; i < wall.length; i++) {
      long start = System.nanoTime();
      long spent = cpu();
      shown += suggester.suggest(typed.get(i), SIZE, asking).size();
      cpu[i] = (cpu() - spent) / 1e6;
      wall[i] = (System.nanoTime() - start) / 1e6;
    }
    System.out.printf("round %d: %.1f shown, ms of CPU ", round, (double) shown / wall.length);
    System.out.println(quantiles(cpu) + ", by the clock " + quantiles(wall));
  }

  private static String quantiles(double[] times) {
    Arrays.sort(times);
    return String.format(
        Locale.ROOT,
        "p50 %.2f p90 %.2f p99 %.2f max %.2f",
        times[times.length / 2],
        times[times.length * 9 / 10],
        times[times.length * 99 / 100],
        times[times.length - 1]);
  }

  private static List<String> typed(IndexReader reader, Random random) throws IOException {
    var typed = new ArrayList<String>();
    while (typed.size() < TYPED) {
      String title = Beginning.of(reader.storedFields(), random.nextInt(reader.maxDoc())).title();
      List<Term> terms = Analysis.terms(Analysis.exact(), title);
      if (terms.size() > 3) {
        int from = random.nextInt(terms.size() - 2);
        int to = from + random.nextInt(3);
        String run = title.substring(terms.get(from).start(), terms.get(to).end());
        int last = terms.get(to).end() - terms.get(to).start();
        int letters = Math.min(last, 2 + random.nextInt(last));
        String begun = run.substring(0, run.length() - last + letters);
        typed.add(random.nextInt(5) == 0 ? Slips.any(begun, random) : begun);
      }
    }
    Collections.shuffle(typed, random);
    return typed;
  }

  /** The countries as the JDK names them, and a topic. */
  private static List<Label> labels() {
    var labels = new ArrayList<Label>();
    for (String code : Locale.getISOCountries()) {
      var country = Locale.of("", code);
      String indonesian = country.getDisplayCountry(Locale.of("id"));
      String english = country.getDisplayCountry(Locale.ENGLISH);
      labels.add(new Label(Facet.COUNTRY, code, List.of(indonesian, english), 1));
    }
    labels.add(
        new Label(
            Facet.TOPIC,
            "defence-security",
            List.of("Pertahanan dan keamanan", "Defence and security"),
            1));
    return labels;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
