package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InText;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.Clause.Not;
import id.telusur.query.Clause.Prefix;
import id.telusur.query.Clause.Published;
import id.telusur.search.Interpretation.Expanded;
import id.telusur.search.Interpretation.FiledName;
import id.telusur.search.Vocabulary.Expansion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells what the shorthand in a query stands for, each once. */
final class Meant {
  private final Shorthand shorthand;
  private final Set<Expanded> prefixes = new LinkedHashSet<>();
  private final Set<FiledName> names = new LinkedHashSet<>();

  Meant(Shorthand shorthand, List<Clause> clauses) {
    this.shorthand = shorthand;
    clauses.forEach(clause -> add(clause, Scope.ANYWHERE));
  }

  /** What words with an asterisk stand for. */
  List<Expanded> prefixes() {
    return List.copyOf(prefixes);
  }

  /** What names of sources, sections, authors and parts of the world stand for. */
  List<FiledName> names() {
    return List.copyOf(names);
  }

  private void add(Clause clause, Scope scope) {
    switch (clause) {
      case Prefix prefix -> add(prefix, scope);
      case Filed filed -> add(filed);
      case InTitle title -> add(title.clause(), Scope.TITLE);
      case Not not -> add(not.clause(), scope);
      case All all -> all.clauses().forEach(part -> add(part, scope));
      case Any any -> any.clauses().forEach(part -> add(part, scope));
      case InText text -> {}
      case Published published -> {}
    }
  }

  private void add(Prefix prefix, Scope scope) {
    Expansion words = shorthand.words(prefix, scope);
    prefixes.add(new Expanded(prefix.text(), scope == Scope.TITLE, words.terms(), words.cut()));
  }

  private void add(Filed filed) {
    Expansion values = shorthand.names(filed);
    if (Vocabulary.isNamed(filed.facet()) || values.terms().size() > 1) {
      names.add(new FiledName(filed.facet(), filed.value(), values.terms(), values.cut()));
    }
  }
}
