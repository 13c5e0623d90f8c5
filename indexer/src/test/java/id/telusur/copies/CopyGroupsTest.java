package id.telusur.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Article;
import id.telusur.article.Published;
import id.telusur.testing.Needs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyGroupsTest {
  @Test
  void aChainOfCopiesIsOneGroup() {
    // Each shares .72 with its neighbour, and the first .35 with the last.
    String[] words = words(new Random(1), 400).split(" ");
    var chain = new ArrayList<Article>();
    for (int i = 0; i < 4; i++) {
      var part = String.join(" ", List.of(words).subList(40 * i, 40 * i + 250));
      chain.add(article("berantai" + i, part));
    }
    assertFalse(Signature.of(chain.get(0)).isCopyOf(Signature.of(chain.get(3))));
    Map<String, Long> groups = groups(chain);
    assertEquals(1, groups.values().stream().distinct().count(), groups::toString);
    assertNotEquals(CopyGroups.NONE, groups.get("berantai0"));
  }

  @Test
  void groupsDoNotDependOnTheOrder() {
    Random random = Needs.random("order of copies");
    List<Article> articles = families(random);
    Map<String, Long> groups = groups(articles);
    assertEquals(3 * 20, groups.values().stream().filter(it -> it != CopyGroups.NONE).count());
    assertEquals(20 + 1, groups.values().stream().distinct().count());
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(articles, random);
      assertEquals(groups, groups(articles));
    }
  }

  @Test
  void aGroupRegroupedAloneIsTheSame() {
    Random random = Needs.random("part of an update");
    List<Article> articles = families(random);
    Map<String, Long> all = groups(articles);
    List<Article> touched = articles.stream().filter(it -> it.id().startsWith("k7-")).toList();
    groups(touched).forEach((id, group) -> assertEquals(all.get(id), group, id));
  }

  /** One text with other numbers and days, some missing: as if all had been compared with all. */
  @Test
  void aCrowdFallsIntoTheGroupsThatComparingAllGives() {
    Random random = Needs.random("crowd");
    for (int round = 0; round < Needs.rounds(20, 500); round++) {
      var articles = new ArrayList<Article>();
      String body = words(random, 120);
      int days = 1 + random.nextInt(200);
      int numbers = 1 + random.nextInt(400);
      int named = 1 + random.nextInt(6);
      for (int i = 0; i < 300; i++) {
        String title =
            random
                .ints(random.nextInt(10) == 0 ? 0 : named, 0, numbers)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" x ", "Jadwal ", ""));
        Published day =
            random.nextInt(40) == 0
                ? null
                : new Published(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(days)), null);
        articles.add(new Article("r" + i, title, List.of(body), day, null, null, null, "id", null));
      }
      assertEquals(components(articles), sets(groups(articles)));
    }
  }

  /** Times of prayer: every day the same text with another day and number in the title. */
  @Test
  void ofACrowdOfRoutineTextsFewPairsAreLookedAt() {
    int count = 3000;
    String body = words(new Random(7), 120);
    var signatures = new byte[count * Signature.SIZE];
    for (int i = 0; i < count; i++) {
      LocalDate day = LocalDate.of(2016, 1, 1).plusDays(i);
      String title = "Jadwal Salat %d %tB %<tY, hari ke-%d".formatted(day.getDayOfMonth(), day, i);
      var article =
          new Article(
              "s" + i,
              title,
              List.of(body),
              new Published(day, null),
              null,
              null,
              null,
              "id",
              null);
      System.arraycopy(
          Signature.of(article).bytes(), 0, signatures, i * Signature.SIZE, Signature.SIZE);
    }
    assertTrue(pairs(signatures, false) < 100L * count);
  }

  /** A notice that a site shows in place of each article, without a day. */
  @Test
  void ofACrowdOfOneTextFewPairsAreLookedAt() {
    int count = 3000;
    String body = words(new Random(7), 120);
    var signatures = new byte[count * Signature.SIZE];
    byte[] one = Signature.of(article("x", body)).bytes();
    for (int i = 0; i < count; i++) {
      System.arraycopy(one, 0, signatures, i * Signature.SIZE, Signature.SIZE);
    }
    assertTrue(pairs(signatures, true) < 10L * count);
  }

  /** How many pairs of articles are looked at that are all copies, or none. */
  private static long pairs(byte[] signatures, boolean areCopies) {
    var pairs = new long[1];
    new Crowd(signatures, IntStream.range(0, signatures.length / Signature.SIZE).toArray())
        .pairs((one, other) -> {
          pairs[0]++;
          return areCopies;
        });
    return pairs[0];
  }

  private static Set<Set<String>> components(List<Article> articles) {
    List<Signature> signatures = articles.stream().map(Signature::of).toList();
    var sets = new ArrayList<Set<String>>();
    articles.forEach(article -> sets.add(new HashSet<>(Set.of(article.id()))));
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (sets.get(i) != sets.get(j) && signatures.get(i).isCopyOf(signatures.get(j))) {
          Set<String> both = sets.get(i);
          Set<String> other = sets.get(j);
          both.addAll(other);
          sets.replaceAll(set -> set == other ? both : set);
        }
      }
    }
    return sets.stream().filter(set -> set.size() > 1).collect(Collectors.toSet());
  }

  private static Set<Set<String>> sets(Map<String, Long> groups) {
    return Set.copyOf(
        groups.entrySet().stream()
            .filter(entry -> entry.getValue() != CopyGroups.NONE)
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())))
            .values());
  }

  @Test
  void nothingGivesNothing() {
    assertArrayEquals(new long[0], new CopyGroups(0).groups());
  }

  /** Twenty stories that three newspapers print, and twenty that one does. */
  private static List<Article> families(Random random) {
    var articles = new ArrayList<Article>();
    for (int story = 0; story < 20; story++) {
      String body = words(random, 150);
      for (int paper = 0; paper < 3; paper++) {
        articles.add(article("k" + story + "-" + paper, body + words(random, 15)));
      }
      articles.add(article("sendiri" + story, words(random, 150)));
    }
    return articles;
  }

  private static Map<String, Long> groups(List<Article> articles) {
    var groups = new CopyGroups(articles.size());
    for (Article article : articles) {
      groups.add(article.id(), Signature.of(article).bytes(), 0);
    }
    long[] found = groups.groups();
    var byId = new HashMap<String, Long>();
    for (int i = 0; i < found.length; i++) {
      byId.put(articles.get(i).id(), found[i]);
    }
    return byId;
  }

  private static String words(Random random, int count) {
    return random
        .ints(count, 0, 1_000_000)
        .mapToObj(word -> word + " ")
        .collect(Collectors.joining());
  }

  private static Article article(String id, String body) {
    return new Article(id, "Berita", List.of(body.strip()), null, null, null, null, "id", null);
  }
}
