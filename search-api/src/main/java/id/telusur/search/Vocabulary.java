package id.telusur.search;

import id.telusur.query.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The words and the names that one generation holds, and what a reader's shorthand means there. */
final class Vocabulary {
  /** Words a prefix stands for, at most: the most frequent. */
  static final int MAX_EXPANSIONS = 100;

  /** Words that are looked at for one prefix. */
  private static final int MAX_SEEN = 20_000;

  private final IndexReader reader;
  private final Map<Facet, List<String>> names =
      new ConcurrentHashMap<>(new EnumMap<>(Facet.class));

  Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * What a prefix stands for.
   *
   * @param terms the words that begin so
   * @param cut whether there are more, which are rarer
   */
  record Expansion(List<String> terms, boolean cut) {
    Expansion {
      terms = List.copyOf(terms);
    }
  }

  /** The words that begin with {@code prefix}, in alphabetical order. */
  Expansion expand(String prefix) {
    var best = new PriorityQueue<Counted>(Comparator.comparingInt(Counted::articles));
    boolean cut = false;
    try {
      TermsEnum terms = terms(TextFields.EXACT.body());
      var start = new BytesRef(prefix);
      boolean there = terms != null && terms.seekCeil(start) != TermsEnum.SeekStatus.END;
      for (int seen = 0;
          terms != null && there && StringHelper.startsWith(terms.term(), start);
          seen++) {
        best.add(new Counted(terms.term().utf8ToString(), terms.docFreq()));
        if (best.size() > MAX_EXPANSIONS) {
          best.poll();
          cut = true;
        }
        there = seen < MAX_SEEN && terms.next() != null;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Expansion(best.stream().map(Counted::term).sorted().toList(), cut);
  }

  /**
   * The values that articles are filed under which a reader means: the one that is the same but for
   * case, or else those that hold what was typed. The value as typed, if there is none.
   */
  List<String> filed(Facet facet, String typed) {
    if (facet.isMultiple() || facet == Facet.LANGUAGE) {
      return List.of(typed);
    }
    String wanted = typed.toLowerCase(Locale.ROOT);
    var holding = new ArrayList<String>();
    for (String name : names.computeIfAbsent(facet, this::names)) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.equals(wanted)) {
        return List.of(name);
      } else if (lower.contains(wanted) && holding.size() < MAX_EXPANSIONS) {
        holding.add(name);
      }
    }
    return holding.isEmpty() ? List.of(typed) : List.copyOf(holding);
  }

  private List<String> names(Facet facet) {
    var all = new ArrayList<String>();
    try {
      TermsEnum terms = terms(FacetFields.field(facet));
      while (terms != null && terms.next() != null) {
        all.add(terms.term().utf8ToString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }

  private @Nullable TermsEnum terms(String field) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    return terms == null ? null : terms.iterator();
  }

  private record Counted(String term, int articles) {}
}
