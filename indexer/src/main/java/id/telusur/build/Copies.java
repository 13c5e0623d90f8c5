package id.telusur.build;

import id.telusur.copies.CopyGroups;
import id.telusur.schema.Field;
import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Files near copies under their groups, once it is known which articles stay: a version that lost
 * is nobody's copy. Reads from the draft what it needs, so that nothing is held while articles are
 * read.
 */
final class Copies {
  private Copies() {}

  static void group(Draft draft) throws IOException {
    try (DirectoryReader reader = draft.rest()) {
      var groups = new CopyGroups(reader.numDocs());
      forEach(reader, (id, signature) -> groups.add(id, signature.bytes, signature.offset));
      long[] found = groups.groups();
      int[] next = {0};
      forEach(
          reader,
          (id, signature) -> {
            long group = found[next[0]++];
            if (group != CopyGroups.NONE) {
              draft.group(id, group);
            }
          });
    }
  }

  private static void forEach(DirectoryReader reader, Visitor visitor) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      LeafReader part = leaf.reader();
      SortedDocValues ids = DocValues.getSorted(part, Field.ID);
      BinaryDocValues signatures = DocValues.getBinary(part, Field.COPY_SIGNATURE);
      DocIdSetIterator live = LiveDocuments.among(ids, part);
      for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
        if (signatures.advanceExact(doc)) {
          visitor.visit(ids.lookupOrd(ids.ordValue()).utf8ToString(), signatures.binaryValue());
        }
      }
    }
  }

  private interface Visitor {
    void visit(String id, BytesRef signature) throws IOException;
  }
}
