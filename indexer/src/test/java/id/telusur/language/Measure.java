package id.telusur.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Prints how good and how fast the stemmer is, beside others on the same data. Argument: the data
 * folder (see ROOTS.md for what is measured how).
 */
public final class Measure {
  private Measure() {}

  public static void main(String[] args) throws IOException {
    Path lemma = Path.of(args[0], "lemma");
    List<Scores.Gold> golds = golds(lemma.resolve("consensus-dev.tsv"));
    System.out.printf(
        Locale.ROOT,
        "%-10s %7s %7s %7s %8s %8s %7s%n",
        "",
        "types",
        "tokens",
        "pair-F1",
        "clitics",
        "to lemma",
        "names");
    for (Map.Entry<String, UnaryOperator<String>> one : Baselines.all().entrySet()) {
      UnaryOperator<String> stemmer = one.getValue();
      Scores scores = Scores.of(golds, stemmer);
      System.out.printf(
          Locale.ROOT,
          "%-10s %6.2f%% %6.2f%%   %.4f  %6.2f%%  %6.2f%% %6.2f%%%n",
          one.getKey(),
          100 * scores.types(),
          100 * scores.tokens(),
          scores.pairs(),
          100 * clitics(lemma, stemmer, 2),
          100 * clitics(lemma, stemmer, 1),
          100 * names(lemma, stemmer));
    }
    new FoldedMeasure(golds).print();
    System.out.printf(
        "names: %d left out as ordinary words in capitals%n", names(lemma).size() - kept(lemma));
    List<String> wrong = new ArrayList<>();
    for (Scores.Gold gold : golds) {
      String root = Baselines.telusur(gold.form());
      if (!root.equals(gold.root())) {
        wrong.add(gold.form() + ">" + root + " (" + gold.root() + ")");
      }
    }
    System.out.println("differs: " + String.join(", ", wrong));
    new SpeedMeasure(Path.of(args[0], "news")).print();
  }

  static List<Scores.Gold> golds(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(row -> new Scores.Gold(row[0], row[1], Integer.parseInt(row[2])))
        .toList();
  }

  /**
   * Share of words with a clitic that come back to the root of their host (column 2, the host as
   * the treebank parts it) or to its lemma (column 1, which holds slips).
   */
  private static double clitics(Path lemma, UnaryOperator<String> stemmer, int column)
      throws IOException {
    int all = 0;
    int right = 0;
    for (String file : List.of("ud-csui.clitic.tsv", "ud-gsd-devtest.clitic.tsv")) {
      List<String> lines = Files.readAllLines(lemma.resolve(file));
      for (String line : lines.subList(1, lines.size())) {
        String[] row = line.split("\t");
        String host = row[column].split("\\+")[0];
        String wanted = column == 2 ? stemmer.apply(host) : host;
        all++;
        right += stemmer.apply(row[0]).equals(wanted) ? 1 : 0;
      }
    }
    return (double) right / all;
  }

  private static List<String> names(Path lemma) throws IOException {
    return Files.readAllLines(lemma.resolve("proper-nouns-dev.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t")[0])
        .toList();
  }

  private static long kept(Path lemma) throws IOException {
    Predicate<String> ordinary = ordinary(lemma);
    return names(lemma).stream().filter(ordinary.negate()).count();
  }

  private static double names(Path lemma, UnaryOperator<String> stemmer) throws IOException {
    Predicate<String> ordinary = ordinary(lemma);
    List<String> names = names(lemma).stream().filter(ordinary.negate()).toList();
    long whole =
        names.stream()
            .filter(name -> stemmer.apply(name).equals(name.toLowerCase(Locale.ROOT)))
            .count();
    return (double) whole / names.size();
  }

  /** An ordinary word is one that the treebanks also have as something else than a name. */
  private static Predicate<String> ordinary(Path lemma) throws IOException {
    var words = new HashSet<String>();
    for (String file : List.of("ud-csui.stem.tsv", "ud-gsd-devtest.stem.tsv")) {
      List<String> lines = Files.readAllLines(lemma.resolve(file));
      lines.subList(1, lines.size()).forEach(line -> words.add(line.split("\t")[0]));
    }
    return name -> words.contains(name.toLowerCase(Locale.ROOT));
  }
}
