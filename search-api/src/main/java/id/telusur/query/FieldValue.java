package id.telusur.query;

import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InText;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.Clause.Not;
import id.telusur.query.Clause.Published;
import java.util.Optional;

/** What stands behind the colon of a field. */
final class FieldValue {
  private FieldValue() {}

  /** What a field of this value asks; empty if it is no value of that field. */
  static Optional<Clause> read(FieldName field, String text) {
    String value = Signs.blanksMadeOne(Signs.withoutQuotes(text));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return switch (field) {
      case DATE -> Dates.range(value).map(Clause.class::cast);
      case COUNTRY -> Labels.typedCountry(value).map(code -> new Filed(Facet.COUNTRY, code));
      case PAIR -> Labels.pair(value).map(pair -> new Filed(Facet.PAIR, pair));
      case TOPIC -> Labels.topic(value).map(id -> new Filed(Facet.TOPIC, id));
      case LANGUAGE -> Labels.language(value).map(code -> new Filed(Facet.LANGUAGE, code));
      case SOURCE -> Optional.of(new Filed(Facet.SOURCE, value));
      case SECTION -> Optional.of(new Filed(Facet.SECTION, value));
      case AUTHOR -> Optional.of(new Filed(Facet.AUTHOR, value));
      case TITLE -> Optional.empty();
    };
  }

  /** Whether a clause asks for text alone, so that it can be asked of titles. */
  static boolean isOfText(Clause clause) {
    return switch (clause) {
      case InText text -> true;
      case Not not -> isOfText(not.clause());
      case All all -> all.clauses().stream().allMatch(FieldValue::isOfText);
      case Any any -> any.clauses().stream().allMatch(FieldValue::isOfText);
      case InTitle title -> false;
      case Filed filed -> false;
      case Published published -> false;
    };
  }
}
