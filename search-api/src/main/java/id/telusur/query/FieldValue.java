package id.telusur.query;

import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InText;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.Clause.Not;
import id.telusur.query.Clause.Published;
import id.telusur.query.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands behind the colon of a field. */
final class FieldValue {
  /** All that stand side by side: each is looked at once. */
  private static final String BLANKS = "(?<![\\s\\p{Z}])[\\s\\p{Z}]++";

  private static final Pattern OR = Pattern.compile(between(Kind.OR));
  private static final Pattern AND = Pattern.compile(between(Kind.AND));

  /** The pattern of what stands between several values. */
  static final String BETWEEN = "(?:%s|%s)".formatted(OR, AND);

  private FieldValue() {}

  private static String between(Kind operator) {
    return Lexer.OPERATORS.keySet().stream()
        .filter(name -> Lexer.OPERATORS.get(name) == operator)
        .collect(Collectors.joining("|", BLANKS + "(?:", ")" + BLANKS));
  }

  /** What a field of this value asks; empty if it is no value of that field. */
  static Optional<Clause> read(FieldName field, String text) {
    String value = Signs.blanksMadeOne(Signs.withoutQuotes(text));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Facet facet = field.facet();
    return facet != null
        ? Labels.value(facet, value).map(filed -> new Filed(facet, filed))
        : field == FieldName.DATE ? Dates.range(value).map(Clause.class::cast) : Optional.empty();
  }

  /** What a field of several values asks, all with ATAU or all with DAN between; or empty. */
  static Optional<Clause> several(FieldName field, String text) {
    List<Clause> any = each(field, OR.split(text));
    List<Clause> all = each(field, AND.split(text));
    return any.size() > 1
        ? Optional.of(new Any(any))
        : all.size() > 1 ? Optional.of(new All(all)) : Optional.empty();
  }

  /** Where in a text those of several values stand that are not known to be any of the field. */
  static List<Stretch> unknown(FieldName field, String text) {
    Pattern between = OR.matcher(text).find() ? OR : AND;
    var places = new ArrayList<Stretch>();
    int start = 0;
    for (Matcher operator = between.matcher(text); operator.find(); start = operator.end()) {
      places.add(new Stretch(start, operator.start()));
    }
    places.add(new Stretch(start, text.length()));
    places.removeIf(value -> field.isKnown() && read(field, value.in(text)).isPresent());
    return places;
  }

  /** Their clauses, each once; none if one of them is no value of the field. */
  private static List<Clause> each(FieldName field, String[] values) {
    var clauses = new LinkedHashSet<Clause>();
    for (String value : values) {
      Optional<Clause> clause = read(field, value);
      if (clause.isEmpty()) {
        return List.of();
      }
      clauses.add(clause.get());
    }
    return List.copyOf(clauses);
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
