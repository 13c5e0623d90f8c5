package id.telusur.query;

import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Not;
import id.telusur.query.Clause.Phrase;
import id.telusur.query.Clause.Prefix;
import id.telusur.query.Clause.Published;
import id.telusur.query.Clause.Word;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes clauses in the query language, so that they read back the same. */
final class CanonicalText {
  private CanonicalText() {}

  /** A whole query; what stands between its clauses is given. */
  static String of(List<Clause> clauses, String between) {
    return clauses.size() == 1
        ? of(clauses.getFirst())
        : clauses.stream().map(CanonicalText::within).collect(Collectors.joining(between));
  }

  static String of(Clause clause) {
    return switch (clause) {
      case Word word -> plain(word.text());
      case Named named -> plain(named.text());
      case Phrase phrase -> '"' + phrase.text() + '"';
      case Prefix prefix -> prefix.text() + "*";
      case Dated dated -> dated.text();
      case InTitle title -> FieldName.TITLE.label() + ":(" + of(title.clause()) + ")";
      case Filed filed -> FieldName.of(filed.facet()).label() + ":\"" + filed.value() + '"';
      case Published published ->
          FieldName.DATE.label() + ":" + published.from() + ".." + published.to();
      case Not not -> "-" + (not.clause() instanceof Not ? of(not.clause()) : group(not.clause()));
      case All all -> joined(all.clauses(), " DAN ");
      case Any any -> joined(any.clauses(), " ATAU ");
    };
  }

  private static String joined(List<Clause> clauses, String operator) {
    return clauses.stream().map(CanonicalText::within).collect(Collectors.joining(operator));
  }

  /** A clause among others. */
  private static String within(Clause clause) {
    return clause instanceof All || clause instanceof Any ? "(" + of(clause) + ")" : of(clause);
  }

  /** A clause that what stands before it holds for as a whole. */
  private static String group(Clause clause) {
    boolean whole =
        switch (clause) {
          case Word word -> word.text().indexOf(' ') < 0;
          case Phrase phrase -> true;
          case Prefix prefix -> true;
          case InTitle title -> true;
          case Filed filed -> true;
          case Published published -> true;
          default -> false;
        };
    return whole ? of(clause) : "(" + of(clause) + ")";
  }

  /** A word that would be read as an operator is written small. */
  private static String plain(String text) {
    return Lexer.OPERATORS.containsKey(text) ? text.toLowerCase(Locale.ROOT) : text;
  }
}
