package id.telusur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.language.VariantGroup.Kind;
import id.telusur.language.VariantGroup.Member;
import id.telusur.testing.DefaultLocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThesaurusTest {
  private static final Thesaurus BUILT_IN = Thesaurus.builtIn();

  private static Thesaurus ownVerbs;

  @TempDir private Path folder;

  /** Read once: all groups are read with them. */
  @BeforeAll
  static void readOwnVerbs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.txt");
    Files.writeString(
        file,
        """
        repatriasi
        memperkuat
        membesuk
        jenguk | menjenguk, datang melihat orang
        pulang | dipulangkan, bawa ke rumah lagi
        kuat | memperkuat, buat lebih tangguh
        kirim | dikirimi, dapat paket dari orang
        """);
    ownVerbs = Thesaurus.with(file);
  }

  private static List<String> ids(Thesaurus thesaurus, String query) {
    return thesaurus.find(List.of(query.split(" "))).stream().map(m -> m.group().id()).toList();
  }

  @Test
  void holdsManyGroupsAndSomeOfEachKind() {
    assertTrue(BUILT_IN.groups().size() >= 250, () -> BUILT_IN.groups().size() + " groups");
    for (Kind kind : Kind.values()) {
      assertTrue(
          BUILT_IN.groups().stream().flatMap(g -> g.members().stream()).anyMatch(of(kind)),
          () -> "no member of kind " + kind);
    }
  }

  /** Words, and the group that they name together. */
  @ParameterizedTest
  @CsvSource({
    "juta, juta",
    "jutanya, juta",
    "Millions, juta",
    "Laut China Selatan, laut-china-selatan",
    "di Laut China Selatan, ''",
    "China Selatan, ''",
    "-, ''"
  })
  void whatWordsNameTogether(String words, String id) {
    assertEquals(
        id, BUILT_IN.whole(List.of(words.split(" "))).map(match -> match.group().id()).orElse(""));
  }

  private static Predicate<Member> of(Kind kind) {
    return member -> member.kind() == kind;
  }

  @Test
  void everyMemberFindsItsGroupAndAllOthersThatAreNotTypedOnly() {
    var wrong = new ArrayList<String>();
    for (VariantGroup group : BUILT_IN.groups()) {
      for (Member member : group.members()) {
        List<Thesaurus.Match> matches = BUILT_IN.find(Words.of(member.text()));
        if (matches.isEmpty() && group.alternatives(member).isEmpty()) {
          continue;
        }
        if (matches.size() != 1
            || !matches.getFirst().group().equals(group)
            || matches.getFirst().endWord() != Words.of(member.text()).size()) {
          wrong.add(group.id() + ": '" + member.text() + "' finds " + matches);
          continue;
        }
        var reached = new ArrayList<>(matches.getFirst().alternatives());
        reached.add(member);
        for (Member other : group.members()) {
          if (reached.contains(other) == (other.typedOnly() && !other.equals(member))) {
            wrong.add(group.id() + ": '" + member.text() + "' and '" + other.text() + "'");
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noGroupIsOnlyUnderstood() {
    for (VariantGroup group : BUILT_IN.groups()) {
      assertFalse(group.members().stream().allMatch(Member::typedOnly), group.id());
    }
  }

  @Test
  void countriesMeetUnderBothTheirNames() {
    var owners = new HashMap<String, VariantGroup>();
    for (VariantGroup group : BUILT_IN.groups()) {
      group.members().forEach(m -> owners.put(spaced(m.text()), group));
    }
    var wrong = new ArrayList<String>();
    for (String[] row : Tables.rows("countries.tsv", 2)) {
      VariantGroup one = owners.get(spaced(row[0]));
      VariantGroup other = owners.get(spaced(row[1]));
      if (one == null || !one.equals(other)) {
        wrong.add(row[0] + ", " + row[1] + ": " + one + ", " + other);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void formulationsMeetThatShareNoWord() {
    var wrong = new ArrayList<String>();
    for (String[] row : Tables.rows("families.tsv", 2)) {
      List<String> query = Words.of(row[0]);
      String text = " " + Thesaurus.key(Words.of(row[1])) + " ";
      int covered = 0;
      for (Thesaurus.Match match : BUILT_IN.find(query)) {
        covered += match.endWord() - match.firstWord();
        if (match.alternatives().stream().noneMatch(m -> text.contains(spaced(m.text())))) {
          wrong.add(row[0] + ": nothing of " + match.group().id() + " in: " + row[1]);
        }
      }
      if (covered != query.size() || query.stream().anyMatch(w -> text.contains(spaced(w)))) {
        wrong.add(row[0] + ": a word in no group or in the text: " + row[1]);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String spaced(String text) {
    return " " + Thesaurus.key(Words.of(text)) + " ";
  }

  @Test
  void nearIsNotSame() {
    var wrong = new ArrayList<String>();
    for (String[] row : Tables.rows("near.tsv", 2)) {
      if (!ids(BUILT_IN, row[0]).isEmpty() && ids(BUILT_IN, row[0]).equals(ids(BUILT_IN, row[1]))) {
        wrong.add(row[0] + " finds " + row[1]);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "latma RI China, latihan-bersama indonesia tiongkok",
    "sengketa Laut China Selatan, laut-china-selatan",
    "Laut Cina, tiongkok",
    "DR Kongo, kongo-demokratik",
    "RI Aussie, indonesia australia",
    "IK-CEPA MNEK, ik-cepa mnek",
    "Kementerian P2MI, kp2mi",
    "Menteri Imipas, menteri-imipas",
    "Menteri P2MI, menteri-p2mi",
    "Republik Kongo, kongo-brazzaville",
    "menteri luar negeri, menlu",
    "kementerian luar negeri China, kemlu tiongkok",
    "KEDUTAAN BESAR, kedutaan-besar",
    "Timor-Leste, timor-leste",
    "Türkiye, turki",
    "Tu\u0308rkiye, turki",
    "PBB untuk Pa\u02BClestina, pbb palestina",
    "kapal selam AS, kapal-selam amerika-serikat",
    "free trade agreements, fta",
    "China's embassy, tiongkok kedutaan-besar",
    "R.I. U.S. tariffs, indonesia amerika-serikat tarif",
    "embassies, kedutaan-besar",
    "perdagangan antarnegara, antarnegara",
    "ekspor non-migas, ekspor nonmigas",
    "ke luar negri, luar-negeri",
    "medali SEA Games, sea-games",
    "Amnesty International Papua, amnesty-international",
    "water cannon China, meriam-air tiongkok",
    "UAS ditolak masuk HK, abdul-somad larangan-masuk hong-kong",
    "pesawat jatuh di Iran, kecelakaan-pesawat iran",
    "kebun sawit di KL, kelapa-sawit kuala-lumpur",
    "murdered in Australian prison, pembunuhan australia penjara",
    "latihan bersama TNI Angkatan Darat, latihan-bersama tni-ad",
    "latihan bersama TNI di Batam, latihan-bersama",
    "Amerika Serikat pekerja, amerika-serikat",
    "amerika serikat buruh, amerika-serikat",
    "Laut Timor Leste, timor-leste",
  })
  void takesFromLeftToRightWhatLeavesFewestWords(String query, String groups) {
    assertEquals(List.of(groups.split(" ")), ids(BUILT_IN, query));
  }

  @Test
  void saysWhichWordsWereMatched() {
    var match = BUILT_IN.find(List.of("kapal", "di", "Laut", "China", "Selatan")).getFirst();
    assertEquals(2, match.firstWord());
    assertEquals(5, match.endWord());
    assertEquals("Laut China Selatan", match.matched().text());
  }

  @ParameterizedTest
  @CsvSource({
    "BIN, bin",
    "salman bin abdulaziz, ''",
    "harga per kl, ''",
    "tarif AS, amerika-serikat",
    "tarif as ri, amerika-serikat indonesia",
    "roda as di Bengkel, ''",
    "As roda, ''",
    "ktt ue, ktt uni-eropa",
    "pmi ilegal, pekerja-migran",
    "us drones, amerika-serikat pesawat-nirawak",
  })
  void someAreUnderstoodOnlyInCapitals(String query, String groups) {
    List<String> expected = groups.isEmpty() ? List.of() : List.of(groups.split(" "));
    assertEquals(expected, ids(BUILT_IN, query));
  }

  @Test
  void whatIsOnlyUnderstoodIsNotSearchedFor() {
    var court = BUILT_IN.find(List.of("Mahkamah", "Agung")).getFirst();
    assertTrue(court.alternatives().stream().noneMatch(m -> m.text().equals("MA")));
    var north = BUILT_IN.find(List.of("Korea", "Utara")).getFirst();
    assertTrue(north.alternatives().stream().noneMatch(m -> m.text().equals("DPRK")));
    assertEquals(List.of("korea-utara"), ids(BUILT_IN, "DPRK"));
    var typed = BUILT_IN.find(List.of("AL")).getFirst();
    assertEquals("angkatan laut", typed.alternatives().getFirst().text());
  }

  @ParameterizedTest
  @CsvSource({
    "kedutaan-kedutaan besar, kedutaan-besar",
    "kedutaannya besar, kedutaan-besar",
    "dubesnya, duta-besar",
    "perizinan, izin",
    "perijinan, izin",
    "berutang, utang",
    "sanderanya, sandera",
    "berlatih bersama, latihan-bersama",
    "perserikatan bangsa bangsa, pbb",
  })
  void understandsInflectedForms(String query, String group) {
    assertEquals(List.of(group), ids(BUILT_IN, query));
  }

  /** Verbs of groups of one's own that have each in one voice alone. */
  @ParameterizedTest
  @CsvSource({
    "dijenguk, jenguk",
    "menjenguk, jenguk",
    "ngejenguk, jenguk",
    "memulangkan, pulang",
    "mulangin, pulang",
    "dipulangin, pulang",
    "diperkuat, kuat",
    "mengirimi, kirim",
  })
  void understandsVerbsInAnotherVoice(String query, String group) {
    assertEquals(List.of(group), ids(ownVerbs, query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"penjengukan", "menguatkan"})
  void understandsNothingElseForAVerb(String query) {
    assertEquals(List.of(), ids(ownVerbs, query));
  }

  /** As one speaks, beside the same verb as one writes it. */
  @ParameterizedTest
  @CsvSource({
    "dipulangin, dipulangkan",
    "mulangin, memulangkan",
    "nyerang, menyerang",
    "nangkap, menangkap",
    "dihentiin, dihentikan",
    "ngehentiin, menghentikan",
    "ngegulingin, menggulingkan",
    "nyelidikin, menyelidiki",
    "dikunjungin, dikunjungi",
    "nuduh, menuduh",
    "nipu, menipu",
  })
  void understandsVerbsAsTheyAreSpoken(String spoken, String written) {
    assertFalse(ids(BUILT_IN, written).isEmpty());
    assertEquals(ids(BUILT_IN, written), ids(BUILT_IN, spoken));
  }

  @ParameterizedTest
  @CsvSource({"tahanan", "presidensi", "bersama latihan", "laba-laba", "Nara"})
  void doesNotTakeWordsOfTheSameRootForTheSame(String query) {
    assertEquals(List.of(), ids(BUILT_IN, query));
  }

  /** English words that an Indonesian query may hold: as its own words, loans or in names. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ban bocor",
        "air rob",
        "gang sempit",
        "solar bersubsidi",
        "mayor laut",
        "bank darah",
        "car port",
        "off road",
        "Miss World",
        "Piala Champions",
        "Port Moresby",
      })
  void indonesianQueriesAreNotReadAsEnglish(String query) {
    assertEquals(List.of(), ids(BUILT_IN, query));
  }

  @Test
  void rootsThatLeadToTwoGroupsLeadToNeither() {
    // Both ministers and ministries have these roots with this root function.
    assertEquals(List.of(), ids(BUILT_IN, "menteri-kementerian pendidikan"));
  }

  @Test
  void wordsWithNothingToAddAreNoMatch() {
    assertEquals(List.of(), BUILT_IN.find(List.of("pemerintah")));
    assertEquals(List.of("pemerintah"), ids(BUILT_IN, "government"));
  }

  @Test
  void aUsersFileAddsReplacesAndTakesAway() throws Exception {
    Thesaurus own =
        Thesaurus.with(
            file(
                """
                # ours
                kapal-riset | kapal riset, kapal penelitian | english: research vessel
                malaysia | Malaysia, Tanah Melayu
                +tiongkok | Negeri Ginseng Merah | abbreviation: NGM
                perang
                """));
    assertEquals(List.of("kapal-riset"), ids(own, "research vessels"));
    assertEquals(List.of("malaysia"), ids(own, "tanah melayu"));
    assertEquals(List.of(), ids(own, "Negeri Jiran"));
    assertEquals(List.of(), ids(own, "war"));
    for (String name : List.of("RRT", "negeri ginseng merah", "NGM")) {
      assertEquals(List.of("tiongkok"), ids(own, name));
    }
  }

  @Test
  void aUsersFileIsToldFromAnotherAndMayBeSavedOnAnySystem() throws Exception {
    String line = "kapal-riset | kapal riset, kapal penelitian";
    Thesaurus one = Thesaurus.with(file("\uFEFF" + line + "\r\n"));
    assertEquals(List.of("kapal-riset"), ids(one, "kapal penelitian"));
    Thesaurus other = Thesaurus.with(file(line + "\n"));
    assertNotEquals(one.own(), other.own());
    assertEquals("", BUILT_IN.own());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "one | alpha ; 1: a group has 2 to 24 members, 'one' has 1",
        "One | alpha, beta ; 1: an id is lower-case letters and digits with hyphens, not 'One'",
        "one | alpha, , beta ; 1: a member has 1 to 8 words, '' has 0",
        "one | a b c d e f g h i, x ; 1: a member has 1 to 8 words, 'a b c d e f g h i' has 9",
        "one | alpha | inggris: beta ; 1: unknown label 'inggris'",
        "one | alpha, Alpha ; 1: 'Alpha' stands already at FILE:1, group 'one'",
        "one | alpha, Tiongkok ; 1: 'Tiongkok' stands already at variants.txt:",
        "+unknown-id | alpha ; 1: no group 'unknown-id' to add to",
        "+malaysia | Tiongkok ; 1: 'Tiongkok' stands already at variants.txt:",
        "+malaysia | Malaysia ; 1: 'Malaysia' stands already at variants.txt:",
        "+malaysia | jiran, Jiran ; 1: 'Jiran' stands already at FILE:1, group 'malaysia'",
        "unknown-id ; 1: no group 'unknown-id' to take away",
      })
  void aBadLineIsNamed(String line, String message) throws Exception {
    Path file = file(line + "\n");
    var thrown = assertThrows(IllegalArgumentException.class, () -> Thesaurus.with(file));
    String expected = file + ":" + message.replace("FILE", file.toString());
    assertTrue(thrown.getMessage().startsWith(expected), thrown::getMessage);
  }

  @Test
  void everyBadLineIsNamedAtOnce() throws Exception {
    Path file = file("one | alpha\ntwo | beta, gamma\ntwo | delta, epsilon\n");
    var thrown = assertThrows(IllegalArgumentException.class, () -> Thesaurus.with(file));
    assertEquals(2, thrown.getMessage().lines().count(), thrown::getMessage);
    assertTrue(thrown.getMessage().contains(":3: id 'two' stands already at " + file + ":2"));
  }

  @Test
  void whatIsThereAlreadyIsToldByItsGroup() throws Exception {
    Path file = file("+malaysia | Tiongkok\n");
    var thrown = assertThrows(IllegalArgumentException.class, () -> Thesaurus.with(file));
    assertTrue(thrown.getMessage().endsWith(", group 'tiongkok'"), thrown::getMessage);
  }

  @Test
  void aFolderIsNamed() {
    var thrown = assertThrows(IOException.class, () -> Thesaurus.with(folder));
    assertEquals(folder + ": a folder, not a file", thrown.getMessage());
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws Exception {
    Path file = Files.write(folder.resolve("latin1.txt"), new byte[] {'a', (byte) 0xe9, '\n'});
    var thrown = assertThrows(IllegalArgumentException.class, () -> Thesaurus.with(file));
    assertEquals(file + ": not UTF-8", thrown.getMessage());
  }

  @Test
  void anyWordsAreTakenAndTimeIsLinear() {
    long seed = 20240813;
    var random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      var words = new ArrayList<String>();
      for (int w = random.nextInt(6); w >= 0; w--) {
        int[] points = random.ints(random.nextInt(9), 0, 0x11000).toArray();
        words.add(new String(points, 0, points.length));
      }
      BUILT_IN.find(words).forEach(m -> assertTrue(m.endWord() <= words.size(), "seed " + seed));
    }
    assertEquals(List.of(), BUILT_IN.find(List.of("x".repeat(1_000_000))));
    var many = new ArrayList<String>();
    for (int i = 0; i < 20_000; i++) {
      many.add(i % 2 == 0 ? "Laut" : "China");
    }
    assertEquals(10_000, BUILT_IN.find(many).size());
  }

  @Test
  void theLocaleDoesNotMatter() {
    DefaultLocale.in(
        "tr-TR",
        () -> {
          assertEquals(List.of("indonesia"), ids(Thesaurus.builtIn(), "INDONESIA"));
          assertEquals(List.of("indonesia"), ids(Thesaurus.builtIn(), "RI"));
        });
  }

  @Test
  void idsAreUnique() {
    var seen = new HashMap<String, VariantGroup>();
    BUILT_IN.groups().forEach(g -> assertEquals(null, seen.put(g.id(), g)));
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("own.txt"), text, StandardCharsets.UTF_8);
  }
}
