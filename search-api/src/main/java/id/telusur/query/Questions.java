package id.telusur.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What asks in a question, and is not asked for: "apa yang dimaksud dengan X", "siapa nama X",
 * "tahun berapa X", "how many X", "berita tentang X". Articles that tell it seldom say it so, and
 * those that do are about something else. Such a word is let go only beside the word that asks:
 * "nama" alone is content.
 */
final class Questions {
  /** After these stands what they ask by. */
  private static final Set<String> ASKING =
      Set.of(
          "apa",
          "apakah",
          "siapa",
          "siapakah",
          "berapa",
          "berapakah",
          "what",
          "who",
          "which",
          "how");

  private static final Set<String> AFTER =
      Set.of(
          "nama",
          "namanya",
          "arti",
          "artinya",
          "definisi",
          "pengertian",
          "dimaksud",
          "dimaksudkan",
          "disebut",
          "jumlah",
          "banyak",
          "banyaknya",
          "saja",
          "sajakah",
          "name",
          "year",
          "date",
          "day",
          "month",
          "many",
          "much");

  private static final Set<String> BEFORE =
      Set.of("tahun", "tanggal", "hari", "bulan", "abad", "jam", "pukul", "ada");

  /** Everything here is one, and that is asked for by what stands behind these. */
  private static final Set<String> ARTICLES =
      Set.of("artikel", "berita", "kabar", "article", "articles", "news");

  private static final Set<String> ABOUT =
      Set.of("tentang", "soal", "dari", "about", "on", "of", "from");

  /** Beside these: what is new is a matter of order. */
  private static final Set<String> NEW = Set.of("terbaru", "terkini", "latest", "newest", "recent");

  private Questions() {}

  /** The places of such words among the clauses of one run, in the order typed. */
  static Set<Integer> formulas(List<Clause> clauses) {
    var found = new HashSet<Integer>();
    boolean asked = false;
    for (int i = 0; i < clauses.size(); i++) {
      if (isAsking(clauses.get(i))) {
        asked = true;
        if (i > 0 && FunctionWords.isOne(clauses.get(i - 1), BEFORE)) {
          found.add(i - 1);
        }
      } else if (!FunctionWords.isOne(clauses.get(i))) {
        boolean after = asked && FunctionWords.isOne(clauses.get(i), AFTER);
        if (after || isArticles(clauses, i) || isNew(clauses, i)) {
          found.add(i);
        }
        asked = false;
      }
    }
    return found;
  }

  private static boolean isArticles(List<Clause> clauses, int at) {
    int behind = isOne(clauses, at + 1, NEW) ? at + 2 : at + 1;
    return isOne(clauses, at, ARTICLES) && isOne(clauses, behind, ABOUT);
  }

  private static boolean isNew(List<Clause> clauses, int at) {
    return isOne(clauses, at, NEW) && (isArticles(clauses, at - 1) || isArticles(clauses, at + 1));
  }

  private static boolean isOne(List<Clause> clauses, int at, Set<String> words) {
    return at >= 0 && at < clauses.size() && FunctionWords.isOne(clauses.get(at), words);
  }

  private static boolean isAsking(Clause clause) {
    return FunctionWords.isOne(clause, ASKING);
  }
}
