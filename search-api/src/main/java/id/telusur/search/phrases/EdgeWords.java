package id.telusur.search.phrases;

import id.telusur.query.FunctionWords;
import id.telusur.query.WordList;
import java.util.Set;

/**
 * Words that are no suggestion, begin and end no phrase, and make no two articles alike: those that
 * carry no content of their own in a query either, and these, which do beside others, such as those
 * that only say who reports, and the parts of addresses. Folded.
 */
public final class EdgeWords {
  static final Set<String> WORDS =
      WordList.of(
          """
          vs begini begitu usai jelang sebelum sejak sebab jika bila
          meski meskipun walau namun tapi tetapi tanpa demi antara bawah tak tidak bukan
          belum jangan dapat harus wajib perlu ingin pun cuma
          kembali jadi menjadi ada adanya tetap makin semakin lebih paling sangat sekali
          si sang nya lah kah per via dia mereka kami kita kamu anda aku saya
          kata ujar sebut disebut bakal segera sedang lalu maka seperti bak kian semua setiap
          tiap seorang sebuah hal pernah sempat langsung malah justru ternyata
          tentu berikut guna hendak selain selama sementara seraya sembari sebelumnya kemudian
          kini tadi sehingga sedangkan adapun bahkan sekaligus termasuk
          berdasarkan sebagaimana demikian maupun apabila kecuali beberapa
          sejumlah sebagian sebanyak sebesar sekitar hampir lainnya antaranya dirinya pihaknya
          keduanya memiliki melakukan dilakukan diketahui dikutip dilansir mengatakan
          menyebut menyebutkan menyatakan menyampaikan menjelaskan menegaskan menambahkan
          mengungkapkan mengaku ungkap ucap tutur imbuh katanya ujarnya ungkapnya ucapnya
          tuturnya jelasnya tegasnya imbuhnya as it not but his her
          lain akhirnya cukup banyak berada mulai com co www
          """);

  private EdgeWords() {}

  public static boolean contains(String folded) {
    return FunctionWords.contains(folded) || WORDS.contains(folded);
  }

  /** Whether one of them begins so, or is it. */
  public static boolean begin(String folded) {
    return FunctionWords.begin(folded) || WORDS.stream().anyMatch(word -> word.startsWith(folded));
  }
}
