package id.telusur.relation;

import id.telusur.article.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What all news hold, to be read by a person: how many articles have a pair, the pairs most told,
 * articles of one pair and of none, and events, drawn by a seed.
 *
 * <p>Arguments: the folder of data, a seed, then {@code pairs}, or {@code events} and the pairs
 * whose events to show, all where none is given.
 */
public final class Survey {
  private static final int TOP = 20;
  private static final int DRAWN = 20;
  private static final int EVENTS = 200;
  private static final String PAIR = "CN-ID";

  private Survey() {}

  /** Surveys. */
  public static void main(String[] args) {
    Relations relations = Relations.builtIn();
    List<Article> articles = Labelled.news(Path.of(args[0]), id -> true);
    var random = new Random(Long.parseLong(args[1]));
    System.out.printf("seed %s, %d articles%n", args[1], articles.size());
    if (args[2].equals("pairs")) {
      pairs(relations, articles, random);
    } else {
      events(relations, articles, random, List.of(args).subList(3, args.length));
    }
  }

  private static void pairs(Relations relations, List<Article> articles, Random random) {
    Map<String, Integer> counts = new TreeMap<>();
    var without = new ArrayList<String>();
    var with = new ArrayList<String>();
    for (Article article : articles) {
      Relation relation = relations.of(article);
      List<String> pairs = relation.pairs().stream().map(Pair::toString).toList();
      pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
      if (pairs.isEmpty()) {
        without.add(show(article));
      } else if (pairs.contains(PAIR)) {
        with.add(show(article));
      }
    }
    System.out.printf("%d have a pair%n", articles.size() - without.size());
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(TOP)
        .forEach(pair -> System.out.println(pair.getKey() + " " + pair.getValue()));
    draw(PAIR, with, DRAWN, random);
    draw("no pair", without, DRAWN, random);
  }

  private static void events(
      Relations relations, List<Article> articles, Random random, List<String> pairs) {
    var events = new ArrayList<String>();
    for (Article article : articles) {
      String text = article.bodyText();
      for (Event event : relations.of(article).events()) {
        if (pairs.isEmpty() || pairs.contains(event.pair().toString())) {
          String sentence = text.substring(event.sentence().start(), event.sentence().end());
          String date = text.substring(event.date().start(), event.date().end());
          events.add(
              "%s %s %s %s %s %s [%s] of %s%n    %s"
                  .formatted(
                      article.id(),
                      event.kind(),
                      event.pair(),
                      event.dating(),
                      event.from(),
                      event.to(),
                      date,
                      article.published() == null ? "?" : article.published().day(),
                      sentence.replace('\n', ' ')));
        }
      }
    }
    draw("events", events, EVENTS, random);
  }

  private static void draw(String name, List<String> all, int count, Random random) {
    Collections.shuffle(all, random);
    System.out.printf("%s: %d, of them%n", name, all.size());
    all.stream().limit(count).forEach(one -> System.out.println("  " + one));
  }

  private static String show(Article article) {
    String text = article.bodyText().replace('\n', ' ');
    return "%s | %s%n    %s"
        .formatted(article.id(), article.title(), text.substring(0, Math.min(260, text.length())));
  }
}
