package id.telusur.search.pairs;

import id.telusur.article.Article;
import id.telusur.relation.Mention;
import id.telusur.relation.Mention.Reason;
import id.telusur.relation.Offices;
import id.telusur.relation.Official;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;

/**
 * The holders of offices and the offices of state that the articles of a pair name most. Who is
 * meant is told by the mentions that the index holds; how many articles name them is counted by the
 * search for the forms found.
 */
public final class MostNamed {
  /** Persons, and offices, that are shown at most. */
  private static final int MOST = 8;

  private static final int COUNTED = 2 * MOST;
  private static final int FORMS = 5;
  private static final int LEAST = 2;

  private static final Offices OFFICES = Offices.builtIn();

  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  private MostNamed() {}

  /** Persons and then offices that most articles name, the most named first. */
  public static List<Named> of(PairTexts texts, Counter counter, QueryTimeout deadline)
      throws IOException {
    var all = new MostNamed();
    for (PairTexts.Text text : texts.texts()) {
      all.read(text);
    }
    var named = new ArrayList<Named>();
    for (boolean persons : new boolean[] {true, false}) {
      var some = new ArrayList<Named>();
      for (Tally tally : all.most(persons)) {
        if (!deadline.shouldExit()) {
          some.add(tally.named(counter));
        }
      }
      some.sort(Comparator.comparingLong(Named::articles).reversed().thenComparing(Named::name));
      named.addAll(some.subList(0, Math.min(MOST, some.size())));
    }
    named.removeIf(one -> one.articles() < LEAST);
    return named;
  }

  private List<Tally> most(boolean persons) {
    return tallies.values().stream()
        .filter(tally -> persons != tally.terms.isEmpty())
        .filter(tally -> tally.articles >= LEAST && !tally.forms.isEmpty())
        .sorted(Comparator.comparingInt((Tally tally) -> tally.articles).reversed())
        .limit(COUNTED)
        .toList();
  }

  private void read(PairTexts.Text text) {
    for (Mention mention : text.annotations().mentions()) {
      if (mention.reason() == Reason.PERSON || mention.reason() == Reason.OFFICE) {
        see(mention, form(mention, text.article()), text.article().id());
      }
    }
  }

  private static String form(Mention mention, Article article) {
    boolean title = mention.part() == Mention.Part.TITLE;
    String text = title ? article.title() : article.bodyText();
    return text.substring(mention.start(), mention.end());
  }

  private void see(Mention mention, String form, String article) {
    if (mention.reason() == Reason.OFFICE) {
      tallies
          .computeIfAbsent("office " + form.toLowerCase(Locale.ROOT), first -> new Tally(List.of()))
          .see(article, form, mention.country(), true);
      return;
    }
    List<Offices.Called> called =
        OFFICES.called(form).stream()
            .filter(one -> one.official().country().equals(mention.country()))
            .toList();
    if (!called.isEmpty()) {
      String name = called.getFirst().official().name();
      String country = mention.country();
      tallies
          .computeIfAbsent(
              "person " + country + " " + name, first -> new Tally(terms(name, country)))
          .see(article, form, country, called.getFirst().sure());
    }
  }

  private static List<Official> terms(String name, String country) {
    return OFFICES.all().stream()
        .filter(one -> one.name().equals(name) && one.country().equals(country))
        .sorted(Comparator.comparing(Official::from))
        .toList();
  }

  /** One of them, and how articles call it. */
  private static final class Tally {
    private final List<Official> terms;
    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private int articles;
    private String last = "";

    Tally(List<Official> terms) {
      this.terms = terms;
    }

    /** A form that may stand for others, too, counts for the order but is not searched for. */
    void see(String article, String form, String country, boolean sure) {
      if (!article.equals(last)) {
        articles++;
        last = article;
      }
      countries.merge(country, 1, Integer::sum);
      if (sure) {
        forms.merge(form.replace('"', ' '), 1, Integer::sum);
      }
    }

    Named named(Counter counter) throws IOException {
      String query = query();
      return new Named(name(), country(), terms, query, counter.inPair(query));
    }

    private String name() {
      return terms.isEmpty() ? frequent(1).getFirst() : terms.getFirst().name();
    }

    private @Nullable String country() {
      return countries.size() == 1 ? countries.keySet().iterator().next() : null;
    }

    /** The forms, whichever case they have, any of which is enough. */
    private String query() {
      return frequent(FORMS).stream()
          .map(form -> '"' + form.toLowerCase(Locale.ROOT) + '"')
          .distinct()
          .sorted()
          .collect(Collectors.joining(" ATAU "));
    }

    private List<String> frequent(int most) {
      return forms.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(most)
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
