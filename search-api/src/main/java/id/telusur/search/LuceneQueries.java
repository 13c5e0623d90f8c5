package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Phrase;
import id.telusur.query.Clause.Word;
import id.telusur.query.Filters;
import id.telusur.query.Query;
import id.telusur.query.Terms;
import id.telusur.schema.Field;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Says a query in Lucene's terms. */
final class LuceneQueries {
  static {
    // 64 words and 100 other names, each in three forms and two fields, as phrases, in both tiers.
    IndexSearcher.setMaxClauseCount(16_384);
  }

  private final Ranking ranking;
  private final Rarity rarity;

  LuceneQueries(Ranking ranking, IndexReader reader) {
    this.ranking = ranking;
    this.rarity = new Rarity(reader);
  }

  /** The articles that hold all clauses. */
  org.apache.lucene.search.Query all(Query query, Filters filters) throws IOException {
    if (query.isBlank()) {
      return filtered(MatchAllDocsQuery.INSTANCE, filters);
    }
    if (query.clauses().isEmpty()) {
      return new MatchNoDocsQuery("nothing in the query can be searched");
    }
    var all = new BooleanQuery.Builder();
    for (Clause clause : query.clauses()) {
      all.add(scored(clause, Occur.MUST), Occur.MUST);
    }
    addNearness(query, all);
    return filtered(all.build(), filters);
  }

  /**
   * The articles that hold some words but not all, and every phrase.
   *
   * @param all what {@link #all} made of the same query and filters
   */
  org.apache.lucene.search.Query some(
      Query query, Filters filters, org.apache.lucene.search.Query all) throws IOException {
    long phrases = query.clauses().stream().filter(clause -> clause instanceof Phrase).count();
    int words = words(query).size();
    if (words == 0 || words + phrases < 2) {
      return new MatchNoDocsQuery("there is no second tier");
    }
    var some = new BooleanQuery.Builder();
    for (Clause clause : query.clauses()) {
      some.add(scored(clause, Occur.SHOULD), clause instanceof Phrase ? Occur.MUST : Occur.SHOULD);
    }
    addNearness(query, some);
    var rest = new BooleanQuery.Builder();
    rest.add(some.build(), Occur.MUST);
    rest.add(all, Occur.MUST_NOT);
    return filtered(rest.build(), filters);
  }

  /**
   * What one clause asks.
   *
   * @param words whether all words of a name of several must be there, or some
   */
  private org.apache.lucene.search.Query scored(Clause clause, Occur words) throws IOException {
    return switch (clause) {
      case Word word -> scored(word.terms());
      case Named named -> scored(named, words);
      case Phrase phrase -> phraseInEither(TextFields.EXACT, phrase.exact());
    };
  }

  /** The words typed or another name: whichever fits better, not both. */
  private org.apache.lucene.search.Query scored(Named named, Occur words) throws IOException {
    var names = new ArrayList<org.apache.lucene.search.Query>();
    var typed = new BooleanQuery.Builder();
    double rare = 0;
    for (Word word : named.typed()) {
      typed.add(scored(word.terms()), words);
      rare += rarity.of(word.terms());
    }
    names.add(typed.build());
    for (Alternative alternative : named.alternatives()) {
      // A name that is rarer than the one typed must not win by being rare.
      double ratio = Math.min(1, rare / rarity.of(alternative.terms()));
      float weight = (float) (ranking.variant() * ratio);
      names.add(new BoostQuery(scored(alternative.terms()), weight));
    }
    return new DisjunctionMaxQuery(names, 0);
  }

  private org.apache.lucene.search.Query scored(Terms terms) {
    var forms = new ArrayList<org.apache.lucene.search.Query>();
    forms.add(new BoostQuery(in(TextFields.EXACT, terms.exact()), ranking.exact()));
    forms.add(in(TextFields.ROOT, terms.roots()));
    if (!terms.english().isEmpty()) {
      forms.add(in(TextFields.ENGLISH, terms.english()));
    }
    return new DisjunctionMaxQuery(forms, ranking.tie());
  }

  /** One term is looked up in title and body as in one field; several are a phrase. */
  private org.apache.lucene.search.Query in(TextFields fields, List<String> terms) {
    return terms.size() > 1
        ? phraseInEither(fields, terms)
        : new CombinedFieldQuery.Builder(terms.getFirst())
            .addField(fields.title(), ranking.title())
            .addField(fields.body())
            .build();
  }

  private org.apache.lucene.search.Query phraseInEither(TextFields fields, List<String> terms) {
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(phrase(fields.title(), terms), ranking.title()),
            phrase(fields.body(), terms)),
        ranking.tie());
  }

  /** Two words that were typed side by side count more where they stand so. */
  private void addNearness(Query query, BooleanQuery.Builder tier) {
    List<Word> words = words(query);
    for (int i = 1; i < words.size(); i++) {
      near(TextFields.ROOT.title(), words.get(i - 1), words.get(i), tier);
      near(TextFields.ROOT.body(), words.get(i - 1), words.get(i), tier);
    }
  }

  /** The words of a query outside quotes. */
  private static List<Word> words(Query query) {
    var words = new ArrayList<Word>();
    for (Clause clause : query.clauses()) {
      switch (clause) {
        case Word word -> words.add(word);
        case Named named -> words.addAll(named.typed());
        case Phrase phrase -> {}
      }
    }
    return words;
  }

  private void near(String field, Word first, Word second, BooleanQuery.Builder tier) {
    var near = new PhraseQuery(ranking.slop(), field, first.root(), second.root());
    tier.add(new BoostQuery(near, ranking.near()), Occur.SHOULD);
  }

  static PhraseQuery phrase(String field, List<String> terms) {
    return new PhraseQuery(field, terms.toArray(String[]::new));
  }

  private static org.apache.lucene.search.Query filtered(
      org.apache.lucene.search.Query query, Filters filters) {
    var both = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (filters.from() != null || filters.to() != null) {
      long from = day(filters.from(), Long.MIN_VALUE);
      long to = day(filters.to(), Long.MAX_VALUE);
      both.add(LongPoint.newRangeQuery(Field.DAY, from, to), Occur.FILTER);
    }
    filter(Field.SOURCE, filters.source(), both);
    filter(Field.COUNTRY, filters.country(), both);
    filter(Field.PAIR, filters.pair(), both);
    filter(Field.TOPIC, filters.topic(), both);
    return both.build();
  }

  private static void filter(String field, @Nullable String value, BooleanQuery.Builder all) {
    if (value != null) {
      all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
  }

  private static long day(@Nullable LocalDate day, long open) {
    return day == null ? open : day.toEpochDay();
  }
}
