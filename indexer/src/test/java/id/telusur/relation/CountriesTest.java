package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.language.Thesaurus;
import id.telusur.language.VariantGroup.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountriesTest {
  /** They file an article under a country, but are not what else it is called. */
  private static final Set<String> NOT_THE_SAME =
      Set.of(
          "NKRI",
          "Tanah Air",
          "Tiongkok Daratan",
          "China Daratan",
          "Cekoslowakia",
          "Uni Soviet",
          "Timor Timur",
          "Timtim",
          "Negeri Zionis",
          "rezim Zionis",
          "Chinese Taipei",
          "Skotlandia",
          "Irlandia Utara",
          "Wales",
          "Bonaire",
          "Diego Garcia",
          "Tahiti",
          "Perbara");

  private final Countries countries = Countries.builtIn();

  @Test
  void knowsEveryCountry() {
    var expected = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    expected.addAll(List.of("XK", "PS", "TW", "EU", "ASEAN"));
    var known = new TreeSet<String>();
    countries.all().forEach(country -> known.add(country.code()));
    assertEquals(expected, known);
  }

  @ParameterizedTest
  @CsvSource({
    "cn, Tiongkok, China, false",
    "NL, Belanda, Netherlands, false",
    "xk, Kosovo, Kosovo, false",
    "PS, Palestina, Palestine, false",
    "TW, Taiwan, Taiwan, false",
    "EU, Uni Eropa, European Union, true",
    "asean, ASEAN, ASEAN, true"
  })
  void labelsInTwoLanguages(String code, String indonesian, String english, boolean body) {
    Country country = countries.of(code).orElseThrow();
    assertEquals(indonesian, country.indonesian());
    assertEquals(english, country.english());
    assertEquals(body, country.kind() == Country.Kind.BODY);
  }

  @ParameterizedTest
  @CsvSource({
    "tiongkok, CN",
    "China, CN",
    "Cina, CN",
    "RRT, CN",
    "' Arab  Saudi ', SA",
    "korea selatan, KR",
    "Korsel, KR",
    "perancis, FR",
    "Prancis, FR",
    "negeri kincir angin, NL",
    "as, US",
    "U.S., US",
    "a.s, US",
    "P.N.G., PG",
    "Samoa Amerika, AS",
    "ri, ID",
    "Birma, MM",
    "kongo, CD",
    "DR Kongo, CD",
    "Zaire, CD",
    "Republik Kongo, CG",
    "timor leste, TL",
    "Côte d'Ivoire, CI",
    "pantai gading, CI",
    "uni eropa, EU",
    "UE, EU",
    "Jordan, JO",
    "Yordania, JO",
    "jersey, JE"
  })
  void findsWhatIsNamed(String text, String code) {
    assertEquals(code, countries.named(text).orElseThrow().code());
    assertEquals(code, countries.typed(text).orElseThrow().code());
  }

  /** In a text they are something else: "BJ Habibie", "ditahan di LA". */
  @ParameterizedTest
  @CsvSource({"cn, CN", "zw, ZW", "BJ, BJ", "LA, LA"})
  void aCodeIsNoName(String typed, String code) {
    assertTrue(countries.named(typed).isEmpty());
    assertEquals(code, countries.typed(typed).orElseThrow().code());
  }

  @Test
  void everyLabelFindsItsCountry() {
    for (Country country : countries.all()) {
      assertEquals(country, countries.named(country.indonesian()).orElseThrow());
      assertEquals(country, countries.named(country.english()).orElseThrow());
    }
  }

  @ParameterizedTest
  @CsvSource({"qq", "''", "kerja sama", "beijing", "tiongkok dan india"})
  void findsNothingElse(String typed) {
    assertTrue(countries.typed(typed).isEmpty());
    assertTrue(countries.of(typed).isEmpty());
  }

  @Test
  void refusesWhatCannotBe() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Country("Indonesia", Country.Kind.STATE, "Indonesia", "Indonesia"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Mention("ID", Mention.Part.BODY, 3, 3, Mention.Reason.NAME));
    assertThrows(IllegalArgumentException.class, () -> new Salience("ID", 1.5, true, true, 1));
  }

  /** The names that the language room parts from function words are names of these lists. */
  @Test
  void namesThatArePartedAreKnown() throws IOException {
    List<String> parted =
        read("/id/telusur/language/glued.txt")
            .lines()
            .filter(line -> line.startsWith("name\t"))
            .flatMap(line -> Arrays.stream(line.substring(5).split(" ")))
            .toList();
    String officials = read("officials.tsv");
    assertTrue(parted.size() > 50);
    for (String name : parted) {
      boolean leads = officials.contains("\t" + name) || officials.contains(" " + name);
      assertTrue(leads || countries.named(name).isPresent(), name);
    }
  }

  /** What files an article is known in a query, too: as another name, or by words of one. */
  @Test
  void namesThatFileAreKnownWhenAskedFor() {
    Map<String, String> groups = groupsOfNames();
    var wrong = new ArrayList<String>();
    for (Country country : countries.all()) {
      var asked = new HashSet<>(List.of(key(country.indonesian()), key(country.english())));
      countries.otherNames(country.code()).stream()
          .filter(name -> !NOT_THE_SAME.contains(name))
          .map(CountriesTest::key)
          .filter(name -> names(country).noneMatch(longer -> isPart(name, longer)))
          .forEach(asked::add);
      var found = new HashSet<String>();
      asked.forEach(name -> found.add(groups.getOrDefault(name, "none: " + name)));
      if (asked.size() > 1 && found.size() > 1) {
        wrong.add(country.code() + " " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What a query in Indonesian takes for a country's name files an article under it, too. */
  @Test
  void namesThatAreAskedForFile() {
    Map<String, String> groups = groupsOfNames();
    Thesaurus thesaurus = Thesaurus.builtIn();
    var wrong = new ArrayList<String>();
    for (Country country : countries.all()) {
      String id = groups.getOrDefault(key(country.indonesian()), "");
      thesaurus.group(id).stream()
          .flatMap(group -> group.members().stream())
          .filter(member -> member.kind() != Kind.ENGLISH && !member.typedOnly())
          .map(member -> key(member.text()))
          .filter(
              asked -> names(country).noneMatch(name -> name.equals(asked) || isPart(name, asked)))
          .forEach(asked -> wrong.add(country.code() + " " + asked));
    }
    assertEquals(List.of(), wrong);
  }

  private Stream<String> names(Country country) {
    Stream<String> labels = Stream.of(country.indonesian(), country.english());
    return Stream.concat(labels, countries.otherNames(country.code()).stream())
        .map(CountriesTest::key);
  }

  private static boolean isPart(String name, String longer) {
    return !name.equals(longer) && (" " + longer + " ").contains(" " + name + " ");
  }

  private static Map<String, String> groupsOfNames() {
    var groups = new HashMap<String, String>();
    for (var group : Thesaurus.builtIn().groups()) {
      group.members().forEach(member -> groups.put(key(member.text()), group.id()));
    }
    return groups;
  }

  private static String key(String name) {
    return String.join(" ", Tokenizer.keys(name));
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = CountriesTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
