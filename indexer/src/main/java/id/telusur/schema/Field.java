package id.telusur.schema;

import id.telusur.copies.CopyGroups;
import id.telusur.copies.Signature;

/**
 * Every field of the index, its type, and what it is for. A change here is a new {@link
 * Schema#VERSION}.
 *
 * <table>
 *   <caption>Fields</caption>
 *   <tr><th>field</th><th>type</th><th>for</th></tr>
 *   <tr><td>id</td><td>term, sorted doc values</td><td>look-up, order of equals, cursors</td></tr>
 *   <tr><td>hash</td><td>binary term and doc values, 32 bytes</td><td>what changed</td></tr>
 *   <tr><td>json</td><td>stored</td><td>the whole article once, as canonical JSON</td></tr>
 *   <tr><td>provenance</td><td>stored JSON</td><td>source, position, time of fetching</td></tr>
 *   <tr><td>first_seen, changed</td><td>long point and doc values</td><td>sequence numbers of the
 *       index home: feeds, "changed since"</td></tr>
 *   <tr><td>title_exact, body_exact</td><td>text, offsets, norms</td><td>words as written</td></tr>
 *   <tr><td>title_root, body_root</td><td>text, offsets, norms</td><td>roots, of Indonesian
 *       articles</td></tr>
 *   <tr><td>title_en, body_en</td><td>text, offsets, norms</td><td>stems, of English articles;
 *       those in other languages are not stemmed</td></tr>
 *   <tr><td>day</td><td>long point and doc values, days since 1970-01-01 in Asia/Jakarta</td>
 *       <td>date filters; absent where unknown</td></tr>
 *   <tr><td>published</td><td>doc values, milliseconds since 1970</td><td>order by time</td></tr>
 *   <tr><td>source, section, language</td><td>term, sorted doc values</td>
 *       <td>filters and facets</td></tr>
 *   <tr><td>url</td><td>term of 8 bytes</td><td>look-up by address: see {@link AddressKey}</td></tr>
 *   <tr><td>author, country, pair, topic</td><td>terms, sorted set doc values</td><td>filters and
 *       facets</td></tr>
 *   <tr><td>tags</td><td>stored JSON</td><td>the same, for display</td></tr>
 *   <tr><td>copy_group</td><td>numeric doc values, updated in place</td><td>near copies; {@value
 *       #NO_GROUP} where there are none</td></tr>
 *   <tr><td>copy_signature</td><td>binary doc values, {@value Signature#SIZE} bytes</td><td>what
 *       tells copies: see {@link Signature}</td></tr>
 *   <tr><td>copy_key</td><td>terms of 4 bytes, {@value Signature#BANDS} an article</td><td>look-up
 *       of articles that may be copies of another</td></tr>
 *   <tr><td>content_vector</td><td>binary doc values, {@value ContentVector#SIZE} bytes</td><td>which
 *       hits are like the first: see {@link ContentVector}</td></tr>
 *   <tr><td>annotations</td><td>binary doc values</td><td>mentions and events with their offsets:
 *       see {@link Annotations}</td></tr>
 * </table>
 */
public final class Field {
  public static final String ID = "id";
  public static final String HASH = "hash";
  public static final String JSON = "json";
  public static final String PROVENANCE = "provenance";
  public static final String FIRST_SEEN = "first_seen";
  public static final String CHANGED = "changed";
  public static final String TITLE_EXACT = "title_exact";
  public static final String TITLE_ROOT = "title_root";
  public static final String BODY_EXACT = "body_exact";
  public static final String BODY_ROOT = "body_root";
  public static final String TITLE_ENGLISH = "title_en";
  public static final String BODY_ENGLISH = "body_en";
  public static final String DAY = "day";
  public static final String PUBLISHED = "published";
  public static final String SOURCE = "source";
  public static final String SECTION = "section";
  public static final String AUTHOR = "author";
  public static final String LANGUAGE = "language";
  public static final String URL = "url";
  public static final String COUNTRY = "country";
  public static final String PAIR = "pair";
  public static final String TOPIC = "topic";
  public static final String TAGS = "tags";
  public static final String COPY_GROUP = "copy_group";
  public static final String COPY_SIGNATURE = "copy_signature";
  public static final String COPY_KEY = "copy_key";
  public static final String CONTENT_VECTOR = "content_vector";
  public static final String ANNOTATIONS = "annotations";

  /** The copy group of an article that has no copies. */
  public static final long NO_GROUP = CopyGroups.NONE;

  private Field() {}
}
