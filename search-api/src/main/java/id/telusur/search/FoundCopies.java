package id.telusur.search;

import id.telusur.schema.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/**
 * The near copies among the articles of an answer. Of each group the earliest stands for all: which
 * one that is does not depend on scores, so that an answer read part by part folds the same way.
 */
final class FoundCopies {
  private final Map<Long, List<Copy>> groups = new HashMap<>();
  private int base;
  private NumericDocValues group = DocValues.emptyNumeric();
  private NumericDocValues published = DocValues.emptyNumeric();
  private SortedDocValues ids = DocValues.emptySorted();

  /** An article that has copies. */
  record Copy(int document, long published, String id) {}

  void enter(LeafReaderContext segment) throws IOException {
    base = segment.docBase;
    group = DocValues.getNumeric(segment.reader(), Field.COPY_GROUP);
    published = DocValues.getNumeric(segment.reader(), Field.PUBLISHED);
    ids = DocValues.getSorted(segment.reader(), Field.ID);
  }

  void see(int document) throws IOException {
    if (group.advanceExact(document) && group.longValue() != Field.NO_GROUP) {
      long time = published.advanceExact(document) ? published.longValue() : Long.MAX_VALUE;
      String id = ids.advanceExact(document) ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "";
      groups
          .computeIfAbsent(group.longValue(), any -> new ArrayList<>())
          .add(new Copy(base + document, time, id));
    }
  }

  /** How many articles are left out when each group is listed once. */
  long folded() {
    return groups.values().stream().mapToLong(copies -> copies.size() - 1L).sum();
  }

  /** The copies of each article that stands for others: those it stands for, the earliest first. */
  Map<Integer, List<Integer>> standIns() {
    var standIns = new HashMap<Integer, List<Integer>>();
    for (List<Copy> copies : groups.values()) {
      List<Integer> documents =
          copies.stream()
              .sorted(Comparator.comparingLong(Copy::published).thenComparing(Copy::id))
              .map(Copy::document)
              .toList();
      if (documents.size() > 1) {
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
        .map(Copy::document)
        .toList();
  }

  /** The copies in these that are not in others. */
  FoundCopies without(FoundCopies others) {
    var rest = new FoundCopies();
    groups.forEach((group, copies) -> {
      List<Copy> left = new ArrayList<>(copies);
      left.removeAll(others.groups.getOrDefault(group, List.of()));
      if (!left.isEmpty()) {
        rest.groups.put(group, left);
      }
    });
    return rest;
  }
}
