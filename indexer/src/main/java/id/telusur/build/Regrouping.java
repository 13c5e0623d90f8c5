package id.telusur.build;

import id.telusur.copies.CopyGroups;
import id.telusur.copies.Signature;
import id.telusur.schema.Field;
import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Brings the groups of copies up to date after an update. Why it is enough to look at the articles
 * that came, their copies, and the groups of these and of what went, is said in {@link CopyGroups}:
 * what comes out equals a grouping of all.
 */
final class Regrouping {
  private final Set<String> came = new HashSet<>();
  private final Set<Long> groups = new HashSet<>();

  /** An article was added, or has other content now. */
  void came(String id) {
    came.add(id);
  }

  /** An article that was in this group is no more, or has other content now. */
  void gone(long group) {
    if (group != Field.NO_GROUP) {
      groups.add(group);
    }
  }

  void apply(Draft draft) throws IOException {
    try (DirectoryReader reader = draft.rest()) {
      var touched = new HashMap<Integer, Member>(); // by document
      addThoseThatCame(reader, touched);
      for (Member member : List.copyOf(touched.values())) {
        addCopies(reader, member.signature, touched);
      }
      addGroups(reader, touched);
      group(draft, List.copyOf(touched.values()));
    }
  }

  private void addThoseThatCame(DirectoryReader reader, Map<Integer, Member> touched)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      for (String id : came) {
        DocIdSetIterator live = LiveDocuments.with(new Term(Field.ID, id), leaf.reader());
        for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
          touch(Member.read(leaf.reader(), doc), leaf.docBase + doc, touched);
        }
      }
    }
  }

  /** Routine texts share keys by the thousand: of each no more is read than its signature, once. */
  private void addCopies(DirectoryReader reader, Signature of, Map<Integer, Member> touched)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues signatures = DocValues.getBinary(leaf.reader(), Field.COPY_SIGNATURE);
      DocIdSetIterator live = LiveDocuments.withAny(Field.COPY_KEY, of.keys(), leaf.reader());
      for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
        int document = leaf.docBase + doc;
        if (!touched.containsKey(document) && signature(signatures, doc).isCopyOf(of)) {
          touch(Member.read(leaf.reader(), doc), document, touched);
        }
      }
    }
  }

  private void touch(Member member, int document, Map<Integer, Member> touched) {
    touched.put(document, member);
    gone(member.group);
  }

  private void addGroups(DirectoryReader reader, Map<Integer, Member> touched) throws IOException {
    if (groups.isEmpty()) {
      return;
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues group = DocValues.getNumeric(leaf.reader(), Field.COPY_GROUP);
      DocIdSetIterator live = LiveDocuments.among(group, leaf.reader());
      for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
        if (groups.contains(group.longValue())) {
          touched.put(leaf.docBase + doc, Member.read(leaf.reader(), doc));
        }
      }
    }
  }

  private static void group(Draft draft, List<Member> members) throws IOException {
    var copies = new CopyGroups(members.size());
    members.forEach(member -> copies.add(member.id, member.signature.bytes(), 0));
    long[] found = copies.groups();
    for (int i = 0; i < found.length; i++) {
      if (found[i] != members.get(i).group) {
        draft.group(members.get(i).id, found[i]);
      }
    }
  }

  private static Signature signature(BinaryDocValues signatures, int doc) throws IOException {
    if (!signatures.advanceExact(doc)) {
      throw new IOException("an article in the index has no signature");
    }
    BytesRef bytes = signatures.binaryValue();
    return Signature.read(bytes.bytes, bytes.offset, bytes.length);
  }

  private record Member(String id, Signature signature, long group) {
    static Member read(LeafReader reader, int doc) throws IOException {
      SortedDocValues ids = DocValues.getSorted(reader, Field.ID);
      BinaryDocValues signatures = DocValues.getBinary(reader, Field.COPY_SIGNATURE);
      NumericDocValues groups = DocValues.getNumeric(reader, Field.COPY_GROUP);
      if (!ids.advanceExact(doc) || !groups.advanceExact(doc)) {
        throw new IOException("an article in the index has no id or group");
      }
      return new Member(
          ids.lookupOrd(ids.ordValue()).utf8ToString(),
          Regrouping.signature(signatures, doc),
          groups.longValue());
    }
  }
}
