package id.telusur.language;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proposes roots from the word forms of a corpus, knowing the affixes and no dictionary. Every form
 * is cut in every way; a base is worth as much as it has other forms, less what its affixes cost;
 * each form then picks its best cut, and families are counted again, a few times. What stays whole,
 * or has a family, is proposed; a person decides.
 */
final class RootProposals {
  private static final int ROUNDS = 8;
  private static final double NEW_ROOT = 0.3;

  /** Patterns that any verb or noun takes; what a cut with one of them must outweigh. */
  private static final Set<String> USUAL =
      Set.of(
          "meN-", "meN-kan", "meN-i", "di-", "di-kan", "di-i", "ber-", "ber-an", "peN-", "peN-an",
          "per-an", "ke-an", "ter-", "-an", "-kan");

  private static final double USUAL_COST = 0.7;
  private static final double RARE_COST = 1.5;
  private static final double STACKED_COST = 2;

  private record Cut(String base, int pattern) {}

  private final Map<String, CorpusForms.Count> forms;
  private final Map<String, List<Cut>> cuts = new HashMap<>();
  private final Map<String, Integer> families = new HashMap<>();
  private final Map<String, Cut> taken = new HashMap<>();

  private RootProposals(Map<String, CorpusForms.Count> forms) {
    this.forms = forms;
    forms.forEach((form, count) -> {
      boolean word = form.indexOf('-') < 0 && form.length() > 2;
      if (word && count.ordinary() && !clitic(form, count)) {
        cuts.put(form, cuts(form));
      }
    });
  }

  /** Arguments: folder of articles, file to write. */
  public static void main(String[] args) throws IOException {
    var proposals = new RootProposals(CorpusForms.of(Path.of(args[0])));
    proposals.share();
    for (int round = 0; round < ROUNDS; round++) {
      proposals.improve();
    }
    proposals.write(Path.of(args[1]));
  }

  /** Whether the form is a more frequent word with a clitic: it says nothing of its own. */
  private boolean clitic(String form, CorpusForms.Count count) {
    for (String clitic : List.of("nya", "lah", "kah", "pun", "ku", "mu")) {
      int end = form.length() - clitic.length();
      if (end > 3 && form.endsWith(clitic)) {
        CorpusForms.Count host = forms.get(form.substring(0, end));
        return host != null && host.ordinary() && host.lower >= count.lower / 2;
      }
    }
    return false;
  }

  private static List<Cut> cuts(String form) {
    var cuts = new ArrayList<Cut>();
    char[] word = form.toCharArray();
    new Segmenter(
            (w, start, end, affixes) -> {
              boolean whole = end - start == word.length;
              if (whole || end - start > 2 && voiced(w, start, end)) {
                cuts.add(new Cut(new String(w, start, end - start), Affixes.pattern(affixes)));
              }
            })
        .segment(word, word.length);
    return cuts;
  }

  private static boolean voiced(char[] word, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("aeiou".indexOf(word[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A first guess: every form counts for each base it could hold. */
  private void share() {
    cuts.values()
        .forEach(choice -> choice.forEach(cut -> families.merge(cut.base, 1, Integer::sum)));
  }

  /** Each form joins the base that most others speak for; then families are counted again. */
  private void improve() {
    cuts.forEach((form, choice) -> taken.put(form, best(form, choice)));
    families.clear();
    taken.values().forEach(cut -> families.merge(cut.base, 1, Integer::sum));
  }

  private Cut best(String form, List<Cut> choice) {
    Cut before = taken.get(form);
    Cut best = choice.get(0);
    for (Cut cut : choice) {
      if (score(cut, before) > score(best, before)) {
        best = cut;
      }
    }
    return best;
  }

  private double score(Cut cut, Cut before) {
    CorpusForms.Count bare = forms.get(cut.base);
    double attested = bare != null && bare.ordinary() ? 1 : 0.4;
    boolean own = before == null || before.base.equals(cut.base);
    double others = families.getOrDefault(cut.base, 0) - (own ? 1 : 0);
    return Math.log(others * attested + NEW_ROOT) - cost(cut.pattern);
  }

  private static double cost(int pattern) {
    if (pattern == 0) {
      return 0;
    }
    boolean stacked = Affixes.prefix(pattern, 1) != Affixes.NONE;
    double rare = stacked ? STACKED_COST : RARE_COST;
    return USUAL.contains(Affixes.name(pattern)) ? USUAL_COST : rare;
  }

  private void write(Path file) throws IOException {
    var members = new HashMap<String, List<String>>();
    cuts.forEach((form, choice) ->
        members.computeIfAbsent(taken.get(form).base, b -> new ArrayList<>()).add(form));
    try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      for (String base : members.keySet().stream().sorted().toList()) {
        List<String> family = members.get(base);
        CorpusForms.Count bare = forms.get(base);
        out.printf(
            "%s\t%d\t%d\t%s%n",
            base, family.size(), bare == null ? 0 : bare.lower, String.join(" ", family));
      }
    }
  }
}
