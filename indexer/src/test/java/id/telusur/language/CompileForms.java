package id.telusur.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Works out what the resources of the language room hold beside the words themselves: the weights
 * in roots.txt, affixes.txt, and forms.txt. To be run after a change of roots.txt or readings.txt.
 */
final class CompileForms {
  private static final int ROUNDS = 3;
  private static final int RARE = 2;
  private static final int COMMON = 3;
  private static final int FREQUENT = 30;

  private final Map<String, CorpusForms.Count> corpus;
  private final List<String> words = new ArrayList<>();
  private final Map<String, Boolean> roots = new TreeMap<>();
  private Map<String, Double> weights = new HashMap<>();
  private double[] patterns = new double[Affixes.PATTERNS];

  private CompileForms(Map<String, CorpusForms.Count> corpus) {
    this.corpus = corpus;
    corpus.forEach((form, count) -> {
      if (form.indexOf('-') < 0 && count.ordinary() && count.total() >= RARE) {
        words.add(form);
      }
    });
  }

  /** Arguments: the folder of articles, the folder of the resources to rewrite. */
  public static void main(String[] args) throws IOException {
    var compile = new CompileForms(CorpusForms.of(Path.of(args[0])));
    Path folder = Path.of(args[1]);
    compile.weigh(folder.resolve("roots.txt"));
    compile.writeRoots(folder.resolve("roots.txt"));
    compile.writePatterns(folder.resolve("affixes.txt"));
    compile.writeForms(folder.resolve("forms.txt"));
  }

  /** First only forms with one reading speak; then every form speaks for its best reading. */
  private void weigh(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split(" ", -1);
      if (!line.startsWith("#") && !parts[0].isEmpty()) {
        roots.put(parts[0], line.endsWith(" name"));
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      count(round == 0);
    }
  }

  private void count(boolean first) {
    Lexicon lexicon = lexicon();
    var newWeights = new HashMap<String, Double>();
    var newPatterns = new double[Affixes.PATTERNS];
    for (String word : words) {
      Map<String, Integer> readings = readings(lexicon, word);
      if (!first && !readings.isEmpty()) {
        readings = Map.of(best(lexicon, word), 1);
      }
      double share = 1.0 / readings.size();
      boolean one = readings.size() == 1;
      readings
          .keySet()
          .forEach(reading -> {
            String[] parts = reading.split(" ");
            newWeights.merge(parts[0], share, Double::sum);
            newPatterns[Integer.parseInt(parts[1])] += one ? 1 : 0;
          });
    }
    weights = newWeights;
    patterns = newPatterns;
  }

  private Lexicon lexicon() {
    var builder = new Roots.Builder();
    roots.forEach((root, name) -> builder.add(root, weight(root), name));
    Lexicon.collocations().forEach(words -> builder.add(words.replace(" ", ""), 1, false));
    var usual = new Patterns();
    for (int pattern = 1; pattern < patterns.length; pattern++) {
      usual.set(pattern, (int) patterns[pattern]);
    }
    return new Lexicon(builder.build(), usual, Lexicon.map("readings.txt"), Forms.none());
  }

  private int weight(String root) {
    return (int) Math.round(weights.getOrDefault(root, 0.0));
  }

  /** The readings of a word without clitics, each as root and pattern. */
  private static Map<String, Integer> readings(Lexicon lexicon, String word) {
    var readings = new HashMap<String, Integer>();
    char[] buffer = word.toCharArray();
    if (lexicon.roots().find(buffer, 0, buffer.length) < 0) {
      new Segmenter(
              (w, start, end, affixes) -> {
                int root = lexicon.roots().find(w, start, end);
                if (root >= 0 && !Affixes.clitic(affixes) && !lexicon.roots().name(root)) {
                  readings.put(lexicon.roots().text(root) + " " + affixes, 1);
                }
              })
          .segment(buffer, buffer.length);
    }
    return readings;
  }

  private static String best(Lexicon lexicon, String word) {
    var rules = new RuleStemmer(lexicon.roots(), lexicon.patterns());
    rules.read(word.toCharArray(), word.length());
    return new Stemmer(lexicon).stem(word) + " " + Affixes.pattern(rules.affixes());
  }

  private void writeRoots(Path file) throws IOException {
    var lines = new ArrayList<String>();
    for (String line : Files.readAllLines(file)) {
      String root = line.split(" ", -1)[0];
      boolean plain = !line.startsWith("#") && !root.isEmpty() && !roots.get(root);
      lines.add(plain ? weight(root) > 0 ? root + " " + weight(root) : root : line);
    }
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private void writePatterns(Path file) throws IOException {
    var lines = new ArrayList<String>();
    lines.add("# How many forms of the corpus show each combination of affixes (see ROOTS.md).");
    for (int pattern = 1; pattern < patterns.length; pattern++) {
      if (patterns[pattern] >= 1) {
        lines.add(Affixes.name(pattern) + " " + (int) patterns[pattern]);
      }
    }
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  /** Also holds frequent words without a root, most of them names, so that no rule is tried. */
  private void writeForms(Path file) throws IOException {
    Lexicon lexicon = lexicon();
    var stemmer = new Stemmer(lexicon);
    var lines = new TreeSet<String>();
    corpus.forEach((form, count) -> {
      String root = stemmer.stem(form);
      int code = Forms.code(form, root);
      boolean common = root.equals(form) ? count.total() >= FREQUENT : ordinary(form, count);
      boolean listed = lexicon.roots().find(form.toCharArray(), 0, form.length()) >= 0;
      if (form.indexOf('-') < 0 && common && code >= 0 && !listed) {
        lines.add(form + " " + code);
      }
    });
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private static boolean ordinary(String form, CorpusForms.Count count) {
    return count.ordinary() && count.total() >= COMMON && form.length() > 2;
  }
}
