package id.telusur.search;

import id.telusur.query.Cursor;
import id.telusur.query.Order;
import id.telusur.query.SearchRequest;
import id.telusur.query.Tier;
import id.telusur.schema.Field;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** The order of hits in Lucene's terms, and the place of a hit in it. */
final class Ordering {
  private static final SortField BY_ID = new SortField(Field.ID, SortField.Type.STRING);

  private Ordering() {}

  static Sort of(Order order) {
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_ID);
      case NEWEST -> new Sort(byTime(true, Long.MIN_VALUE), BY_ID);
      case OLDEST -> new Sort(byTime(false, Long.MAX_VALUE), BY_ID);
      case ENTERED -> new Sort(new SortField(Field.FIRST_SEEN, SortField.Type.LONG, true), BY_ID);
    };
  }

  /** Where a hit stands, so that the answer can be taken up behind it. */
  static Cursor cursor(FieldDoc hit, SearchRequest request, Tier tier, String generation) {
    Order order = request.order();
    long key =
        order == Order.RELEVANCE
            ? Float.floatToIntBits((float) hit.fields[0])
            : (long) hit.fields[0];
    return new Cursor(
        generation, request.asked(), order, tier, key, ((BytesRef) hit.fields[1]).utf8ToString());
  }

  static FieldDoc after(Cursor cursor) {
    Object key =
        cursor.order() == Order.RELEVANCE
            ? (Object) Float.intBitsToFloat((int) cursor.key())
            : (Object) cursor.key();
    // Ids are unique, so that no other hit equals the cursor's: every document number is before it.
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {key, new BytesRef(cursor.id())});
  }

  private static SortField byTime(boolean reverse, long missing) {
    return new SortField(Field.PUBLISHED, SortField.Type.LONG, reverse, missing);
  }
}
