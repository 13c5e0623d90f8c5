package id.telusur.search.pairs;

import id.telusur.relation.Countries;
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
 * search for the forms found. A palace, in which things happen, is no office.
 */
public final class MostNamed {
  /** Persons, and offices, that are shown at most. */
  private static final int MOST = 8;

  private static final int COUNTED = 2 * MOST;
  private static final int FORMS = 5;
  private static final int LEAST = 2;

  private static final Offices OFFICES = Offices.builtIn();
  private static final Countries COUNTRIES = Countries.builtIn();

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
        .filter(Tally::isNamed)
        .sorted(Comparator.comparingInt((Tally tally) -> tally.articles).reversed())
        .limit(COUNTED)
        .toList();
  }

  private void read(PairTexts.Text text) {
    for (Mention mention : text.annotations().mentions()) {
      if (mention.reason() == Reason.PERSON) {
        seePerson(mention, text);
      } else if (mention.reason() == Reason.OFFICE) {
        seeOffice(mention, text);
      }
    }
  }

  private void seePerson(Mention mention, PairTexts.Text text) {
    String country = mention.country();
    List<Offices.Called> called =
        OFFICES.called(text.form(mention)).stream()
            .filter(one -> one.official().country().equals(country))
            .toList();
    if (!called.isEmpty()) {
      String name = called.getFirst().official().name();
      tallies
          .computeIfAbsent(
              "person " + country + " " + name, first -> new Tally(terms(name, country)))
          .see(mention, text, called.getFirst().sure());
    }
  }

  private void seeOffice(Mention mention, PairTexts.Text text) {
    String form = text.form(mention);
    if (!COUNTRIES.isPalace(form)) {
      tallies
          .computeIfAbsent("office " + form.toLowerCase(Locale.ROOT), first -> new Tally(List.of()))
          .see(mention, text, true);
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
    private int behind;
    private String last = "";

    Tally(List<Official> terms) {
      this.terms = terms;
    }

    /** A form that may stand for others, too, counts for the order but is not searched for. */
    void see(Mention mention, PairTexts.Text text, boolean sure) {
      boolean own = text.owns(mention);
      if (!text.article().id().equals(last)) {
        articles += own ? 1 : 0;
        behind += own ? 0 : 1;
        last = text.article().id();
      }
      if (own) {
        countries.merge(mention.country(), 1, Integer::sum);
      }
      if (own && sure) {
        forms.merge(text.form(mention).replace('"', ' '), 1, Integer::sum);
      }
    }

    /**
     * Whether several articles name it, and not most of them in the lines of the house alone, which
     * a search finds as well.
     */
    boolean isNamed() {
      return articles >= LEAST && articles > behind && !forms.isEmpty();
    }

    Named named(Counter counter) throws IOException {
      String query = query();
      return new Named(name(), country(), terms, query, counter.inPair(query));
    }

    private String name() {
      return terms.isEmpty() ? frequent(1).getFirst() : terms.getFirst().name();
    }

    /** A search for an office finds that of any country, though all that is known be of one. */
    private @Nullable String country() {
      boolean several = countries.size() != 1 || forms.keySet().stream().anyMatch(this::isShared);
      return several ? null : countries.keySet().iterator().next();
    }

    private boolean isShared(String form) {
      return terms.isEmpty() && COUNTRIES.isShared(form);
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
