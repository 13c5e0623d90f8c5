package id.telusur.copies;

import id.telusur.article.Accepted;
import id.telusur.article.Article;
import id.telusur.article.SourceListener;
import id.telusur.article.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How well signatures tell copies on real news: against the exact similarity of all pairs that
 * share a rare shingle; and pairs about the threshold, to be read.
 */
public final class CopyMeasure {
  /** A shingle in more articles than this is a phrase of everybody, or of a newspaper. */
  private static final int RARE = 40;

  private final List<Article> articles = new ArrayList<>();
  private final List<Signature> signatures = new ArrayList<>();
  private final List<int[]> shingles = new ArrayList<>();

  /** Arguments: the data folder; then, to read pairs, lowest and highest similarity, how many. */
  public static void main(String[] args) throws IOException {
    var measure = new CopyMeasure();
    try (var files = Files.list(Path.of(args[0], "news"))) {
      files.filter(file -> file.toString().endsWith(".gz")).sorted().forEach(measure::read);
    }
    measure.groups();
    List<Pair> pairs = measure.exact();
    measure.compare(pairs);
    if (args.length == 4) {
      measure.show(
          pairs,
          Double.parseDouble(args[1]),
          Double.parseDouble(args[2]),
          Integer.parseInt(args[3]));
    }
  }

  private void read(Path file) {
    new SourceReader(Clock.systemUTC())
        .read(
            List.of(file),
            new SourceListener() {},
            record -> {
              if (record instanceof Accepted accepted) {
                articles.add(accepted.article());
                signatures.add(Signature.of(accepted.article()));
                IntStream.Builder all = IntStream.builder();
                Shingles.of(accepted.article(), all);
                shingles.add(all.build().sorted().distinct().toArray());
              }
            });
  }

  private void groups() {
    long start = System.nanoTime();
    var groups = new CopyGroups(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      groups.add(articles.get(i).id(), signatures.get(i).bytes(), 0);
    }
    var sizes = new HashMap<Long, Integer>();
    Arrays.stream(groups.groups())
        .filter(group -> group != CopyGroups.NONE)
        .forEach(group -> sizes.merge(group, 1, Integer::sum));
    System.out.printf(
        "%,d articles: %d groups of %d articles, the largest %d; found in %d ms%n",
        articles.size(),
        sizes.size(),
        sizes.values().stream().mapToInt(Integer::intValue).sum(),
        Collections.max(sizes.values()),
        (System.nanoTime() - start) / 1_000_000);
  }

  private List<Pair> exact() {
    var occurrences = new HashMap<Integer, List<Integer>>();
    for (int i = 0; i < articles.size(); i++) {
      for (int shingle : shingles.get(i)) {
        occurrences.computeIfAbsent(shingle, unused -> new ArrayList<>(1)).add(i);
      }
    }
    var common = new HashMap<Long, Integer>();
    for (List<Integer> those : occurrences.values()) {
      for (int i = 0; those.size() <= RARE && i < those.size(); i++) {
        for (int j = 0; j < i; j++) {
          common.merge((long) those.get(j) << 32 | those.get(i), 1, Integer::sum);
        }
      }
    }
    var pairs = new ArrayList<Pair>();
    for (Map.Entry<Long, Integer> entry : common.entrySet()) {
      if (entry.getValue() >= 5) {
        int one = (int) (entry.getKey() >>> 32);
        int other = entry.getKey().intValue();
        pairs.add(new Pair(one, other, jaccard(shingles.get(one), shingles.get(other))));
      }
    }
    Collections.sort(pairs, (a, b) -> Double.compare(a.exact, b.exact));
    return pairs;
  }

  private static double jaccard(int[] some, int[] others) {
    long both = Arrays.stream(some).filter(one -> Arrays.binarySearch(others, one) >= 0).count();
    return (double) both / (some.length + others.length - both);
  }

  private void compare(List<Pair> pairs) {
    System.out.println("exact similarity: pairs, with a key in common, taken for copies");
    for (double from = 0.3; from < 1; from += 0.05) {
      double low = from;
      List<Pair> those =
          pairs.stream().filter(pair -> pair.exact >= low && pair.exact < low + 0.05).toList();
      System.out.printf(
          "%.2f to %.2f: %4d %4d %4d%n",
          from,
          from + 0.05,
          those.size(),
          those.stream().filter(this::shareKey).count(),
          those.stream().filter(this::areCopies).count());
    }
  }

  private boolean shareKey(Pair pair) {
    return signatures.get(pair.one).keys().stream()
        .anyMatch(key ->
            signatures.get(pair.other).keys().stream().anyMatch(it -> Arrays.equals(it, key)));
  }

  private boolean areCopies(Pair pair) {
    return signatures.get(pair.one).isCopyOf(signatures.get(pair.other));
  }

  private void show(List<Pair> pairs, double from, double to, int count) {
    var those =
        new ArrayList<>(
            pairs.stream().filter(pair -> pair.exact >= from && pair.exact < to).toList());
    Collections.shuffle(those, new Random(1));
    for (Pair pair : those.subList(0, Math.min(count, those.size()))) {
      System.out.printf(
          "%n%.2f, estimated %.2f, %s%n%s%n%s%n",
          pair.exact,
          Estimates.similarity(signatures.get(pair.one), signatures.get(pair.other)),
          areCopies(pair) ? "copies" : "no copies",
          line(articles.get(pair.one)),
          line(articles.get(pair.other)));
    }
  }

  private static String line(Article article) {
    String body = article.bodyText().replace('\n', ' ');
    return "  %s %s %s | %s"
        .formatted(
            article.id(),
            article.source(),
            article.title(),
            body.substring(0, Math.min(400, body.length())));
  }

  private record Pair(int one, int other, double exact) {}
}
