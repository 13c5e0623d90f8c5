package id.telusur.search.suggest;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.query.FunctionWords;
import id.telusur.query.VariantGroups;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * How often the offer is right: for slips of each kind in words drawn by their frequency, for the
 * table of slips that people make, and in names, whatever the slip makes of them and where that is
 * a word which is held; and how often there is an offer where nothing was wrong. Run with the
 * folder of an index; {@code -Dshow=true} prints what went wrong.
 */
final class CorrectionMeasure {
  private static final int WORDS = 500;
  private static final int SHORTEST = 4;
  private static final int NAMES = 150;
  private static final int DRAWN_NAMES = 400;

  /** So many slips are tried for one that makes a word of the kind that is wanted. */
  private static final int TRIES = 20;

  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]+( [A-Z][a-z]+){1,2}");

  private static final boolean SHOW = Boolean.getBoolean("show");

  private final IndexReader reader;
  private final Corrections corrections;
  private final Counting counter;
  private final Dictionary dictionary;
  private final List<Double> times = new ArrayList<>();

  private CorrectionMeasure(IndexReader reader) throws IOException {
    this.reader = reader;
    dictionary = Dictionary.of(reader);
    corrections =
        Suggester.of(reader, List.of(), ThingNames.of(VariantGroups.STANDARD))
            .corrections(new IndexSearcher(reader), () -> false);
    counter = new Counting(reader);
  }

  public static void main(String[] args) throws IOException {
    long seed = Long.getLong("telusur.seed", 42);
    System.out.println("-Dtelusur.seed=" + seed);
    try (IndexReader reader = Opened.live(Path.of(args[0]))) {
      var measure = new CorrectionMeasure(reader);
      var random = new Random(seed);
      measure.slips(random);
      measure.table();
      for (int words = 1; words <= 3; words++) {
        measure.unspoiled(words, random);
      }
      List<String> names = measure.names(random);
      measure.names("names", names, word -> true, random);
      measure.names("held", names, measure::isHeld, random);
      double[] times = measure.times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "ms of CPU p50 %.1f p99 %.1f%n",
          times[times.length / 2],
          times[times.length * 99 / 100]);
    }
  }

  private void slips(Random random) {
    List<String> words = drawn(random);
    for (Slips kind : Slips.values()) {
      int right = 0;
      int wrong = 0;
      int known = 0;
      for (String word : words) {
        String typed = kind.in(word, random);
        if (typed.equals(word) || counter.applyAsLong(typed) > reader.numDocs() / 1000) {
          known++;
          continue; // unchanged, or another word that is well known
        }
        Optional<Correction> offer = offer(typed);
        if (offer.isPresent() && same(offer.get().text(), word)) {
          right++;
        } else if (offer.isPresent()) {
          wrong++;
          say(typed, word, offer.get().text());
        } else {
          say(typed, word, "-");
        }
      }
      print(kind.name().toLowerCase(Locale.ROOT), right, wrong, words.size() - known);
    }
  }

  private void table() throws IOException {
    int right = 0;
    int wrong = 0;
    List<String[]> rows = rows();
    for (String[] row : rows) {
      Optional<Correction> offer = offer(row[0]);
      boolean same = offer.map(Correction::text).filter(text -> same(text, row[1])).isPresent();
      same |= offer.isEmpty() && row[1].equals("-");
      right += same ? 1 : 0;
      wrong += offer.isPresent() && !same ? 1 : 0;
      if (!same) {
        say(row[0], row[1], offer.map(Correction::text).orElse("-"));
      }
    }
    print("table", right, wrong, rows.size());
  }

  /** So many words side by side in a title: none of them is wrong. */
  private void unspoiled(int words, Random random) throws IOException {
    int drawn = 0;
    int offers = 0;
    while (drawn < WORDS) {
      String title = Beginning.of(reader.storedFields(), random.nextInt(reader.maxDoc())).title();
      List<Term> terms = Analysis.terms(Analysis.exact(), title);
      if (terms.size() < words) {
        continue;
      }
      drawn++;
      int from = random.nextInt(terms.size() - words + 1);
      String typed = title.substring(terms.get(from).start(), terms.get(from + words - 1).end());
      Optional<Correction> offer = offer(typed);
      if (offer.isPresent()) {
        offers++;
        say(typed, typed, offer.get().text());
      }
    }
    System.out.printf("unspoiled, %d words: %d offers in %d%n", words, offers, drawn);
  }

  /** A slip in one word of each name. */
  private void names(String what, List<String> names, Predicate<String> fits, Random random) {
    int right = 0;
    int wrong = 0;
    int all = 0;
    for (String name : names) {
      Optional<String> typed =
          Stream.generate(() -> misspelled(name, random))
              .limit(TRIES)
              .filter(slip -> !slip.equals(name) && fits.test(changed(name, slip)))
              .findFirst();
      if (typed.isEmpty() || ++all > NAMES) {
        continue;
      }
      String offer = offer(typed.get()).map(Correction::text).orElse("-");
      boolean same = offer.equalsIgnoreCase(name);
      right += same ? 1 : 0;
      wrong += same || offer.equals("-") ? 0 : 1;
      if (!same) {
        say(typed.get(), name, offer);
      }
    }
    print(what, right, wrong, Math.min(all, NAMES));
  }

  private static String misspelled(String name, Random random) {
    String[] words = name.split(" ", -1);
    int at = random.nextInt(words.length);
    String word = words[at].toLowerCase(Locale.ROOT);
    String slip = random.nextBoolean() ? Slips.any(word, random) : Slips.alike(word, random);
    words[at] = words[at].charAt(0) + slip.substring(1);
    return String.join(" ", words);
  }

  /** The word of a misspelled name that is not the name's. */
  private static String changed(String name, String slip) {
    List<String> words = List.of(name.split(" ", -1));
    return Arrays.stream(slip.split(" ", -1))
        .filter(word -> !words.contains(word))
        .findFirst()
        .orElse("");
  }

  private boolean isHeld(String word) {
    return dictionary.articles(word.toLowerCase(Locale.ROOT)) > 0;
  }

  /** Two or three words with capitals within a sentence, which some articles have side by side. */
  private List<String> names(Random random) throws IOException {
    var adjacency = new Adjacency(new IndexSearcher(reader));
    var names = new LinkedHashSet<String>();
    while (names.size() < DRAWN_NAMES) {
      String text = Beginning.of(reader.storedFields(), random.nextInt(reader.maxDoc())).text();
      List<String> found =
          NAME.matcher(text)
              .results()
              .map(MatchResult::group)
              .filter(name ->
                  adjacency.count(List.of(name.toLowerCase(Locale.ROOT).split(" ", -1))) >= 10)
              .toList();
      if (!found.isEmpty()) {
        names.add(found.get(random.nextInt(found.size())));
      }
    }
    return List.copyOf(names);
  }

  /** Drawn by the number of articles that hold them; nobody looks for function words. */
  private List<String> drawn(Random random) {
    int size = dictionary.words().size();
    long[] up = new long[size];
    for (int i = 0; i < size; i++) {
      String word = dictionary.words().word(i);
      boolean fit =
          word.length() >= SHORTEST
              && !FunctionWords.contains(word)
              && dictionary.articles(i) > reader.numDocs() / 1000;
      up[i] = (i == 0 ? 0 : up[i - 1]) + (fit ? dictionary.articles(i) : 0);
    }
    var drawn = new ArrayList<String>();
    while (drawn.size() < WORDS) {
      int at = Arrays.binarySearch(up, (long) (random.nextDouble() * up[size - 1]));
      drawn.add(dictionary.words().word(at < 0 ? -at - 1 : at + 1));
    }
    return drawn;
  }

  private Optional<Correction> offer(String typed) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Optional<Correction> offer = corrections.correct(typed, TypedWord.of(typed), counter, counter);
    times.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
    return offer;
  }

  /** The same words, or the same by their roots: they find the same. */
  private static boolean same(String one, String other) {
    return one.equals(other) || Entries.roots(one).equals(Entries.roots(other));
  }

  /** The table beside the tests: typed and meant, with a tab between. */
  static List<String[]> rows() throws IOException {
    InputStream in = CorrectionMeasure.class.getResourceAsStream("misspelled.tsv");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }

  private static void say(String typed, String meant, String offered) {
    if (SHOW) {
      System.out.printf("  %s (%s): %s%n", typed, meant, offered);
    }
  }

  private static void print(String what, int right, int wrong, int all) {
    System.out.printf(
        Locale.ROOT,
        "%-10s right %.3f, wrong %.3f of %d%n",
        what,
        (double) right / all,
        (double) wrong / all,
        all);
  }
}
