package id.telusur.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words as people shorten them on a phone, and as they say them; no article does, or hardly. Left
 * alone are "dr" and "pd", which are titles ("dr. Tirta") and names as well, and "org", "jd" and
 * "sm", which are endings of addresses, initials ("JD Vance") and firms; and what is written in
 * capitals: HRS is a person, TDK a firm.
 */
final class ShortForms {
  /** Words, each with a colon, and behind it how it is shortened. */
  private static final String LIST =
      """
      akan: akn alasan: alesan alasannya: alesannya anak: ank antar: anter
      bagaimana: bgmn gimana gimane gmana gmn gmna balas: bales banget: bgt bgtt bngt
      banyak: bnyak bnyk byk beberapa: bbrp belum: belom belon blm blom blum
      berapa: berape brapa brp besok: bsk buat: bwt bulan: bln butuh: btuh cepat: cpt
      cerai: cere cukup: ckp dalam: dlm dapat: dpt dari: dri darimana: drmn
      dengan: dg dgn dngn diantar: dianter dibalas: dibales dikasih: dikasi
      dikembalikan: dibalikin dilihat: diliat dimana: dimane dmn dipesan: dipesen
      dipinjam: dipinjem disimpan: disimpen ditanam: ditanem ditukar: dituker
      gemas: gemes hampir: ampir hmpr hancur: ancur hanya: cmn cuman hny hnya
      harga: hrg hrga harus: hrs hrus kudu hidup: idup hitung: itung hujan: ujan
      ingin: pgen pngn jadi: jdi jalan: jln jangan: jgn jatuh: jatoh juga: jg jga
      jumlah: jml jmlh justru: justeru kalau: kalok klo klw kapan: kpn
      karena: karna krn krna kelihatan: keliatan kliatan keluarga: klrga
      kemana: kemane kmn kemarin: kemaren kmren kmrin kmrn kembalikan: balikin
      kenapa: kenape knapa knp knpa ngapa kepada: kpd kesal: kesel
      langsung: lgsg lgsung lngsung lapar: laper latihan: latian lebih: lbh
      lemas: lemes lewat: lwt macam: macem mahasiswa: mhs masalah: mslh
      masih: msh msih matang: mateng melihat: ngeliat memang: emg mmg mengapa: mngapa
      menghitung: ngitung menit: mnt menteri: mentri menyesal: nyesel
      menyimpan: nyimpen mereka: mrk mesti: musti minggu: mgg naik: naek
      nanti: entar nnti ntar nomor: nmr orang: orng padahal: pdhl pahit: pait
      pemerintah: pmrintah perlu: prlu pernah: prnah prnh pesan: pesen pinjam: pinjem
      rumah: rmh saja: aj ajah sampai: ampe sampe sampek smpe sangat: sngat
      saudara: sodara sebagai: sbg sebal: sebel sebelum: sblm sebelom seblm
      sebenarnya: sebenernya sedang: sdng sedikit: dikit sdkt
      sekarang: skg skrang skrg skrng sekolah: sklh skolah selalu: slalu semua: smua
      seperti: kayak kyk sprti spt sepertinya: kayaknya kyknya seram: serem
      sering: sring setelah: stlh simpan: simpen sudah: sdh tadi: td tdi tahu: tau
      tahun: taon taun thn tanam: tanem tanggal: tgl tapi: tp telah: tlh
      tenggelam: tenggelem tentang: tntg ttg terhadap: thd trhdp tersebut: tsb tsbt
      terus: trs trus tetap: tetep ttp tidak: tdk tukar: tuker universitas: univ
      untuk: untk utk utuk walau: walo walaupun: walopun wlpn yang: yg yng
      """;

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Map<String, String> WORDS = words();

  private ShortForms() {}

  private static Map<String, String> words() {
    var words = new HashMap<String, String>();
    String full = "";
    for (String word : BLANKS.splitAsStream(LIST).toList()) {
      if (word.endsWith(":")) {
        full = word.substring(0, word.length() - 1);
      } else if (words.put(word, full) != null) {
        throw new IllegalArgumentException("twice: " + word);
      }
    }
    return Map.copyOf(words);
  }

  /** The word that another stands for, or that word itself. */
  static String inFull(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    return capitals ? word : WORDS.getOrDefault(small, word);
  }
}
