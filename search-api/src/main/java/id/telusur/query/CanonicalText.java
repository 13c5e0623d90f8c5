package id.telusur.query;

import id.telusur.query.Clause.All;
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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes clauses in the query language, so that they read back the same. */
final class CanonicalText {
  private CanonicalText() {}

  /** A whole query; what stands between its clauses is given. */
  static String of(List<Clause> clauses, String between) {
    return clauses.size() == 1 ? of(clauses.getFirst()) : sideBySide(clauses, between);
  }

  /** Clauses to which others can be added. */
  static String sideBySide(List<Clause> clauses, String between) {
    return clauses.stream()
        .map(clause -> within(clause, isUnit(clause)))
        .collect(Collectors.joining(between));
  }

  static String of(Clause clause) {
    return switch (clause) {
      case Word word -> word.text();
      case Named named -> named.text();
      case Phrase phrase -> '"' + phrase.text() + '"';
      case Near near -> '"' + near.text() + "\"~" + near.between();
      case Prefix prefix -> prefix.text() + "*";
      case Dated dated -> dated.text();
      case InTitle title ->
          FieldName.TITLE.label() + ":" + within(title.clause(), isOneWord(title.clause()));
      case Filed filed -> FieldName.of(filed.facet()).label() + ":\"" + value(filed) + '"';
      case Published published ->
          FieldName.DATE.label() + ":" + day(published.from()) + ".." + day(published.to());
      case Not not -> "-" + within(not.clause(), isSingle(not.clause()));
      case All all -> joined(all.clauses(), " DAN ", false);
      case Any any -> joined(any.clauses(), " ATAU ", true);
    };
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String value(Filed filed) {
    return filed.facet() == Facet.COUNTRY ? Labels.typed(filed.value()) : filed.value();
  }

  /** DAN binds closer than ATAU. */
  private static String joined(List<Clause> clauses, String operator, boolean bindsLeast) {
    return clauses.stream()
        .map(clause -> within(clause, isUnit(clause) || (bindsLeast && clause instanceof All)))
        .collect(Collectors.joining(operator));
  }

  private static String within(Clause clause, boolean bare) {
    return bare ? of(clause) : "(" + of(clause) + ")";
  }

  /** What can stand beside others without parentheses. */
  private static boolean isUnit(Clause clause) {
    return !(clause instanceof All || clause instanceof Any);
  }

  /** What a minus before it holds for as a whole; it goes on past function words. */
  private static boolean isSingle(Clause clause) {
    return isUnit(clause) && !(clause instanceof Not) && !FunctionWords.isOne(clause);
  }

  /** What a field before it holds for as a whole. */
  private static boolean isOneWord(Clause clause) {
    return switch (clause) {
      case Phrase phrase -> true;
      case Near near -> true;
      case InText text -> text.text().indexOf(' ') < 0;
      default -> false;
    };
  }
}
