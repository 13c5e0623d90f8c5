package id.telusur.query;

import java.util.List;
import java.util.Set;

/**
 * Words that carry no content of their own. They are indexed, so that phrases with them are found,
 * and let go from a query that says anything else, where they are no part of a collocation (dalam
 * negeri, bagi hasil). Kept short: "sama" (kerja sama) and "luar" (luar negeri) stand in longer
 * lists, and are content here; so do "as" (AS), "it" (IT), "us" (US) and "may", which typed small
 * mean something else to others.
 */
public final class FunctionWords {
  private static final Set<String> WORDS =
      WordList.of(
          """
          # Indonesian
          yang di ke dari dan atau untuk dengan pada dalam oleh itu ini adalah ialah para tentang
          terhadap kepada bagi akan telah sudah juga masih lagi dulu
          mau # will; "ingin", who wants, is content
          bisa # can; venom is "bisa ular"
          sebagai menurut
          setelah # a date behind it is read before this
          sesudah tersebut merupakan yaitu yakni hanya beserta soal mengenai terkait seputar perihal
          atas hingga sampai nyampe nyampai karena gara-gara gegara lantaran akibat agar supaya
          daripada ketimbang
          padahal memang memangnya emang emangnya kalau kalo serta bahwa ia saat ketika secara
          melalui lewat
          kena # a passive of speech: "kena denda"; "dikenakan" is content
          buat # for; "membuat" and "buatan" are content
          cuma sewaktu biar soalnya makanya tapi tetapi namun jika bila meski meskipun walau
          walaupun bahkan malah malahan justru seperti sepertinya kayanya ternyata bakal sangat
          saya dia gue kamu kalian dll dsb

          # Not, as people say it and news does not: "tidak" and "bukan" are content
          gak nggak ngga enggak engga ga gk nggk ndak kagak kaga gabisa gamau gapapa

          # What speech adds; "dong" is a currency, "loh" a name
          sih doang doank kok nih tuh deh lho gitu begitu begini banget saja aja udah udh
          ya yaa aduh waduh guys beneran katanya

          # What asks
          apa apaan apakah siapa siapakah bagaimana kapan mana berapa mengapa kenapa ngapain dimana
          kapankah berapakah manakah dimanakah kemana kemanakah darimana darimanakah bagaimanakah
          mengapakah benarkah betulkah

          # Before a name; "dr" is part of how some are known
          pak bpk bu prof mr mrs ms ym

          # English
          the a an of in on at to for and or by with from is are was were what who whose whom which
          when where why how about between into do does did has have had be been this that these
          those its their only will would shall should can could must over after according say says
          said you
          """);

  private FunctionWords() {}

  /** Whether a folded word is one. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }

  /** Whether one of them begins so, or is it. */
  public static boolean begin(String folded) {
    return WORDS.stream().anyMatch(word -> word.startsWith(folded));
  }

  static boolean isOne(Clause clause) {
    return isOne(clause, WORDS);
  }

  /** "antara X dan Y" is between; "Antara" by itself is a news agency. */
  static boolean isBetween(List<Clause> clauses, int at) {
    return isOne(clauses.get(at), Set.of("antara"))
        && clauses.subList(at + 1, clauses.size()).stream()
            .anyMatch(clause -> isOne(clause, Set.of("dan", "dengan")));
  }

  /** Whether a clause is a single one of these words. */
  static boolean isOne(Clause clause, Set<String> words) {
    return clause instanceof Clause.Word word
        && words.contains(String.join("-", word.terms().exact()));
  }
}
