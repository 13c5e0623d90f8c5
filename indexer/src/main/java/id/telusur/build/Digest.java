package id.telusur.build;

import id.telusur.article.ContentHash;
import id.telusur.schema.Field;
import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The digest of an index: SHA-256 over the versions and, in the order of ids, the content hash and
 * id of each article. The same articles give the same digest, wherever and in whatever order they
 * came. Read from the index itself, some 50 bytes an article and no text.
 */
final class Digest {
  private static final HexFormat HEX = HexFormat.of();

  private Digest() {}

  /** The digest of an index of some version, 64 hexadecimal digits. */
  static String of(IndexReader reader, int schema, String analysis, @Nullable String tagging)
      throws IOException {
    return of(reader, schema, analysis, tagging, Set.of());
  }

  /** The same as it would be without some articles. */
  static String of(
      IndexReader reader,
      int schema,
      String analysis,
      @Nullable String tagging,
      Set<BytesRef> without)
      throws IOException {
    MessageDigest sha256 = ContentHash.newSha256();
    String lists = tagging == null ? "" : " tagging " + tagging; // older indexes name none
    sha256.update(bytes("schema " + schema + " analysis " + analysis + lists + "\n"));
    var parts = new PriorityQueue<Part>();
    for (LeafReaderContext leaf : reader.leaves()) {
      var part = new Part(leaf.reader());
      if (part.next()) {
        parts.add(part);
      }
    }
    while (!parts.isEmpty()) {
      Part least = parts.remove();
      if (!without.contains(least.id)) {
        sha256.update(bytes(least.hash() + " "));
        sha256.update(least.id.bytes, least.id.offset, least.id.length);
        sha256.update((byte) '\n');
      }
      if (least.next()) {
        parts.add(least);
      }
    }
    return HEX.formatHex(sha256.digest());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The articles of one segment in the order of their ids. */
  private static final class Part implements Comparable<Part> {
    private final TermsEnum ids;
    private final BinaryDocValues hashes;
    private final byte[][] hashOf;
    private BytesRef id = new BytesRef();

    Part(LeafReader reader) throws IOException {
      SortedDocValues byDocument = DocValues.getSorted(reader, Field.ID);
      hashes = DocValues.getBinary(reader, Field.HASH);
      hashOf = new byte[byDocument.getValueCount()][];
      ids = byDocument.termsEnum();
      DocIdSetIterator live = LiveDocuments.among(byDocument, reader);
      for (int doc = live.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = live.nextDoc()) {
        if (hashes.advanceExact(doc)) {
          hashOf[byDocument.ordValue()] = BytesRef.deepCopyOf(hashes.binaryValue()).bytes;
        }
      }
    }

    /** Goes to the next article that is not deleted. */
    boolean next() throws IOException {
      for (BytesRef next = ids.next(); next != null; next = ids.next()) {
        if (here() != null) {
          id = next;
          return true;
        }
      }
      return false;
    }

    private byte @Nullable [] here() throws IOException {
      return hashOf[(int) ids.ord()];
    }

    String hash() throws IOException {
      return HEX.formatHex(hashOf[(int) ids.ord()]);
    }

    @Override
    public int compareTo(Part other) {
      return id.compareTo(other.id);
    }
  }
}
