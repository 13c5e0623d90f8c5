package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.query.Facet;
import id.telusur.query.QueryParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AskedPairsTest {
  private static final List<String> FILED = List.of("CN-ID", "CN-US", "ID-RU", "IL-IR");

  @ParameterizedTest
  @CsvSource({
    "latihan militer Tiongkok, CN-ID",
    "perang dagang AS China, CN-US",
    "perang Iran Israel, IL-IR",
    "dampak perang Iran Israel bagi Indonesia, ID-IL ID-IR",
    "Menlu RI Iran Israel, ID-IL ID-IR",
    "sikap kemlu atas serangan israel ke iran, ID-IL ID-IR",
    "perang thailand kamboja nasib wni, ID-KH ID-TH",
    "evakuasi WNI Sudan Ukraina oleh TNI, ID-SD ID-UA",
    "Jokowi Ukraina Rusia, ID-RU ID-UA",
    "menlu Sugiono Ukraina Rusia, ID-RU ID-UA",
    "kunjungan Xi Jinping, CN-ID",
    "Trump Putin, RU-US",
    "ulah turis Rusia Ukraina di Bali, ID-RU ID-UA",
    // what every country has
    "polisi Malaysia Thailand, MY-TH",
    "menlu Rusia Ukraina, RU-UA",
    "parlemen DPR Jepang Korea Selatan, JP-KR",
    "kemlu rusia ukraina, RU-UA",
    "medan perang Rusia Ukraina, RU-UA",
    // what stands for a government
    "klaim beijing di natuna, CN-ID",
    "Gedung Putih Kremlin, RU-US",
    "gedung putih, ID-US",
    "tarif Washington, ID-US",
    "ketegangan Moskow Kiev, RU-UA",
    "dubes Kuala Lumpur, ID-MY",
    "TKW Jeddah, ID-SA",
    "Kremlin Ukraina, RU-UA",
    // where something happens
    "pertemuan ASEAN di Kuala Lumpur, ASEAN-ID",
    "timnas Malaysia di Tokyo, ID-MY",
    "bahan baku nikel, ID-RU CN-ID",
    "iranian ambassador jakarta, ID-IR",
    "Australian tourists Japanese, AU-JP",
    "nikel bahasa:id, ID-RU CN-ID",
    "nikel sumber:us, ID-RU CN-ID",
    // a part of the world
    "kopi Asia Tengah, ID-KG ID-KZ ID-TJ ID-TM ID-UZ",
    "investasi negara Nordik, DK-ID FI-ID ID-IS ID-NO ID-SE",
    "Benelux Rusia, ID-RU",
    // a code in a text is none
    "duka untuk BJ Habibie, ID-RU CN-ID",
    "WNI ditahan di LA, ID-RU CN-ID",
    "negara:RU Ukraina, RU-UA",
    "negara:CN nikel, CN-ID",
    "kunjungan DAN Rusia, ID-RU",
    "NOT Malaysia kunjungan, ID-RU CN-ID",
    "kerja sama pertahanan Indonesia, ID-RU CN-ID",
    "harga cabai, ID-RU CN-ID",
    "'\"Korea Selatan\" drama', ID-KR",
  })
  void readsWhichPairsAreAskedFor(String query, String pairs) {
    List<String> expected = List.of(pairs.split(" "));
    assertEquals(
        Optional.of(Filtering.oneOf(Facet.PAIR, expected)),
        new AskedPairs(FILED).of(AskedParties.of(QueryParser.parse(query))));
  }

  /** Nobody deals with anybody, but the older one is about Indonesia. */
  @Test
  void whatIsAboutTheCountriesComesFirst(@TempDir Path folder) throws IOException {
    String text = "Tarif baru menekan ekspor %1$s. Petani %1$s menghitung dampak tarif itu.";
    String title = "Dampak tarif: ekspor %s turun";
    countryComesFirst(folder, title, text, "Indonesia", "dampak tarif ekspor WNI");
  }

  /** Both name the region, the older one a country of it. */
  @Test
  void whatIsAboutACountryOfTheRegionComesFirst(@TempDir Path folder) throws IOException {
    String text = "Petani %1$s menghitung tarif, kata seorang pengamat Asia Tengah. %1$s rugi.";
    String title = "Tarif baru menekan ekspor kapas %s";
    countryComesFirst(folder, title, text, "Kazakhstan", "tarif kapas Asia Tengah");
  }

  /** Both are filed under a country of the region, the older one is about its dealings. */
  @Test
  void whatIsAboutDealingsWithACountryOfTheRegionComesFirst(@TempDir Path folder)
      throws IOException {
    String gulf = "Kuwait membeli pesawat tempur. Emir Kuwait menemui Presiden Rusia di Moskow.";
    String ours =
        "Kuwait membeli pesawat tempur. Emir Kuwait menemui Presiden Prabowo di Jakarta, Indonesia.";
    olderComesFirst(
        folder,
        line("a", "Kuwait dan Rusia bahas pesawat tempur", gulf, "2025-06-13"),
        line("b", "Kuwait dan Indonesia bahas pesawat tempur", ours, "2025-06-12"),
        "pesawat tempur negara:Timteng",
        "dealings");
  }

  /** The same is told of Vietnam, later. */
  private static void countryComesFirst(
      Path folder, String title, String text, String country, String query) throws IOException {
    olderComesFirst(
        folder,
        line("a", title.formatted("Vietnam"), text.formatted("Vietnam"), "2025-06-13"),
        line("b", title.formatted(country), text.formatted(country), "2025-06-12"),
        query,
        "countries");
  }

  /** The same words in both. */
  @Test
  void whatIsAboutTheDealingsComesFirst(@TempDir Path folder) throws IOException {
    String turkey =
        "Turki membeli pesawat tempur Rusia. Presiden Turki menemui Presiden Rusia di Moskow.";
    String indonesia =
        "Indonesia membeli pesawat tempur Turki. Presiden Prabowo menemui Presiden Turki di Ankara.";
    olderComesFirst(
        folder,
        line("a", "Turki beli pesawat tempur Rusia", turkey, "2025-06-13"),
        line("b", "Indonesia beli pesawat tempur Turki", indonesia, "2025-06-12"),
        "pesawat tempur Turki",
        "dealings");
  }

  /** Of two articles "b", the older, comes first, and the account says why. */
  private static void olderComesFirst(
      Path folder, String newer, String older, String query, String why) throws IOException {
    var index = new TestIndex(folder);
    index.publish(List.of(newer, older));
    try (var searches = TestIndex.once(index.home(), Duration.ofSeconds(10))) {
      List<Hit> hits = searches.search(Requests.explained(Requests.of(query, 10)), null).hits();
      assertEquals(List.of("b", "a"), hits.stream().map(hit -> hit.article().id()).toList());
      Account account = Objects.requireNonNull(hits.getFirst().account());
      assertTrue(account.shares().stream().anyMatch(share -> share.clause().equals(why)));
    }
  }
}
