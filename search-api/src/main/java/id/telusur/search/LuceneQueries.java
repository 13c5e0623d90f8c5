package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Filters;
import id.telusur.query.Query;
import id.telusur.schema.Field;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Says a query in Lucene's terms. */
final class LuceneQueries {
  private final Ranking ranking;

  LuceneQueries(Ranking ranking) {
    this.ranking = ranking;
  }

  /** The articles that hold all clauses. */
  org.apache.lucene.search.Query all(Query query, Filters filters) {
    if (query.isBlank()) {
      return filtered(MatchAllDocsQuery.INSTANCE, filters);
    }
    if (query.clauses().isEmpty()) {
      return new MatchNoDocsQuery("nothing in the query can be searched");
    }
    var all = new BooleanQuery.Builder();
    query.clauses().forEach(clause -> all.add(scored(clause), Occur.MUST));
    addNearness(query, all);
    return filtered(all.build(), filters);
  }

  /** The articles that hold some words but not all, and every phrase. */
  org.apache.lucene.search.Query some(Query query, Filters filters) {
    List<Clause> words =
        query.clauses().stream().filter(clause -> clause instanceof Clause.Word).toList();
    if (words.isEmpty() || query.clauses().size() < 2) {
      return new MatchNoDocsQuery("there is no second tier");
    }
    var some = new BooleanQuery.Builder();
    for (Clause clause : query.clauses()) {
      some.add(scored(clause), clause instanceof Clause.Word ? Occur.SHOULD : Occur.MUST);
    }
    addNearness(query, some);
    var rest = new BooleanQuery.Builder();
    rest.add(some.build(), Occur.MUST);
    rest.add(all(query, Filters.NONE), Occur.MUST_NOT);
    return filtered(rest.build(), filters);
  }

  /** Two words that were typed side by side count more where they stand so. */
  private void addNearness(Query query, BooleanQuery.Builder tier) {
    for (int i = 1; i < query.clauses().size(); i++) {
      if (query.clauses().get(i - 1) instanceof Clause.Word first
          && query.clauses().get(i) instanceof Clause.Word second) {
        for (String field : List.of(Field.TITLE_ROOT, Field.BODY_ROOT)) {
          var near = new PhraseQuery(ranking.slop(), field, first.root(), second.root());
          tier.add(new BoostQuery(near, ranking.near()), Occur.SHOULD);
        }
      }
    }
  }

  /** Everything that a clause matches in the title, to be marked there. */
  static org.apache.lucene.search.Query inTitle(Clause clause) {
    return in(Field.TITLE_EXACT, Field.TITLE_ROOT, clause);
  }

  /** Everything that a clause matches in the body, to be marked there. */
  static org.apache.lucene.search.Query inBody(Clause clause) {
    return in(Field.BODY_EXACT, Field.BODY_ROOT, clause);
  }

  private static org.apache.lucene.search.Query in(String exact, String root, Clause clause) {
    return switch (clause) {
      case Clause.Word word ->
          new BooleanQuery.Builder()
              .add(phrase(exact, word.exact()), Occur.SHOULD)
              .add(new TermQuery(new Term(root, word.root())), Occur.SHOULD)
              .build();
      case Clause.Phrase phrase -> phrase(exact, phrase.exact());
    };
  }

  private org.apache.lucene.search.Query scored(Clause clause) {
    return switch (clause) {
      case Clause.Word word ->
          new DisjunctionMaxQuery(
              List.of(
                  new BoostQuery(exact(word), ranking.exact()),
                  combined(Field.TITLE_ROOT, Field.BODY_ROOT, word.root())),
              ranking.tie());
      case Clause.Phrase phrase -> either(phrase.exact());
    };
  }

  /** A word of one part is looked up in both fields as in one; of several it is a phrase. */
  private org.apache.lucene.search.Query exact(Clause.Word word) {
    return word.exact().size() == 1
        ? combined(Field.TITLE_EXACT, Field.BODY_EXACT, word.exact().getFirst())
        : either(word.exact());
  }

  private org.apache.lucene.search.Query combined(String title, String body, String term) {
    return new CombinedFieldQuery.Builder(term)
        .addField(title, ranking.title())
        .addField(body)
        .build();
  }

  private org.apache.lucene.search.Query either(List<String> terms) {
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(phrase(Field.TITLE_EXACT, terms), ranking.title()),
            phrase(Field.BODY_EXACT, terms)),
        ranking.tie());
  }

  private static org.apache.lucene.search.Query phrase(String field, List<String> terms) {
    return new PhraseQuery(field, terms.toArray(String[]::new));
  }

  private static org.apache.lucene.search.Query filtered(
      org.apache.lucene.search.Query query, Filters filters) {
    var both = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (filters.from() != null || filters.to() != null) {
      both.add(
          LongPoint.newRangeQuery(
              Field.DAY, day(filters.from(), Long.MIN_VALUE), day(filters.to(), Long.MAX_VALUE)),
          Occur.FILTER);
    }
    if (filters.source() != null) {
      both.add(new TermQuery(new Term(Field.SOURCE, filters.source())), Occur.FILTER);
    }
    return both.build();
  }

  private static long day(@Nullable LocalDate day, long open) {
    return day == null ? open : day.toEpochDay();
  }
}
