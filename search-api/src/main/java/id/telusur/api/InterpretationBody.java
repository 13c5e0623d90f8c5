package id.telusur.api;

import id.telusur.query.Clause;
import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InText;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Near;
import id.telusur.query.Clause.Not;
import id.telusur.query.Clause.Phrase;
import id.telusur.query.Clause.Prefix;
import id.telusur.query.Clause.Published;
import id.telusur.query.Clause.Word;
import id.telusur.query.Filters;
import id.telusur.query.Labels;
import id.telusur.query.Query;
import id.telusur.query.SearchRequest;
import id.telusur.search.Interpretation;
import id.telusur.search.Offer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a query was read, and what might be asked instead.
 *
 * @param canonical the query in the query language, which reads back the same
 * @param ignored what of the text is not used, where it stands, and why
 * @param prefixes what words with an asterisk stand for in this index
 * @param names what names of sources, sections, authors and parts of the world stand for in it
 * @param filters what the search is narrowed to, by facet: the values as they are indexed, however
 *     they were written
 */
record InterpretationBody(
    String canonical,
    List<ClauseBody> clauses,
    List<IgnoredBody> ignored,
    List<Interpretation.Expanded> prefixes,
    List<FiledNameBody> names,
    Map<String, List<NameBody>> filters,
    List<OfferBody> offers) {

  static InterpretationBody of(SearchRequest request, Interpretation interpretation) {
    Query query = request.query();
    return new InterpretationBody(
        query.canonical(),
        query.clauses().stream().map(ClauseBody::of).toList(),
        query.ignored().stream().map(IgnoredBody::of).toList(),
        interpretation.prefixes(),
        interpretation.names().stream().map(FiledNameBody::of).toList(),
        filters(request.filters()),
        interpretation.offers().stream().map(OfferBody::of).toList());
  }

  private static Map<String, List<NameBody>> filters(Filters filters) {
    var named = new LinkedHashMap<String, List<NameBody>>();
    filters
        .values()
        .forEach((facet, values) ->
            named.put(
                facet.label(), values.stream().map(value -> NameBody.of(facet, value)).toList()));
    return named;
  }

  /**
   * One thing the query asks for: what is looked for in text has the roots of its words and the
   * other names it is read with; what joins others has these.
   */
  record ClauseBody(
      String kind,
      String text,
      @Nullable List<String> roots,
      @Nullable VariantsBody variants,
      @Nullable List<ClauseBody> clauses) {
    static ClauseBody of(Clause clause) {
      return switch (clause) {
        case Word word -> inText("word", word, roots(List.of(word)), null);
        case Named named -> inText("named", named, roots(named.typed()), VariantsBody.of(named));
        case Phrase phrase -> inText("phrase", phrase, List.of(), null);
        case Near near -> new ClauseBody("near", near.canonical(), List.of(), null, null);
        case Prefix prefix -> inText("prefix", prefix, List.of(), null);
        case Dated dated -> inText("date", dated, List.of(), null);
        case InTitle title -> joined("title", title, List.of(title.clause()));
        case Not not -> joined("not", not, List.of(not.clause()));
        case All all -> joined("all", all, all.clauses());
        case Any any -> joined("any", any, any.clauses());
        case Filed filed -> joined(filed.facet().label(), filed, List.of());
        case Published days -> joined("published", days, List.of());
      };
    }

    private static ClauseBody inText(
        String kind, InText clause, List<String> roots, @Nullable VariantsBody variants) {
      return new ClauseBody(kind, clause.text(), roots, variants, null);
    }

    private static ClauseBody joined(String kind, Clause clause, List<Clause> parts) {
      List<ClauseBody> bodies = parts.stream().map(ClauseBody::of).toList();
      return new ClauseBody(kind, clause.canonical(), null, null, bodies);
    }

    private static List<String> roots(List<Word> words) {
      return words.stream().flatMap(word -> word.terms().roots().stream()).toList();
    }
  }

  /**
   * A part of the text that is not used.
   *
   * @param kind a code for why
   * @param reason why, for a person
   */
  record IgnoredBody(String text, int start, int end, String kind, String reason) {
    static IgnoredBody of(Query.Ignored part) {
      return new IgnoredBody(
          part.text(), part.start(), part.end(), part.reason().label(), part.said());
    }
  }

  /** The group of variants a clause was read with: its id switches it off. */
  record VariantsBody(String id, List<String> names) {
    static @Nullable VariantsBody of(Named named) {
      List<Alternative> others = named.alternatives();
      return others.isEmpty()
          ? null
          : new VariantsBody(named.group(), others.stream().map(Alternative::text).toList());
    }
  }

  /** What a name stands for, and whether there are more. */
  record FiledNameBody(String facet, String name, List<String> values, boolean cut) {
    static FiledNameBody of(Interpretation.FiledName name) {
      return new FiledNameBody(name.facet().label(), name.name(), name.values(), name.cut());
    }
  }

  /**
   * Something else that might be asked, and how many articles it finds.
   *
   * @param kind {@code spelling}, {@code narrower}, {@code region}, {@code published}, {@code
   *     holder} or {@code without}
   * @param words the words of the query that it is about
   * @param query what to ask instead; {@code null} where a parameter is to be added
   * @param parameter the parameter to add, {@code null} where there is none
   * @param value its value
   * @param label what people call the value, or who held the office from when to when
   */
  record OfferBody(
      String kind,
      @Nullable String words,
      @Nullable String query,
      @Nullable String parameter,
      @Nullable String value,
      @Nullable String label,
      @Nullable String labelEn,
      long count) {
    /** One that is another query alone. */
    private static OfferBody asking(
        String kind, @Nullable String words, String query, long articles) {
      return new OfferBody(kind, words, query, null, null, null, null, articles);
    }

    static OfferBody of(Offer offer) {
      return switch (offer) {
        case Offer.Spelling o -> asking("spelling", null, o.query(), o.articles());
        case Offer.Without o -> asking("without", o.words(), o.query(), o.articles());
        case Offer.Region o -> asking("region", o.words(), o.query(), o.articles());
        case Offer.Published o -> asking("published", o.words(), o.query(), o.articles());
        case Offer.Narrower o -> {
          Labels.Name name = Labels.name(o.facet(), o.value());
          yield new OfferBody(
              "narrower",
              o.words(),
              null,
              o.facet().label(),
              o.value(),
              name.indonesian(),
              name.english(),
              o.articles());
        }
        case Offer.Holder o -> {
          String terms =
              o.terms().stream()
                  .map(term -> term.from() + ".." + (term.to() == null ? "" : term.to()))
                  .collect(Collectors.joining(", "));
          yield new OfferBody(
              "holder", o.words(), o.query(), null, o.name(), terms, terms, o.articles());
        }
      };
    }
  }
}
