package id.telusur.search;

import id.telusur.article.Article;
import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.schema.ArticleDocument;
import id.telusur.schema.Field;
import id.telusur.schema.Tags;
import id.telusur.search.phrases.EdgeWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Asks for the articles that are like one: those that share the words which tell it from others. A
 * word counts by how often the article uses it, with an end to that (as in BM25, Robertson and
 * Zaragoza 2009), more in the title, and by how few articles hold it. Articles that are filed under
 * the same countries and pairs count a little more.
 */
final class SimilarArticles {
  /** So many words make the query: what it costs does not grow with the article. */
  private static final int WORDS = 25;

  /** So much of a body is read; news says first what it is about. */
  private static final int CHARACTERS = 4000;

  /** An occurrence in the title is worth so much; one in the body at most 1. */
  private static final double TITLE = 1.5;

  private static final double SATURATION = 1.2;
  private static final int SHORTEST = 2;

  /** Words that more than one article in so many holds tell nothing. */
  private static final int COMMON = 10;

  /** What a country or pair in common is worth against a word used once in the body. */
  private static final float FILED = 2;

  /** So many of a hundred words have to be shared; one that both titles hold, too, counts twice. */
  private static final int SHARED = 20;

  private final IndexReader reader;
  private final Stream stream;
  private final Map<String, Double> uses = new HashMap<>();

  private SimilarArticles(IndexReader reader, Stream stream) {
    this.reader = reader;
    this.stream = stream;
  }

  /** A stream of terms: how it is made, and where it is held. */
  private record Stream(Analyzer analyzer, TextFields fields) {
    static Stream of(String language) {
      return switch (language) {
        case "id" -> new Stream(Analysis.root(), TextFields.ROOT);
        case "en" -> new Stream(Analysis.english(), TextFields.ENGLISH);
        default -> new Stream(Analysis.exact(), TextFields.EXACT);
      };
    }
  }

  /**
   * The query for articles in its language that are like one; without the article itself, which may
   * be asked for with scores and combined with any filter.
   *
   * @param document the number of the article in the reader
   */
  static Query like(IndexReader reader, int document) throws IOException {
    Document stored = reader.storedFields().document(document, ArticleDocument.STORED);
    Article article = ArticleDocument.article(stored);
    var similar = new SimilarArticles(reader, Stream.of(article.language()));
    String body = article.bodyText();
    similar.read(article.title(), body.substring(0, Math.min(CHARACTERS, body.length())));
    return similar.query(article.id(), ArticleDocument.tags(stored));
  }

  private void read(String title, String body) {
    var inBody = new HashMap<String, Integer>();
    for (Term term : Analysis.terms(stream.analyzer, body)) {
      inBody.merge(term.text(), 1, Integer::sum);
    }
    inBody.forEach((word, times) -> uses.put(word, times / (times + SATURATION)));
    for (Term term : Analysis.terms(stream.analyzer, title)) {
      uses.merge(term.text(), TITLE, Double::sum);
    }
  }

  private Query query(String id, Tags tags) throws IOException {
    List<Word> words = words();
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("the article has no word that another has");
    }
    var any = new BooleanQuery.Builder();
    for (Word word : words) {
      any.add(in(stream.fields.body(), word), Occur.SHOULD);
      if (word.uses > 1) { // only words of its own title are looked for in titles
        any.add(in(stream.fields.title(), word), Occur.SHOULD);
      }
    }
    any.setMinimumNumberShouldMatch(Math.max(1, words.size() * SHARED / 100));
    var like = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    tags.countries().forEach(code -> like.add(filed(Field.COUNTRY, code), Occur.SHOULD));
    tags.pairs().forEach(pair -> like.add(filed(Field.PAIR, pair), Occur.SHOULD));
    like.add(new TermQuery(new org.apache.lucene.index.Term(Field.ID, id)), Occur.MUST_NOT);
    return like.build();
  }

  private static Query filed(String field, String value) {
    return new BoostQuery(new TermQuery(new org.apache.lucene.index.Term(field, value)), FILED);
  }

  private static Query in(String field, Word word) {
    var term = new org.apache.lucene.index.Term(field, word.text);
    return new BoostQuery(new TermQuery(term), (float) word.uses);
  }

  private record Word(String text, double uses, double weight) {}

  private List<Word> words() throws IOException {
    var words = new ArrayList<Word>();
    var rarity = new Rarity(reader);
    int articles = reader.maxDoc();
    for (Map.Entry<String, Double> use : uses.entrySet()) {
      String text = use.getKey();
      var term = new org.apache.lucene.index.Term(stream.fields.body(), text);
      int holding = reader.docFreq(term);
      boolean tells = holding > 1 && (holding <= articles / COMMON || articles < COMMON * COMMON);
      if (tells && isWord(text)) {
        words.add(new Word(text, use.getValue(), use.getValue() * rarity.of(term)));
      }
    }
    words.sort(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::text));
    return words.subList(0, Math.min(WORDS, words.size()));
  }

  private static boolean isWord(String term) {
    return term.length() >= SHORTEST
        && !Character.isDigit(term.charAt(0))
        && !EdgeWords.contains(term);
  }
}
