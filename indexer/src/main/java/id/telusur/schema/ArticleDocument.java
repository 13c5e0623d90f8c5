package id.telusur.schema;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.article.Article;
import id.telusur.article.AsOf;
import id.telusur.article.CanonicalJson;
import id.telusur.article.ContentHash;
import id.telusur.article.Provenance;
import id.telusur.article.Published;
import id.telusur.copies.Signature;
import id.telusur.relation.Relation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** An article as a Lucene document, and back. */
public final class ArticleDocument {
  /** The stored fields that {@link #article} and {@link #tags} need. */
  public static final Set<String> STORED = Set.of(Field.JSON, Field.TAGS);

  /** Those, and what {@link #asOf} needs. */
  public static final Set<String> STORED_WITH_ORIGIN =
      Set.of(Field.JSON, Field.TAGS, Field.PROVENANCE);

  /** The fields of stems, of the languages that we know. */
  private static final Map<String, Stems> STEMS =
      Map.of(
          "id", new Stems(Field.TITLE_ROOT, Field.BODY_ROOT),
          "en", new Stems(Field.TITLE_ENGLISH, Field.BODY_ENGLISH));

  private record Stems(String title, String body) {}

  private ArticleDocument() {}

  /**
   * The document of an article.
   *
   * @param json the article's canonical JSON
   * @param content the hash of that
   * @param relation who deals with whom in it, about what
   * @param signature what tells its copies; it is in no group of copies yet
   * @param firstSeen sequence number at which the index home first saw the id
   * @param changed sequence number at which this content came
   */
  public static Document of(
      Article article,
      String json,
      ContentHash content,
      Provenance provenance,
      Relation relation,
      Signature signature,
      long firstSeen,
      long changed) {
    var document = new Document();
    keyword(document, Field.ID, article.id());
    var hash = new BytesRef(content.bytes());
    document.add(new StringField(Field.HASH, hash, Store.NO));
    document.add(new BinaryDocValuesField(Field.HASH, hash));
    document.add(new StoredField(Field.JSON, json));
    document.add(new StoredField(Field.PROVENANCE, write(provenance)));
    number(document, Field.FIRST_SEEN, firstSeen);
    number(document, Field.CHANGED, changed);
    texts(document, article);
    times(document, article.published());
    keyword(document, Field.SOURCE, article.source());
    keyword(document, Field.SECTION, article.section());
    keywords(document, Field.AUTHOR, article.authors());
    keyword(document, Field.LANGUAGE, article.language());
    if (article.url() != null) {
      document.add(new StringField(Field.URL, AddressKey.of(article.url()), Store.NO));
    }
    copies(document, signature);
    Tags tags = Tags.of(relation);
    tags(document, tags);
    var vector = new BytesRef(ContentVector.of(article, tags));
    document.add(new BinaryDocValuesField(Field.CONTENT_VECTOR, vector));
    String annotations = Annotations.of(relation).toJson();
    document.add(new BinaryDocValuesField(Field.ANNOTATIONS, new BytesRef(annotations)));
    return document;
  }

  /** The article of a document whose {@link #STORED} fields were read. */
  public static Article article(Document document) {
    return CanonicalJson.read(document.get(Field.JSON));
  }

  /** What the article of a document is filed under. */
  public static Tags tags(Document document) {
    return Tags.parse(document.get(Field.TAGS));
  }

  /** Where the article of a document came from, if its provenance was read. */
  static Provenance provenance(Document document) {
    JsonObject json = JsonParser.parseString(document.get(Field.PROVENANCE)).getAsJsonObject();
    return new Provenance(
        json.get("source").getAsString(), json.get("position").getAsLong(), AsOf.in(json));
  }

  /** Since when its publisher is known to have the article so, if that was told. */
  public static @Nullable AsOf asOf(Document document) {
    return provenance(document).asOf();
  }

  private static String write(Provenance provenance) {
    var json = new JsonObject();
    json.addProperty("source", provenance.source());
    json.addProperty("position", provenance.position());
    if (provenance.asOf() != null) {
      provenance.asOf().addTo(json);
    }
    return json.toString();
  }

  /** Whether the words of an article are stemmed: its language has to be one we know. */
  public static boolean isStemmed(Article article) {
    return STEMS.containsKey(article.language());
  }

  private static void texts(Document document, Article article) {
    String body = article.bodyText();
    text(document, Field.TITLE_EXACT, article.title());
    text(document, Field.BODY_EXACT, body);
    Stems stems = STEMS.get(article.language());
    if (stems != null) {
      text(document, stems.title(), article.title());
      text(document, stems.body(), body);
    }
  }

  private static void text(Document document, String field, String text) {
    document.add(new org.apache.lucene.document.Field(field, text, Schema.TEXT));
  }

  private static void copies(Document document, Signature signature) {
    document.add(new NumericDocValuesField(Field.COPY_GROUP, Field.NO_GROUP));
    document.add(new BinaryDocValuesField(Field.COPY_SIGNATURE, new BytesRef(signature.bytes())));
    for (byte[] key : signature.keys()) {
      document.add(new StringField(Field.COPY_KEY, new BytesRef(key), Store.NO));
    }
  }

  private static void tags(Document document, Tags tags) {
    document.add(new StoredField(Field.TAGS, tags.toJson()));
    keywords(document, Field.COUNTRY, tags.countries());
    keywords(document, Field.PAIR, tags.pairs());
    keywords(document, Field.TOPIC, tags.topics());
  }

  private static void keywords(Document document, String field, List<String> values) {
    for (String value : values) {
      document.add(new StringField(field, value, Store.NO));
      document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }
  }

  private static void times(Document document, @Nullable Published published) {
    if (published != null) {
      number(document, Field.DAY, published.day().toEpochDay());
      long millis = published.orStartOfDay().toEpochMilli();
      document.add(new NumericDocValuesField(Field.PUBLISHED, millis));
    }
  }

  private static void number(Document document, String field, long value) {
    document.add(new LongPoint(field, value));
    document.add(new NumericDocValuesField(field, value));
  }

  private static void keyword(Document document, String field, @Nullable String value) {
    if (value != null) {
      var bytes = new BytesRef(value);
      document.add(new StringField(field, bytes, Store.NO));
      document.add(new SortedDocValuesField(field, bytes));
    }
  }
}
