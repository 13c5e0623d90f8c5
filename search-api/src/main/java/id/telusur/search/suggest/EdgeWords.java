package id.telusur.search.suggest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that carry no content of their own: they are no suggestion, begin and end no phrase, and
 * make no two articles alike. Folded.
 */
final class EdgeWords {
  private static final Set<String> WORDS =
      Arrays.stream(
              """
              yang di ke dari dan atau untuk dengan pada dalam oleh itu ini adalah ialah para tentang
              terhadap kepada bagi akan telah sudah juga sebagai soal apa apakah siapa siapakah vs
              bagaimana kapan mana berapa mengapa kenapa begini begitu saat usai jelang setelah sebelum
              ketika sejak hingga sampai karena sebab agar supaya jika bila kalau meski meskipun walau
              namun tapi tetapi serta tanpa demi antara atas bawah tak tidak bukan belum jangan bisa
              dapat harus wajib perlu mau ingin masih lagi pun saja hanya cuma kembali jadi menjadi ada
              adanya tetap makin semakin lebih paling sangat sekali tersebut si sang nya lah kah per via
              dia ia mereka kami kita kamu anda aku saya kata ujar sebut bakal segera sedang lalu maka
              seperti bak kian lewat secara akibat semua setiap tiap seorang sebuah sang hal yakni
              yaitu bahwa pernah sempat langsung malah justru ternyata tentu berikut oleh guna hendak
              the a an of in on at to for and or by with from is are was were be as its it this that
              what who when where how about after over not but has have had will his her their
              """
                  .strip()
                  .split("\\s+"))
          .collect(Collectors.toUnmodifiableSet());

  private EdgeWords() {}

  static boolean contains(String folded) {
    return WORDS.contains(folded);
  }
}
