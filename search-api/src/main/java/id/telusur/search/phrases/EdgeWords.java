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
          vs usai jelang sebelum sejak sebab
          tanpa demi antara bawah tak tidak bukan
          belum jangan dapat harus wajib perlu ingin pun
          kembali jadi menjadi ada adanya tetap makin semakin lebih paling sekali
          si sang nya lah kah per via mereka kami kita anda aku
          kata ujar sebut disebut segera sedang lalu maka bak kian semua setiap
          tiap seorang sebuah hal pernah sempat langsung
          tentu berikut guna hendak selain selama sementara seraya sembari sebelumnya kemudian
          kini tadi sehingga sedangkan adapun sekaligus termasuk
          berdasarkan sebagaimana demikian maupun apabila kecuali beberapa
          sejumlah sebagian sebanyak sebesar sekitar hampir lainnya antaranya dirinya pihaknya
          keduanya memiliki melakukan dilakukan diketahui dikutip dilansir mengatakan
          menyebut menyebutkan menyatakan menyampaikan menjelaskan menegaskan menambahkan
          mengungkapkan mengaku ungkap ucap tutur imbuh ujarnya ungkapnya ucapnya
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
