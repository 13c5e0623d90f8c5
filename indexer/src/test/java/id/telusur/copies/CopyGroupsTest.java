package id.telusur.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.telusur.article.Article;
import id.telusur.testing.Needs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
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
