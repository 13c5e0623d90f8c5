package id.telusur.query;

import java.util.Locale;
import java.util.Map;

/**
 * Words as people shorten them on a phone; no article does. Left alone are "dr" and "pd", which are
 * titles ("dr. Tirta") and names as well, and "org", "jd" and "sm", which are endings of addresses,
 * initials ("JD Vance") and firms; and what is written in capitals: HRS is a person, TDK a firm.
 */
final class ShortForms {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("bbrp", "beberapa"),
          Map.entry("belom", "belum"),
          Map.entry("bgmn", "bagaimana"),
          Map.entry("bgt", "banget"),
          Map.entry("blm", "belum"),
          Map.entry("bln", "bulan"),
          Map.entry("blom", "belum"),
          Map.entry("bnyk", "banyak"),
          Map.entry("brp", "berapa"),
          Map.entry("dg", "dengan"),
          Map.entry("dgn", "dengan"),
          Map.entry("dlm", "dalam"),
          Map.entry("dmn", "dimana"),
          Map.entry("dpt", "dapat"),
          Map.entry("gimana", "bagaimana"),
          Map.entry("gmn", "bagaimana"),
          Map.entry("hrs", "harus"),
          Map.entry("jdi", "jadi"),
          Map.entry("jg", "juga"),
          Map.entry("jml", "jumlah"),
          Map.entry("karna", "karena"),
          Map.entry("klo", "kalau"),
          Map.entry("kmrn", "kemarin"),
          Map.entry("knp", "kenapa"),
          Map.entry("kpd", "kepada"),
          Map.entry("kpn", "kapan"),
          Map.entry("krn", "karena"),
          Map.entry("krna", "karena"),
          Map.entry("lbh", "lebih"),
          Map.entry("mrk", "mereka"),
          Map.entry("msh", "masih"),
          Map.entry("sampe", "sampai"),
          Map.entry("sbg", "sebagai"),
          Map.entry("sblm", "sebelum"),
          Map.entry("sdh", "sudah"),
          Map.entry("skg", "sekarang"),
          Map.entry("skrg", "sekarang"),
          Map.entry("spt", "seperti"),
          Map.entry("stlh", "setelah"),
          Map.entry("tdk", "tidak"),
          Map.entry("tgl", "tanggal"),
          Map.entry("thd", "terhadap"),
          Map.entry("thn", "tahun"),
          Map.entry("trs", "terus"),
          Map.entry("tsb", "tersebut"),
          Map.entry("ttg", "tentang"),
          Map.entry("utk", "untuk"),
          Map.entry("yg", "yang"));

  private ShortForms() {}

  /** The word that another stands for, or that word itself. */
  static String inFull(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    return capitals ? word : WORDS.getOrDefault(small, word);
  }
}
