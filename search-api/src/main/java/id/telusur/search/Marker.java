package id.telusur.search;

import id.telusur.query.Stretch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in a field's text things stand, from the offsets in the postings: what it finds is
 * what Lucene matched, so that a mark cannot lie.
 */
final class Marker {
  private final IndexSearcher searcher;
  private final List<Thing> things;

  /** A marker of one text field, in which all of the things are looked for. */
  Marker(IndexSearcher searcher, List<Thing> things) {
    this.searcher = searcher;
    this.things = List.copyOf(things);
  }

  /**
   * One thing looked for.
   *
   * @param where what a document has to match, each of these, to have it marked
   * @param what where it stands
   * @param part what is marked of it in a text where it does not stand
   */
  record Thing(List<Weight> where, Weight what, @Nullable Part part) {
    Thing {
      where = List.copyOf(where);
    }

    @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException {
      for (Weight condition : where) {
        if (condition.matches(leaf, document) == null) {
          return null;
        }
      }
      Matches whole = what.matches(leaf, document);
      return whole == null && part != null ? part.matches(leaf, document) : whole;
    }
  }

  /**
   * A part of a thing.
   *
   * @param what where it stands
   * @param unless a document that matches this has the thing elsewhere
   */
  record Part(Weight what, Weight unless) {
    @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException {
      Matches some = what.matches(leaf, document);
      return some == null || unless.matches(leaf, document) != null ? null : some;
    }
  }

  /** Every place in one document where a clause matches, in the order of the text. */
  List<Spot> spots(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    var spots = new ArrayList<Spot>();
    for (int clause = 0; clause < things.size(); clause++) {
      Matches matches = things.get(clause).matches(leaf, document - leaf.docBase);
      if (matches != null) {
        for (String field : matches) {
          MatchesIterator places = matches.getMatches(field);
          if (places != null) {
            add(places, clause, spots);
          }
        }
      }
    }
    spots.sort(Comparator.comparingInt(Spot::start).thenComparingInt(Spot::end));
    return spots;
  }

  /** Adds places; of words that stand apart in the narrowest stretches with all, each once. */
  private static void add(MatchesIterator places, int clause, List<Spot> spots) throws IOException {
    var apart = new LinkedHashSet<Spot>(); // stretches may share some
    while (places.next()) {
      MatchesIterator words = places.getSubMatches();
      if (words == null) {
        spots.add(new Spot(places.startOffset(), places.endOffset(), clause));
      } else {
        while (words.next()) {
          apart.add(new Spot(words.startOffset(), words.endOffset(), clause));
        }
      }
    }
    spots.addAll(apart);
  }

  /** The spots as marks on their text: those that overlap, or have but blanks between, are one. */
  static MarkedText mark(String text, List<Spot> spots) {
    var marks = new ArrayList<Stretch>();
    for (Spot spot : spots) {
      Stretch last = marks.isEmpty() ? null : marks.getLast();
      if (last != null && text.substring(Math.min(last.end(), spot.start), spot.start).isBlank()) {
        marks.set(marks.size() - 1, new Stretch(last.start(), Math.max(last.end(), spot.end)));
      } else {
        marks.add(new Stretch(spot.start, spot.end));
      }
    }
    return new MarkedText(text, marks);
  }

  /**
   * A place where a clause matches.
   *
   * @param start offset in the field's text
   * @param end offset behind it
   * @param clause the number of the clause
   */
  record Spot(int start, int end, int clause) {}
}
