package id.telusur.search;

import id.telusur.language.LanguageCodes;
import id.telusur.query.IgnoredReason;
import id.telusur.query.Query;
import id.telusur.query.QueryParser;
import id.telusur.query.SearchRequest;
import id.telusur.relation.Countries;
import id.telusur.search.Offer.Spelling;
import id.telusur.search.suggest.Label;
import id.telusur.search.suggest.Suggestion.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/**
 * Did you mean this value? Doubts what stands behind the colon of a field whose values are known
 * and is none of them: countries, pairs, topics, languages.
 */
final class ValueSpelling {
  /** What values are called, whatever the field: the field tells which of them it takes. */
  private static final List<String> NAMES = names();

  /** How long a name is, at least, in which one letter may be wrong, or two. */
  private static final int ONE_EDIT = 4;

  private static final int TWO_EDITS = 8;
  private static final int LONGEST = 60;

  /** Of values that are equally near so many are counted. */
  private static final int COUNTED = 4;

  private ValueSpelling() {}

  private static List<String> names() {
    Stream<String> labels = SuggestedLabels.all().stream().flatMap(ValueSpelling::names);
    return Stream.concat(labels, LanguageCodes.names().stream()).distinct().toList();
  }

  /** A topic is also known by a word of its label. */
  private static Stream<String> names(Label label) {
    Stream<String> names = Stream.concat(Stream.of(label.value()), label.names().stream());
    return label.kind() == Kind.TOPIC
        ? names.flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split(" ", -1))))
        : names;
  }

  /** The query with the first such value put right; none where that finds nothing. */
  static Optional<Spelling> of(Session session, SearchRequest request) throws IOException {
    Query query = request.query();
    for (Query.Ignored part : query.ignored()) {
      if (part.reason() == IgnoredReason.UNKNOWN_VALUE) {
        return of(part, session, request);
      }
    }
    return Optional.empty();
  }

  private static Optional<Spelling> of(Query.Ignored part, Session session, SearchRequest request)
      throws IOException {
    Query query = request.query();
    @Nullable Spelling best = null;
    for (String nearest : nearest(part.text())) {
      String asked =
          query.text().substring(0, part.start()) + nearest + query.text().substring(part.end());
      long articles =
          session.deadline().shouldExit() ? 0 : session.count(asked, query, request.filters());
      if (articles > (best == null ? 0 : best.articles())) {
        best = new Spelling(asked, articles);
      }
    }
    return Optional.ofNullable(best);
  }

  /** A field with those of its values, in quotes, that are nearest to the one it was given. */
  static List<String> nearest(String typed) {
    int colon = typed.indexOf(':') + 1;
    String field = typed.substring(0, colon);
    String value = typed.substring(colon).replace("\"", "").strip();
    Predicate<String> fits = name -> isRead(field, name);
    return Stream.concat(near(value, fits), nearPairs(value).filter(fits))
        .map(name -> asked(field, name))
        .limit(COUNTED)
        .toList();
  }

  private static boolean isRead(String field, String value) {
    return QueryParser.parse(asked(field, value)).ignored().isEmpty();
  }

  private static String asked(String field, String value) {
    return field + '"' + value + '"';
  }

  private static Stream<String> nearPairs(String value) {
    int hyphen = value.indexOf('-');
    if (hyphen < 0) {
      return Stream.empty();
    }
    List<String> others = country(value.substring(hyphen + 1)).toList();
    return country(value.substring(0, hyphen))
        .flatMap(one -> others.stream().map(other -> one + "-" + other));
  }

  private static Stream<String> country(String typed) {
    return isCountry(typed) ? Stream.of(typed) : near(typed.strip(), ValueSpelling::isCountry);
  }

  private static boolean isCountry(String typed) {
    return Countries.builtIn().typed(typed).isPresent();
  }

  /** The names that fit with the fewest letters left out, put in, changed or swapped. */
  private static Stream<String> near(String typed, Predicate<String> fits) {
    int length = typed.length();
    int most = length < ONE_EDIT || length > LONGEST ? 0 : length < TWO_EDITS ? 1 : 2;
    var automata = new LevenshteinAutomata(typed.toLowerCase(Locale.ROOT), true);
    for (int edits = 1; edits <= most; edits++) {
      var near = new CharacterRunAutomaton(automata.toAutomaton(edits));
      List<String> found =
          NAMES.stream()
              .filter(name -> near.run(name.toLowerCase(Locale.ROOT)))
              .filter(fits)
              .toList();
      if (!found.isEmpty()) {
        return found.stream();
      }
    }
    return Stream.empty();
  }
}
