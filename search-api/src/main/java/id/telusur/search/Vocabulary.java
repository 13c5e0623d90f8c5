package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.query.Labels;
import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderSlice;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words and the names that one generation holds, and what a reader's shorthand means there. */
final class Vocabulary {
  /** What shorthand stands for, at most: the most frequent. */
  static final int MAX_EXPANSIONS = 100;

  /** The deadline is looked at once in so many words. */
  private static final int LOOK_EVERY = 1024;

  private final IndexReader reader;
  private final Map<Facet, List<Name>> names = new ConcurrentHashMap<>();

  Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * What a reader's shorthand stands for.
   *
   * @param terms words or names, in alphabetical order
   * @param cut whether there are more: rarer ones, or whatever the deadline cut
   */
  record Expansion(List<String> terms, boolean cut) {
    Expansion {
      terms = List.copyOf(terms);
    }
  }

  /**
   * The words that begin with {@code prefix}, those that stand in most titles and bodies.
   *
   * @param scope where words are looked for
   */
  Expansion expand(String prefix, Scope scope, QueryTimeout deadline) {
    var most = new MostFrequent();
    var start = new BytesRef(prefix);
    try {
      TermsEnum terms = terms(scope.fields(TextFields.EXACT));
      boolean there = terms.seekCeil(start) != TermsEnum.SeekStatus.END;
      for (int seen = 0; there && StringHelper.startsWith(terms.term(), start); seen++) {
        if (seen % LOOK_EVERY == 0 && deadline.shouldExit()) {
          return most.expansion(true);
        }
        if (most.takes(terms.docFreq()) && LiveDocuments.hold(terms, reader)) {
          most.add(terms.term().utf8ToString(), terms.docFreq());
        }
        there = terms.next() != null;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return most.expansion(false);
  }

  /**
   * The values that articles are filed under which a reader means: those that are the same but for
   * case, of sources the other hosts of the same house, too, or else those that hold what was
   * typed, and that most articles are filed under. The value as typed, if there is none. Of a part
   * of the world, its countries.
   */
  Expansion filed(Facet facet, String typed) {
    if (!isNamed(facet)) {
      return new Expansion(Labels.standsFor(facet, typed), false);
    }
    String wanted = typed.toLowerCase(Locale.ROOT);
    var same = new MostFrequent();
    var holding = new MostFrequent();
    for (Name name : names(facet)) {
      if (name.lower.equals(wanted) || (facet == Facet.SOURCE && isOf(wanted, name.lower))) {
        same.add(name.name, name.articles);
      } else if (name.lower.contains(wanted)) {
        holding.add(name.name, name.articles);
      }
    }
    MostFrequent meant = same.isEmpty() ? holding : same;
    return meant.isEmpty() ? new Expansion(List.of(typed), false) : meant.expansion(false);
  }

  /** Whether a source is of a house, or its host within another. */
  private static boolean isOf(String wanted, String source) {
    return House.of(source).equals(wanted) || source.endsWith("." + wanted);
  }

  /** Whether the values of a facet are names, which a reader may write otherwise. */
  static boolean isNamed(Facet facet) {
    return facet == Facet.SOURCE || facet == Facet.SECTION || facet == Facet.AUTHOR;
  }

  /**
   * How many articles are filed under a value, or under names that hold it; under several countries
   * of a part of the world once for each.
   */
  int articles(Facet facet, String value) {
    List<String> values = Labels.standsFor(facet, value);
    String wanted = value.toLowerCase(Locale.ROOT);
    return names(facet).stream()
        .filter(name -> isNamed(facet) ? name.lower.contains(wanted) : values.contains(name.name))
        .mapToInt(Name::articles)
        .sum();
  }

  /** All values that articles are filed under, in alphabetical order. */
  List<String> values(Facet facet) {
    return names(facet).stream().map(Name::name).toList();
  }

  /** The same, with how many articles are filed under each. */
  List<Name> names(Facet facet) {
    return names.computeIfAbsent(facet, this::read);
  }

  /** How many articles are filed under each of them, as {@link #names} has it. */
  Map<String, Integer> articles(Facet facet) {
    return names(facet).stream().collect(Collectors.toMap(Name::name, Name::articles));
  }

  /** Parts of the world that have any, with the articles of their countries added up. */
  List<Name> regions() {
    Map<String, Integer> articles = articles(Facet.COUNTRY);
    return Labels.regions().stream()
        .map(region -> {
          int sum =
              Labels.standsFor(Facet.COUNTRY, region).stream()
                  .mapToInt(country -> articles.getOrDefault(country, 0))
                  .sum();
          return new Name(region, region.toLowerCase(Locale.ROOT), sum);
        })
        .filter(region -> region.articles > 0)
        .toList();
  }

  private List<Name> read(Facet facet) {
    var all = new ArrayList<Name>();
    try {
      TermsEnum terms = terms(List.of(FacetFields.field(facet)));
      while (terms.next() != null) {
        if (LiveDocuments.hold(terms, reader)) {
          String name = terms.term().utf8ToString();
          all.add(new Name(name, name.toLowerCase(Locale.ROOT), terms.docFreq()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }

  /**
   * A value that articles are filed under.
   *
   * @param lower it in small letters
   * @param articles how many, those counted that were replaced since the last merge
   */
  record Name(String name, String lower, int articles) {}

  /** The terms of several fields as if they were one, which counts an article once in each. */
  private TermsEnum terms(List<String> fields) throws IOException {
    var parts = new ArrayList<Terms>();
    var slices = new ArrayList<ReaderSlice>();
    for (LeafReaderContext leaf : reader.leaves()) {
      for (String field : fields) {
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
          slices.add(new ReaderSlice(leaf.docBase, leaf.reader().maxDoc(), parts.size()));
          parts.add(terms);
        }
      }
    }
    return parts.isEmpty()
        ? TermsEnum.EMPTY
        : new MultiTerms(parts.toArray(Terms[]::new), slices.toArray(ReaderSlice[]::new))
            .iterator();
  }

  /** The most frequent of those that it was shown in alphabetical order, the first of equals. */
  private static final class MostFrequent {
    private final PriorityQueue<Counted> best =
        new PriorityQueue<>(
            Comparator.comparingInt(Counted::articles)
                .thenComparing(Counted::term, Comparator.reverseOrder()));
    private boolean cut;

    /** Whether one of so many articles, behind all before it, would change anything. */
    boolean takes(int articles) {
      return !cut || articles > best.element().articles;
    }

    void add(String term, int articles) {
      best.add(new Counted(term, articles));
      if (best.size() > MAX_EXPANSIONS) {
        best.poll();
        cut = true;
      }
    }

    boolean isEmpty() {
      return best.isEmpty();
    }

    Expansion expansion(boolean stopped) {
      return new Expansion(best.stream().map(Counted::term).sorted().toList(), cut || stopped);
    }
  }

  private record Counted(String term, int articles) {}
}
