package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.language.Tables;
import id.telusur.language.Thesaurus;
import id.telusur.language.VariantGroup;
import id.telusur.language.VariantGroup.Member;
import id.telusur.query.QueryParser;
import id.telusur.query.Reading;
import id.telusur.query.SearchRequest;
import id.telusur.query.Tier;
import id.telusur.query.Variants;
import id.telusur.testing.Articles;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** The word tables of the language room, asked of a real index in both directions. */
class FamiliesTest {
  @TempDir Path folder;

  private final Map<String, String> ids = new LinkedHashMap<>();

  @Test
  void wordsThatMeetFindEachOtherAndAreMarked() throws IOException {
    List<String[]> pairs = Tables.rows("meet.tsv", 2);
    var missing = new ArrayList<String>();
    try (var searches = index(pairs.stream().flatMap(Arrays::stream).toList())) {
      for (String[] pair : pairs) {
        for (int side = 0; side < 2; side++) {
          String mark = marked(searches, pair[side], Variants.ALL.none(), pair[1 - side]);
          if (!mark.equals(pair[1 - side].toLowerCase(Locale.ROOT))) {
            missing.add(pair[side] + " marks in " + pair[1 - side] + ": " + mark);
          }
        }
      }
    }
    assertTrue(missing.isEmpty(), () -> missing.size() + ": " + missing);
  }

  @Test
  void wordsThatStayApartDoNotFindEachOther() throws IOException {
    List<String[]> pairs = Tables.rows("apart.tsv", 2);
    var meeting = new ArrayList<String>();
    try (var searches = index(pairs.stream().flatMap(Arrays::stream).toList())) {
      for (String[] pair : pairs) {
        for (int side = 0; side < 2; side++) {
          // What stands in the other as written (mata in mata-mata) is found as written.
          boolean written = List.of(pair[1 - side].split("[ -]")).contains(pair[side]);
          if (!written
              && marks(searches, pair[side], Variants.ALL.none())
                  .containsKey(ids.get(pair[1 - side]))) {
            meeting.add(pair[side] + " finds " + pair[1 - side]);
          }
        }
      }
    }
    assertTrue(meeting.isEmpty(), () -> meeting.size() + ": " + meeting);
  }

  /** Each found by the others, as words and in quotes, and marked whole. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "CO₂; CO2",
        "PM₂.₅; PM2.5",
        "luas 20 km²; luas 20 km2; luas 20km²; luas 20km2",
        "1½ juta; 1 ½ juta; 1,5 juta; 1½juta; 1,5juta",
        "½ persen; 0,5 persen; ½%; 0,5%; 0,5persen",
        "100 kg; 100kg; 100Kg",
        "Rp 50ribu; Rp50 ribu; Rp 50 ribu",
        "selama 30 menit; selama 30menit",
        "B. J. Habibie; BJ Habibie; B.J. Habibie; B. J.Habibie",
      })
  void writingsOfOneThingFindEachOther(ArgumentsAccessor row) throws IOException {
    List<String> writings = row.toList().stream().map(Object::toString).toList();
    try (var searches = index(writings)) {
      for (String asked : writings) {
        for (String query : List.of(asked, '"' + asked + '"')) {
          for (String text : writings) {
            assertEquals(
                text.toLowerCase(Locale.ROOT), marked(searches, query, Variants.ALL, text), query);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"5 G; 5G", "3 M; 3M", "737 MAX; 737MAX", "4 x 4; 4x4", "B 20; B20"})
  void otherThingsDoNot(String one, String other) throws IOException {
    try (var searches = index(List.of(one, other))) {
      assertEquals("", marked(searches, '"' + one + '"', Variants.ALL, other));
      assertEquals("", marked(searches, other, Variants.ALL.none(), one));
    }
  }

  @Test
  void formulationsThatShareNoWordFindTheirText() throws IOException {
    List<String[]> rows = Tables.rows("families.tsv", 2);
    var missing = new ArrayList<String>();
    try (var searches = index(rows.stream().map(row -> row[1]).toList())) {
      for (String[] row : rows) {
        if (marked(searches, row[0], Variants.ALL, row[1]).isEmpty()) {
          missing.add(row[0] + " does not find: " + row[1]);
        }
      }
    }
    assertTrue(missing.isEmpty(), () -> missing.size() + ": " + missing);
  }

  /** In the short form every member of some groups, drawn anew each time, among all the others. */
  @Test
  @Tag("queries")
  void everyMemberOfAGroupFindsTheOthersAndMarksThem() throws IOException {
    Collection<VariantGroup> all = Thesaurus.builtIn().groups();
    var missing = new ArrayList<String>();
    int asked = 0;
    var random = Needs.random("groups of variants");
    List<VariantGroup> drawn = Needs.drawn(all, 120, random);
    List<VariantGroup> others = Needs.drawn(all, 600, random);
    List<String> texts =
        Stream.concat(drawn.stream(), others.stream())
            .flatMap(group -> group.members().stream().map(Member::text))
            .distinct()
            .toList();
    try (var searches = index(texts)) {
      for (VariantGroup group : drawn) {
        for (Member typed : group.members()) {
          if (typed.besideCountry()) {
            continue; // in no query of its own
          }
          Map<String, String> found = marks(searches, typed.text(), Variants.ALL);
          for (Member other : group.alternatives(typed)) {
            asked++;
            if (!other.text().toLowerCase(Locale.ROOT).equals(found.get(ids.get(other.text())))) {
              missing.add(typed.text() + " / " + other.text());
            }
          }
        }
      }
    }
    System.out.printf("variants: %d of %d pairs found and marked%n", asked - missing.size(), asked);
    assertTrue(missing.isEmpty(), () -> missing.size() + ": " + missing);
  }

  private LuceneSearches index(List<String> texts) throws IOException {
    var lines = new ArrayList<String>();
    for (String text : texts) {
      if (ids.putIfAbsent(text, "t" + ids.size()) == null) {
        lines.add(Articles.line(ids.get(text), "xyz", text.replace("\"", ""), "2024-01-01"));
      }
    }
    var index = new TestIndex(folder);
    index.publish(lines);
    return TestIndex.once(index.home(), Duration.ofSeconds(20));
  }

  private String marked(LuceneSearches searches, String query, Variants variants, String text)
      throws IOException {
    return marks(searches, query, variants).getOrDefault(ids.get(text), "");
  }

  /** What is marked in each text that holds all of a query, in lower case. */
  private static Map<String, String> marks(LuceneSearches searches, String query, Variants variants)
      throws IOException {
    var request =
        SearchRequest.of(QueryParser.parse(query, new Reading(variants, false)), 250)
            .with(true, false);
    var marks = new HashMap<String, String>();
    for (Hit hit : searches.search(request, null).hits()) {
      if (hit.matched() == Tier.ALL) {
        marks.put(
            hit.article().id(),
            hit.snippets().stream()
                .flatMap(snippet ->
                    snippet.marks().stream()
                        .map(mark -> snippet.text().substring(mark.start(), mark.end())))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT));
      }
    }
    return marks;
  }
}
