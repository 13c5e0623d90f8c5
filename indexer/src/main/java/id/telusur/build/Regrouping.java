package id.telusur.build;

import id.telusur.copies.CopyGroups;
import id.telusur.copies.Signature;
import id.telusur.schema.Field;
import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import java.util.ArrayList;
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
      var touched = new HashMap<String, Member>();
      for (String id : came) {
        for (Member member : find(reader, new Term(Field.ID, id))) {
          touched.put(id, member);
          addCopies(reader, member, touched);
        }
      }
      addGroups(reader, touched);
      group(draft, List.copyOf(touched.values()));
    }
  }

  private void addCopies(DirectoryReader reader, Member of, Map<String, Member> touched)
      throws IOException {
    for (byte[] key : of.signature.keys()) {
      for (Member other : find(reader, new Term(Field.COPY_KEY, new BytesRef(key)))) {
        if (other.signature.isCopyOf(of.signature)) {
          touched.put(other.id, other);
          gone(other.group);
        }
      }
    }
  }

  private void addGroups(DirectoryReader reader, Map<String, Member> touched) throws IOException {
    if (groups.isEmpty()) {
      return;
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues group = DocValues.getNumeric(leaf.reader(), Field.COPY_GROUP);
      DocIdSetIterator live = LiveDocuments.among(group, leaf.reader());
      for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
        if (groups.contains(group.longValue())) {
          Member member = Member.read(leaf.reader(), doc);
          touched.put(member.id, member);
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

  private static List<Member> find(DirectoryReader reader, Term term) throws IOException {
    var found = new ArrayList<Member>();
    for (LeafReaderContext leaf : reader.leaves()) {
      DocIdSetIterator live = LiveDocuments.with(term, leaf.reader());
      for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
        found.add(Member.read(leaf.reader(), doc));
      }
    }
    return found;
  }

  private record Member(String id, Signature signature, long group) {
    static Member read(LeafReader reader, int doc) throws IOException {
      SortedDocValues ids = DocValues.getSorted(reader, Field.ID);
      BinaryDocValues signatures = DocValues.getBinary(reader, Field.COPY_SIGNATURE);
      NumericDocValues groups = DocValues.getNumeric(reader, Field.COPY_GROUP);
      if (!ids.advanceExact(doc) || !signatures.advanceExact(doc) || !groups.advanceExact(doc)) {
        throw new IOException("an article in the index has no id or signature");
      }
      BytesRef bytes = signatures.binaryValue();
      return new Member(
          ids.lookupOrd(ids.ordValue()).utf8ToString(),
          Signature.read(bytes.bytes, bytes.offset, bytes.length),
          groups.longValue());
    }
  }
}
