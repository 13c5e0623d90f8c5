package id.telusur.search;

import id.telusur.schema.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * The articles of a generation that have near copies: the group of each, and which is the earliest.
 * Read once, because every answer asks for some of it. Memory: a bit for each article, and 16 bytes
 * for each that has copies.
 */
final class Copied {
  private static final Comparator<Copy> EARLIEST =
      Comparator.comparingLong(Copy::published).thenComparing(Copy::id);

  private final FixedBitSet articles;
  private final int[] documents;
  private final long[] groups;
  private final int[] places;

  private record Copy(int document, long group, long published, String id) {}

  /** From the articles, in the order of their documents. */
  private Copied(List<Copy> copied, int documents) {
    this.articles = new FixedBitSet(documents);
    this.documents = copied.stream().mapToInt(Copy::document).toArray();
    this.groups = copied.stream().mapToLong(Copy::group).toArray();
    this.places = new int[copied.size()];
    copied.forEach(copy -> articles.set(copy.document));
    int place = 0;
    for (Copy copy : copied.stream().sorted(EARLIEST).toList()) {
      places[index(copy.document)] = place++;
    }
  }

  static Copied of(IndexReader reader) throws IOException {
    var copied = new ArrayList<Copy>();
    for (LeafReaderContext segment : reader.leaves()) {
      NumericDocValues groups = DocValues.getNumeric(segment.reader(), Field.COPY_GROUP);
      NumericDocValues published = DocValues.getNumeric(segment.reader(), Field.PUBLISHED);
      SortedDocValues ids = DocValues.getSorted(segment.reader(), Field.ID);
      while (groups.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        int document = groups.docID();
        if (groups.longValue() != Field.NO_GROUP) {
          long time = published.advanceExact(document) ? published.longValue() : Long.MAX_VALUE;
          String id =
              ids.advanceExact(document) ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "";
          copied.add(new Copy(segment.docBase + document, groups.longValue(), time, id));
        }
      }
    }
    return new Copied(copied, reader.maxDoc());
  }

  /** How many documents the generation has; numbers of articles are below that. */
  int documents() {
    return articles.length();
  }

  /** Whether an article has copies. */
  boolean contains(int document) {
    return articles.get(document);
  }

  /** The group of an article that has copies. */
  long group(int document) {
    return groups[index(document)];
  }

  /** The earliest first; articles whose day is not known come last. */
  Comparator<Integer> earliest() {
    return Comparator.comparingInt(document -> places[index(document)]);
  }

  private int index(int document) {
    return Arrays.binarySearch(documents, document);
  }
}
