package id.telusur.article.html;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines that sites put into articles and that are no part of them, known by how Indonesian and
 * English sites word them.
 */
final class Boilerplate {
  private static final int SHORT = 220;

  private static final Pattern START =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*+(?:"
              + "(?:baca|lihat|simak|tonton|saksikan|dengarkan)\\s+(?:juga|pula|selengkapnya|lagi"
              + "|berita|artikel|video|:)"
              + "|(?:berita|artikel|video|foto)\\s+(?:terkait|lainnya|terbaru|terpopuler|populer"
              + "|pilihan|rekomendasi|menarik)"
              + "|simak breaking news|pilihan (?:redaksi|editor)\\b"
              + "|(?:read|see|watch)\\s+(?:also|more|too)\\b|also read|related (?:news|stories|articles)"
              + "|(?:bersambung|berlanjut|lanjut)\\s+(?:ke|di)\\s+halaman"
              + "|artikel(?:-artikel)? yang direkomendasikan|lewati\\b.{0,80}lanjutkan membaca"
              + "|artikel ini (?:telah|sudah) (?:tayang|terbit|dimuat)|fakta atau hoaks"
              + "|saksikan (?:live|siaran langsung)|(?:unduh|download|instal+)\\b.{0,40}aplikasi"
              + "|lihat (?:postingan|unggahan|foto|video) ini di instagram|a post shared by"
              + "|(?:sebuah )?(?:kiriman|postingan)(?: yang)? dibagikan oleh"
              + "|scroll to (?:continue|resume)|continue reading|lanjutkan membaca"
              + "|advertisements?\\b|iklan\\b|sponsored"
              + "|gambas\\s*:|halaman\\s+(?:selanjutnya|berikutnya|sebelumnya)|selengkapnya di"
              + "|(?:share|bagikan|sebarkan)\\s*(?::|$|ke\\b|artikel|berita|this)"
              + "|(?:follow|ikuti|gabung|join|subscribe|langganan)\\b.{0,80}(?:google|whatsapp|telegram"
              + "|channel|kanal|saluran|newsletter|twitter|instagram|facebook|media sosial|medsos)"
              + "|(?:dapatkan|cek|temukan|ikuti|update|nikmati)\\b.{0,60}(?:berita|update|informasi|artikel)"
              + ".{0,80}(?:google|whatsapp|telegram|setiap hari|di sini|disini|aplikasi|lainnya|lain)"
              + "|(?:kunjungi|klik)\\b.{0,60}(?:di sini|disini|tautan|link)"
              + "|copyright\\b|hak cipta\\b|all rights reserved|dilarang (?:keras )?(?:mengambil|mengutip"
              + "|memperbanyak|menyalin)"
              + "|(?:editor|pewarta|penulis|reporter|wartawan|redaktur|uploader|penyunting|kontributor"
              + "|laporan wartawan)\\s*[:/]"
              + "|(?:tags?|topik|label|keywords?|kata kunci)\\s*:"
              + "|(?:foto|photo|image|video|grafis|infografis)\\s*(?::|/|credit)"
              + "|tulis komentar|kirim komentar|beri komentar|komentar anda|loading\\b|memuat\\b"
              + ")");

  private static final Pattern WHOLE =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*+(?:"
              + "\\d*\\s*(?:komentar|comments?|shares?|views?|dibaca|likes?|tweets?)\\s*\\d*"
              + "|(?:facebook|twitter|x|whatsapp|telegram|line|email|e-mail|linkedin|pinterest|google\\+?"
              + "|copy link|salin (?:link|tautan)|print|cetak|kirim|share|bagikan|tweet|a-|a\\+|aa|next|prev"
              + "|sebelumnya|selanjutnya|berikutnya|home|beranda|tutup|close|zoom|perbesar|perkecil)"
              + "|(?:halaman|page)?\\s*\\d+\\s*(?:dari|of|/)\\s*\\d+"
              + ")[\\W_]*$");

  private Boilerplate() {}

  static boolean isLine(String text) {
    if (text.length() > SHORT) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return START.matcher(lower).lookingAt() || WHOLE.matcher(lower).matches();
  }
}
