package id.telusur.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What asks in a question, and is not asked for: "apa yang dimaksud dengan X", "siapa nama X",
 * "tahun berapa X", "how many X", "berita tentang X", "berita X terbaru", "tolong carikan X".
 * Articles that tell it seldom say it so, and those that do are about something else. Such a word
 * is let go only beside the word that asks: "nama" alone is content.
 */
final class Questions {
  /** After these stands what they ask by. */
  private static final Set<String> ASKING =
      WordList.of(
          """
          apa apakah siapa siapakah berapa berapakah bagaimana mana manakah what who which
          how
          """);

  private static final Set<String> AFTER =
      WordList.of(
          """
          nama namanya arti artinya definisi pengertian dimaksud dimaksudkan disebut
          jumlah banyak banyaknya saja sajakah ada cara caranya ceritanya name year date
          day month many much benar bener betul iya
          """);

  private static final Set<String> BEFORE =
      WordList.of("tahun tanggal hari bulan abad jam pukul ada");

  /** What is asked for as well: "negara mana"; "utang negara" is a thing of its own. */
  private static final Set<String> WHICH = WordList.of("mana manakah apa");

  private static final Set<String> COUNTRY = Set.of("negara");

  /** Everything here is one, and that is asked for by what stands behind these, or is new. */
  private static final Set<String> ARTICLES =
      WordList.of("artikel berita kabar article articles news");

  private static final Set<String> ABOUT = WordList.of("tentang soal dari about on of from");

  /** Beside articles, or at the other end: what is new is a matter of order. */
  private static final Set<String> NEW =
      WordList.of("terbaru terkini teranyar latest newest recent today");

  /** What people begin with who ask for news on several things; these are of a kind. */
  private static final Set<String> OPENING = WordList.of("berita kabar");

  private static final Set<String> KINDS = WordList.of("hoaks duka resmi acara miring burung");

  /** What asks the machine to look. */
  private static final Set<String> REQUESTS = WordList.of("carikan tampilkan tunjukkan");

  private static final Set<String> PLEASE = WordList.of("tolong mohon coba");

  /** New where "ini" follows: "berita hari ini". */
  private static final Set<String> PERIODS = WordList.of("hari minggu pekan bulan tahun");

  private static final Set<String> THIS = Set.of("ini");

  private final List<Clause> clauses;

  /** The places of what is no function word. */
  private final List<Integer> content;

  private Questions(List<Clause> clauses) {
    this.clauses = clauses;
    content =
        IntStream.range(0, clauses.size())
            .filter(at -> !FunctionWords.isOne(clauses.get(at)))
            .boxed()
            .toList();
  }

  /** The places of such words among the clauses of one run, in the order typed. */
  static Set<Integer> formulas(List<Clause> clauses) {
    var questions = new Questions(clauses);
    var found = questions.asked();
    found.addAll(questions.requested());
    found.addAll(questions.articles());
    return found;
  }

  private Set<Integer> asked() {
    var found = new HashSet<Integer>();
    boolean asked = false;
    for (int i = 0; i < clauses.size(); i++) {
      if (isOne(i, ASKING)) {
        asked = true;
        boolean opens = i < 2 || FunctionWords.isOne(clauses.get(i - 2));
        if (isOne(i - 1, BEFORE) || (opens && isOne(i, WHICH) && isOne(i - 1, COUNTRY))) {
          found.add(i - 1);
        }
      } else if (!FunctionWords.isOne(clauses.get(i))) {
        if (asked && isOne(i, AFTER)) {
          found.add(i);
        }
        asked = false;
      }
    }
    return found;
  }

  /** "carikan X", "tolong carikan X" at the beginning. */
  private Set<Integer> requested() {
    var found = new HashSet<Integer>();
    int at = isOne(0, PLEASE) ? 1 : 0;
    if (isOne(at, REQUESTS) && at + 1 < clauses.size()) {
      IntStream.rangeClosed(0, at).forEach(found::add);
    }
    return found;
  }

  /**
   * "berita tentang X", "berita terbaru X", "X berita hari ini", "berita X terbaru", "berita X Y";
   * a word for articles by itself is content: "kantor berita", "berita hoaks".
   */
  private Set<Integer> articles() {
    var found = new HashSet<Integer>();
    for (int i = 0; i < content.size(); i++) {
      int at = content.get(i);
      if (isOne(at, ARTICLES)) {
        if (isOne(at + 1, ABOUT)) {
          found.add(at);
        }
        if (i == 0 && content.size() > 2 && isOne(at, OPENING) && !isOne(at + 1, KINDS)) {
          found.add(at);
        }
        int last = i == 0 ? content.size() - 1 : i + 1;
        for (int beside : new int[] {i - 1, i + 1, last}) {
          if (isNew(beside)) {
            found.add(at);
            found.add(content.get(beside));
          }
        }
      }
    }
    return found;
  }

  /** Whether what stands there says that it be new. */
  private boolean isNew(int inContent) {
    if (inContent < 0 || inContent >= content.size()) {
      return false;
    }
    int at = content.get(inContent);
    return isOne(at, NEW) || (isOne(at, PERIODS) && isOne(at + 1, THIS));
  }

  private boolean isOne(int at, Set<String> words) {
    return at >= 0 && at < clauses.size() && FunctionWords.isOne(clauses.get(at), words);
  }
}
