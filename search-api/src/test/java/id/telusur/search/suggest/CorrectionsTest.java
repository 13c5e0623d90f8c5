package id.telusur.search.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.query.Naming;
import id.telusur.query.VariantGroups;
import id.telusur.search.TestIndex;
import id.telusur.testing.Articles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
  @TempDir Path folder;
  private DirectoryReader reader;
  private Suggester suggester;
  private Corrections corrections;
  private Counting counter;

  private static final ThingNames NONE = ThingNames.of(List.of());

  @BeforeEach
  void open() throws IOException {
    reader = SmallIndex.open(folder);
    suggester = Suggester.of(reader, List.of(), NONE);
    corrections = suggester.corrections(new IndexSearcher(reader), () -> false);
    counter = new Counting(reader);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
  }

  /** Typed, and offered with the articles it finds; a hyphen for no offer. */
  private static final String[][] OFFERS = {
    {"mentri", "menteri 5"},
    {"pertahana", "pertahanan 4"},
    {"menandatangi", "menandatangani 1"},
    {"kerjsama", "kerja sama 4"},
    {"kerja sma", "kerja sama 4"},
    {"latihanmiliter", "latihan militer 2"},
    {"per tahanan", "pertahanan 4"},
    {"kerja-sma", "kerja sama 4"},
    {"kerja\u2013sma", "kerja sama 4"}, // as editors make it of a hyphen
    {"per, tahanan", "-"}, // a comma keeps them apart
    {"nelayn natuna", "nelayan natuna 2"},
    {"nelayan natna", "nelayan Natuna 2"}, // as the articles write it
    {"Nelayn natuna", "Nelayan natuna 2"}, // with a capital where one was typed
    {"NELAYN NATUNA", "NELAYAN NATUNA 2"},
    {"Kerja Sma", "Kerja Sama 4"},
    {"latihan militr australia", "latihan militer australia 1"},
    {"ekspor nkel tiongko", "ekspor nikel Tiongkok 1"},
    {"expor nikel", "ekspor nikel 1"},
    {"pertahananya", "pertahanannya 4"},
    {"loear negeri", "luar negeri 2"}, // as before 1972
    {"NKEL tiongkok", "-"}, // capitals stand for something
    {"latihan militer", "-"}, // nothing is wrong
    {"kapal nikel", "-"}, // both words are known, though no article has both
    {"xqzw", "-"}, // nothing is near
    {"nelayn ekspor", "-"}, // what was meant finds no more than what was typed
    {"2024", "-"},
  };

  @Test
  void offers() {
    assertOffers(OFFERS);
  }

  @Test
  void theRestOfTheQueryStaysAsTyped() {
    String typed = "\"laithan militer\" NELAYN (natuna)";
    List<TypedWord> words =
        List.of(
            new TypedWord("laithan", 1, 8, false),
            new TypedWord("militer", 9, 16, false),
            new TypedWord("nelayn", 18, 24, true),
            new TypedWord("natuna", 26, 32, true));
    Optional<Correction> offer =
        corrections.correct(typed, words, text -> 0, text -> text.contains("NELAYAN") ? 2 : 0);
    assertEquals("\"laithan militer\" NELAYAN (natuna)", offer.orElseThrow().text());
  }

  /** Articles hold "kapal", which "kapalku" finds, though none within the filters. */
  @Test
  void aWordThatFiltersHideIsNotDoubted() {
    var words = TypedWord.of("kapalku");
    ToLongFunction<String> within = text -> text.equals("kapalku") ? 0 : 1;
    assertEquals(
        "kapal", corrections.correct("kapalku", words, within, within).orElseThrow().text());
    assertTrue(corrections.correct("kapalku", words, counter, within).isEmpty());
  }

  @Test
  void noOfferWhenTimeIsUp() {
    var words = TypedWord.of("mentri");
    assertTrue(
        suggester
            .corrections(new IndexSearcher(reader), () -> true)
            .correct("mentri", words, counter, counter)
            .isEmpty());
  }

  /**
   * Two of 2,000 articles have it as typed, 60 as it is meant: often enough if nothing is found.
   */
  @Test
  void aRareWordIsDoubtedSoonerWhereNothingIsFound(@TempDir Path other) throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 2000; i++) {
      String text =
          i < 60
              ? "penyelundupan manusia lama oleh gas yang ini toko"
              : i < 62
                  ? "penyeludupan senjata"
                  : i < 63
                      ? "menlu Soel"
                      : i < 64 ? "latma GAP jepang" : i < 65 ? "Togo" : "nomor " + i;
      lines.add(Articles.line("a" + i, text, "Soal " + text + ".", "2024-08-13"));
    }
    var index = new TestIndex(other);
    index.publish(lines);
    var names = List.of(new Naming(List.of("latihan militer bersama", "latma"), List.of()));
    try (var many = Opened.live(index.home().folder())) {
      corrections =
          Suggester.of(many, SmallIndex.labels(), ThingNames.of(names))
              .corrections(new IndexSearcher(many), () -> false);
      counter = new Counting(many);
      assertEquals(
          "penyelundupan manusia",
          offer("penyeludupan manusia", TypedWord.of("penyeludupan manusia")).orElseThrow().text());
      assertTrue(offer("penyeludupan", TypedWord.of("penyeludupan")).isEmpty());
      // All have "soal", which nobody looks for.
      assertTrue(offer("soel", TypedWord.of("soel")).isEmpty());
      // A country, though "toko" is far more common.
      assertTrue(offer("togo gas", TypedWord.of("togo gas")).isEmpty());
      assertTrue(offer("INR 2024", TypedWord.of("INR 2024")).isEmpty());
      // A name, and capitals that an article holds, though "lama" and "gas" are far more common.
      assertEquals(
          "latma jepang", offer("latma jepng", TypedWord.of("latma jepng")).orElseThrow().text());
      assertTrue(offer("GAP MANUSIA", TypedWord.of("GAP MANUSIA")).isEmpty());
      assertEquals(
          "PENYELUNDUPAN MANUSIA",
          offer("PENYELUDUPAN MANUSIA", TypedWord.of("PENYELUDUPAN MANUSIA")).orElseThrow().text());
    }
  }

  /** What 2,000 articles say, and how many of them. */
  private static final Map<String, Integer> SAID =
      Map.ofEntries(
          Map.entry("pidato Ratu Elizabeth", 20),
          Map.entry("pidato Elisabeth Rante", 10),
          Map.entry("upaya Aung San Suu Kyi", 9),
          Map.entry("upaya Su Bin", 20),
          Map.entry("kota Jakarta Barat", 30),
          Map.entry("kota Bandung baru", 600),
          Map.entry("tokoh Bart", 1),
          Map.entry("upaya Samad lama", 2),
          Map.entry("sama seperti para tokoh acara 10 SEA 19", 300),
          Map.entry("menteri pertahanan", 200),
          Map.entry("Kata mentri itu", 1),
          Map.entry("di pertahana itu", 1));

  /** Typed, and offered with the articles it finds; a hyphen for no offer. */
  private static final String[][] IN_CONTEXT = {
    {"Ratu Elisabeth", "Ratu Elizabeth 20"},
    {"pidato Ratu Elisabeth", "pidato Ratu Elizabeth 20"},
    {"Aung San Su Kyi", "Aung San Suu Kyi 9"},
    {"Jakarta Bart", "Jakarta Barat 30"}, // "baru" is far more common, elsewhere
    {"Elisabeth", "-"},
    {"Elisabeth Rante", "-"}, // stands so
    {"Ratu, Elisabeth", "-"}, // a comma keeps them apart
    {"Ratu dan Elisabeth", "-"}, // what says nothing tells nothing
    {"mentri pertahana", "menteri pertahanan 200"}, // one slip tells nothing of another
    {"10 sep 19", "-"}, // a month beside a number
    {"19 sep", "-"},
    {"acara sep", "acara sea 300"},
    {"tokoh Samad", "-"}, // "tokoh sama" stands nowhere
  };

  /** Words that enough articles hold are doubted for what articles have in their place. */
  @Test
  void theWordsBesideTellWhatIsMeant(@TempDir Path other) throws IOException {
    assertOffers(SAID, IN_CONTEXT, other);
  }

  /** What 2,000 articles say, and how many of them. */
  private static final Map<String, Integer> SAID_OF_PLACES =
      Map.ofEntries(
          Map.entry("yang salah jalan", 200),
          Map.entry("gubernur salah langkah", 30),
          Map.entry("negara bagian Sabah", 2),
          Map.entry("harga beli murah", 200),
          Map.entry("kabupaten Belu", 2),
          Map.entry("maka ketawa dan tawa", 200),
          Map.entry("pulau Sebatik", 2),
          Map.entry("ada sebaik itu", 200),
          Map.entry("perlu akses jalan", 200),
          Map.entry("soal aksesi itu", 2),
          Map.entry("oleh juru bicara", 200),
          Map.entry("banyak schools dan olah raga", 200),
          Map.entry("ada agreement dan kualitas", 200),
          Map.entry("ada jaminan itu", 200),
          Map.entry("bahwa Saudi al Faisal", 30),
          Map.entry("ada jamixan itu", 2),
          Map.entry("rakyat Indonesia", 200),
          Map.entry("rakyat Indonesa", 2),
          Map.entry("ikut lomba itu", 60),
          Map.entry("warga Lombok", 20),
          Map.entry("warga Istanbul", 9),
          Map.entry("warga Istambul", 2));

  /** Typed, and offered with the articles it finds; a hyphen for no offer. */
  private static final String[][] RIGHT = {
    {"sabah", "-"}, // articles write it with a capital
    {"gubernur sabah", "-"}, // of a name only a name is meant
    {"belu", "-"}, // in no list
    {"sebatik", "-"},
    {"tawau", "-"}, // the list of countries has it, no article
    {"tawao", "-"}, // sounds as that does, though "tawa" is held
    {"istambul", "istanbul 9"}, // sounds as a town of the list, which more have
    {"lombk", "lomba 60"},
    {"Lombk", "Lombok 20"}, // with a capital rather a name
    {"olaf scholz", "-"}, // that of officials
    {"saud al-faisal", "-"}, // though "Saudi al" stands far more often
    {"aksesi", "-"}, // a root
    {"agremen", "-"}, // one of the things that have names
    {"kwalitas", "kualitas 200"}, // another spelling of one
    {"indonesa", "Indonesia 200"}, // a name for a name
    {"jamixan", "jaminan 200"}, // small letters, and in no list
  };

  /** What is known by itself is no slip for what is far more common. */
  @Test
  void aWordThatIsRightAsItStandsStays(@TempDir Path other) throws IOException {
    assertOffers(SAID_OF_PLACES, RIGHT, other);
  }

  /** The address of a paper is in capitals, though the town it names is not. */
  @Test
  void aNameHasItsOwnCapitals(@TempDir Path other) throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      String text = "Warga di " + (i < 2 ? "Kupang" : "POS-KUPANG.COM") + " dan BPJS-KIS";
      lines.add(Articles.line("a" + i, text, text + ".", "2024-08-13"));
    }
    var index = new TestIndex(other);
    index.publish(lines);
    try (var few = Opened.live(index.home().folder())) {
      corrections =
          Suggester.of(few, List.of(), NONE).corrections(new IndexSearcher(few), () -> false);
      counter = new Counting(few);
      assertOffers(new String[][] {{"Kupag", "Kupang 5"}, {"bpjss", "BPJS 5"}});
    }
  }

  /** What 2,000 articles say, and how many of them. */
  private static final Map<String, Integer> SAID_OF_SPIRITS =
      Map.of(
          "roh halus", 50,
          "ada ruginya itu", 5,
          "warga Rohingya", 20,
          "Saudi lama", 40,
          "pesawat Saudia", 20,
          "ekspor nikel", 40);

  /** Typed, and offered with the articles it finds; a hyphen for no offer. */
  private static final String[][] BY_ROOT = {
    {"rohinya", "rohingya 20"}, // read as roh, which more articles hold
    {"rohinya warga", "rohingya warga 20"}, // though none has them side by side
    {"rohnya", "-"}, // roh is a word
    {"diekspor", "-"}, // what is near has the same root
    {"saudii", "-"}, // what is nearest has
  };

  /** A word that no article has may yet be cut down to the root of one. */
  @Test
  void whatARootFindsIsNotWhatWasTyped(@TempDir Path other) throws IOException {
    assertOffers(SAID_OF_SPIRITS, BY_ROOT, other);
  }

  /** What articles say, and how many of them. */
  private static final Map<String, Integer> SAID_OF_LITTLE =
      Map.of(
          "they have kuota", 50,
          "hal itu kuota", 60,
          "kuota yang ada", 70,
          "mereka mengatakan itu", 40,
          "sebut kuota", 30);

  /** Typed, and offered with the articles it finds; a hyphen for no offer. */
  private static final String[][] NOTHING_LESS = {
    {"kuota halved", "-"}, // "have" is let go from a query
    {"kuota halvd", "-"}, // "hal" says nothing
    {"kuota yng", "-"},
    {"kuota yagn", "kuota yang 70"}, // two letters changed places
    {"mengatkan", "mengatakan 40"}, // more letters
    {"kuoto", "kuota 210"},
  };

  /** A word that says something is not changed for one that does not. */
  @Test
  void noWordIsPutThatSaysLess(@TempDir Path other) throws IOException {
    assertOffers(SAID_OF_LITTLE, NOTHING_LESS, other);
  }

  /** What articles say apart, and how many of them. */
  private static final Map<String, Integer> SAID_APART =
      Map.of("kunjungan presiden", 60, "impor kedelai", 60, "kapal Tiongkok", 60, "utang", 5);

  /** Typed, and offered with the articles it finds; a hyphen for no offer. */
  private static final String[][] APART = {
    {"kunjungn kedelai", "kunjungan kedelai 0"}, // one slip, in a word that no article holds
    {"kunjungan Tiongok", "kunjungan Tiongkok 0"},
    {"impr kunjungan", "-"}, // so short a word is one slip from many
    {"kunjngn kedelai", "-"}, // two slips
    {"kunjungan kedelai", "-"}, // both are held, though not together
    {"kunjungan kedellai nikel", "kunjungan kedelai nikel 0"},
  };

  /** A slip is told though other words of the query do not go together. */
  @Test
  void aPlainSlipIsToldWhateverTheRestFinds(@TempDir Path other) throws IOException {
    assertOffers(SAID_APART, APART, other);
  }

  /** What is said in one of 12,000 articles: a town of the lists, a name, a slip. */
  private static final String[] ONCE = {"kota Samarkand", "menteri Oreshkin", "dioleskin"};

  /** Typed, and offered with the articles it finds; a hyphen for no offer. */
  private static final String[][] RARE = {
    {"Samarkhand", "Samarkand 1"},
    {"Oreskin", "Oreshkin 1"}, // not "oleskan", two slips away
    {"menteri Oreskin", "menteri Oreshkin 1"},
    {"Oroshkan", "-"}, // too far
    {"dioleskun", "-"}, // near what is no name
    {"nomor Oreskin", "-"}, // nothing is found with it
  };

  /** Three articles name another place than the lists have, and three have a word like a name. */
  @Test
  void aNameIsKnownThoughOneArticleHoldsIt(@TempDir Path other) throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 12_000; i++) {
      String text =
          i < ONCE.length
              ? ONCE[i]
              : i < 6 ? "kota Samarahan" : i < 9 ? "minyak yang oleskan" : "nomor " + i;
      lines.add(Articles.line("a" + i, "Soal " + i, "Soal " + text + ".", "2024-08-13"));
    }
    var index = new TestIndex(other);
    index.publish(lines);
    try (var many = Opened.live(index.home().folder())) {
      corrections =
          Suggester.of(many, List.of(), NONE).corrections(new IndexSearcher(many), () -> false);
      counter = new Counting(many);
      assertOffers(RARE);
    }
  }

  /** In an index of 2,000 articles, of which so many say each of these. */
  private void assertOffers(Map<String, Integer> said, String[][] rows, Path folder)
      throws IOException {
    var lines = new ArrayList<String>();
    said.forEach((text, articles) -> {
      for (int i = 0; i < articles; i++) {
        lines.add(Articles.line(text + i, "Soal " + i, "Itu soal " + text + ".", "2024-08-13"));
      }
    });
    for (int i = lines.size(); i < 2000; i++) {
      lines.add(Articles.line("a" + i, "Nomor " + i, "Ini nomor " + i + ".", "2024-08-13"));
    }
    var index = new TestIndex(folder);
    index.publish(lines);
    try (var many = Opened.live(index.home().folder())) {
      corrections =
          Suggester.of(many, List.of(), ThingNames.of(VariantGroups.STANDARD))
              .corrections(new IndexSearcher(many), () -> false);
      counter = new Counting(many);
      assertOffers(rows);
    }
  }

  private void assertOffers(String[][] rows) {
    for (String[] row : rows) {
      String offer =
          offer(row[0], TypedWord.of(row[0]))
              .map(correction -> correction.text() + " " + correction.count())
              .orElse("-");
      assertEquals(row[1], offer, row[0]);
    }
  }

  private Optional<Correction> offer(String typed, List<TypedWord> words) {
    return corrections.correct(typed, words, counter, counter);
  }
}
