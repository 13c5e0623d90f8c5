package id.telusur.search;

import id.telusur.schema.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * The near copies among the articles of an answer. Of each group the earliest stands for all: which
 * one that is does not depend on scores, so that an answer read part by part folds the same way.
 */
final class FoundCopies {
  private final FixedBitSet copied;
  private final Map<Long, List<Integer>> groups = new HashMap<>();
  private int base;
  private NumericDocValues group = DocValues.emptyNumeric();

  /**
   * None yet.
   *
   * @param copied the articles of the generation that have copies
   */
  FoundCopies(FixedBitSet copied) {
    this.copied = copied;
  }

  void enter(LeafReaderContext segment) throws IOException {
    base = segment.docBase;
    group = DocValues.getNumeric(segment.reader(), Field.COPY_GROUP);
  }

  void see(int document) throws IOException {
    if (copied.get(base + document) && group.advanceExact(document)) {
      groups.computeIfAbsent(group.longValue(), any -> new ArrayList<>()).add(base + document);
    }
  }

  /** How many articles are left out when each group is listed once. */
  long folded() {
    return groups.values().stream().mapToLong(copies -> copies.size() - 1L).sum();
  }

  /** The copies of each article that stands for others: those it stands for, the earliest first. */
  Map<Integer, List<Integer>> standIns(IndexReader reader) throws IOException {
    var standIns = new HashMap<Integer, List<Integer>>();
    for (List<Integer> copies : groups.values()) {
      if (copies.size() > 1) {
        var sorted = new ArrayList<Copy>();
        for (int document : copies) {
          sorted.add(Copy.read(document, reader));
        }
        Collections.sort(sorted);
        List<Integer> documents = sorted.stream().map(Copy::document).toList();
        standIns.put(documents.getFirst(), documents.subList(1, documents.size()));
      }
    }
    return standIns;
  }

  /** The groups of this that another tier, listed before, has shown already; all their copies. */
  List<Integer> shownIn(FoundCopies before) {
    return groups.entrySet().stream()
        .filter(entry -> before.groups.containsKey(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** The copies in these that are not in others. */
  FoundCopies without(FoundCopies others) {
    var rest = new FoundCopies(copied);
    groups.forEach((group, copies) -> {
      List<Integer> left = new ArrayList<>(copies);
      left.removeAll(others.groups.getOrDefault(group, List.of()));
      if (!left.isEmpty()) {
        rest.groups.put(group, left);
      }
    });
    return rest;
  }

  /** An article that has copies; the earliest comes first. */
  private record Copy(int document, long published, String id) implements Comparable<Copy> {
    private static final Comparator<Copy> EARLIEST =
        Comparator.comparingLong(Copy::published).thenComparing(Copy::id);

    static Copy read(int document, IndexReader reader) throws IOException {
      List<LeafReaderContext> leaves = reader.leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      int within = document - leaf.docBase;
      NumericDocValues published = DocValues.getNumeric(leaf.reader(), Field.PUBLISHED);
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), Field.ID);
      long time = published.advanceExact(within) ? published.longValue() : Long.MAX_VALUE;
      String id = ids.advanceExact(within) ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "";
      return new Copy(document, time, id);
    }

    @Override
    public int compareTo(Copy other) {
      return EARLIEST.compare(this, other);
    }
  }
}
