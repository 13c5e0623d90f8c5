package id.telusur.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thing a query asks for. */
public sealed interface Clause
    permits Clause.InText,
        Clause.InTitle,
        Clause.Filed,
        Clause.Published,
        Clause.Not,
        Clause.All,
        Clause.Any {

  /** The clause in the query language, by which it reads back the same. */
  default String canonical() {
    return CanonicalText.of(this);
  }

  /** Whether it is looked for in text: of what it finds, some articles answer it better. */
  default boolean isRanked() {
    return switch (this) {
      case InText text -> true;
      case InTitle title -> true;
      case Filed filed -> false;
      case Published published -> false;
      case Not not -> false;
      case All all -> all.clauses().stream().anyMatch(Clause::isRanked);
      case Any any -> any.clauses().stream().anyMatch(Clause::isRanked);
    };
  }

  /** Whether it was typed as plain words, which an article need not all hold. */
  default boolean isLoose() {
    return this instanceof Word || this instanceof Named || this instanceof Dated;
  }

  /** What is looked for in the text of articles. */
  sealed interface InText extends Clause permits Word, Named, Phrase, Near, Prefix, Dated {
    /** As typed, without quotes and asterisk, blanks made one. */
    String text();
  }

  /**
   * A word, found in any of its forms. A word may be a collocation (kerja sama), which the language
   * room takes for one word in two.
   *
   * @param terms its terms; one root, or none where only the form typed is wanted
   */
  record Word(String text, Terms terms) implements InText {
    public Word {
      if (terms.roots().size() > 1) {
        throw new IllegalArgumentException("a word has one root: " + text);
      }
    }
  }

  /**
   * Words that name a thing which is also written otherwise: either the words typed, or one of the
   * alternatives.
   *
   * @param typed the words, at least one
   * @param group id of the group of variants
   * @param alternatives the other ways to write it; none where they are not wanted
   * @param isAdjacent whether its words stand side by side, as those of a proper name and of an
   *     amount do: "Jawa Timur, Jawa Tengah" is not "Timur Tengah", while "latihan" may stand far
   *     from "militer"
   */
  record Named(List<Word> typed, String group, List<Alternative> alternatives, boolean isAdjacent)
      implements InText {
    public Named {
      typed = List.copyOf(typed);
      alternatives = List.copyOf(alternatives);
      if (typed.isEmpty()) {
        throw new IllegalArgumentException("nothing is named: " + group);
      }
    }

    /** What was typed, under no other name. */
    List<? extends InText> alone() {
      return isAdjacent ? List.of(new Named(typed, group, List.of(), true)) : typed;
    }

    @Override
    public String text() {
      return typed.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /**
     * The words by which an article is related that has not all: those that say something alone.
     */
    public List<Word> apart() {
      List<Word> content = typed.stream().filter(word -> !FunctionWords.isOne(word)).toList();
      return content.isEmpty() ? typed : content;
    }

    /**
     * The alternatives without those in which another name stands, the one typed or an alternative:
     * where "Recep Tayyip Erdogan" stands "Erdogan" does, and is one name.
     */
    public List<Alternative> apartAlternatives() {
      return alternatives.stream()
          .filter(whole -> !whole.terms.hold(terms()))
          .filter(whole -> alternatives.stream().noneMatch(part -> whole.terms.hold(part.terms)))
          .toList();
    }

    /** The terms of the words typed, side by side. */
    public Terms terms() {
      return Terms.joined(typed.stream().map(Word::terms).toList());
    }
  }

  /**
   * Another way to write what was typed; several words stand side by side.
   *
   * @param text as the list of variants has it
   * @param terms its terms
   */
  record Alternative(String text, Terms terms) {}

  /**
   * Words in quotes: these forms in this order.
   *
   * @param exact their terms as written, at least one
   */
  record Phrase(String text, List<String> exact) implements InText {
    public Phrase {
      exact = List.copyOf(exact);
      if (exact.isEmpty()) {
        throw new IllegalArgumentException("a phrase without terms: " + text);
      }
    }
  }

  /**
   * Words in quotes with a distance behind ({@code "nikel Eropa"~5}): these forms in any order, not
   * far from each other.
   *
   * @param exact their terms as written, 2 to {@value #MOST_WORDS}; one that is there twice stands
   *     twice
   * @param between how many other words may stand among them, 1 to {@value #FURTHEST}
   */
  record Near(String text, List<String> exact, int between) implements InText {
    static final int MOST_WORDS = 16;
    static final int FURTHEST = 999;

    public Near {
      exact = List.copyOf(exact);
      boolean few = exact.size() > 1 && exact.size() <= MOST_WORDS;
      if (!few || between < 1 || between > FURTHEST) {
        throw new IllegalArgumentException("not near each other: %s, %d".formatted(text, between));
      }
    }
  }

  /**
   * Words that begin so ({@code latih*}).
   *
   * @param prefix as terms are written
   */
  record Prefix(String text, String prefix) implements InText {}

  /**
   * A day, month, year or span of time in words ("13 Agustus 2024", "sejak 2020"): articles
   * published then, and those that name a date of it.
   *
   * @param published when
   * @param names what articles call its dates; if it has one end, that date alone: to name any of
   *     the years since 2020 says little
   * @param isBeside whether the date named is the one that it does not reach to ("sebelum 2019"):
   *     to name that will do only where all articles were published then, or none
   */
  record Dated(String text, Published published, DateNames names, boolean isBeside)
      implements InText {}

  /** Text that must stand in the title; no {@link Filed} and no {@link Published} in it. */
  record InTitle(Clause clause) implements Clause {}

  /** Articles filed under a value. */
  record Filed(Facet facet, String value) implements Clause {}

  /**
   * Articles published from one day to another, both included; {@code null} for no bound, on one
   * side at most.
   */
  record Published(@Nullable LocalDate from, @Nullable LocalDate to) implements Clause {
    public Published {
      if (!isSpan(from, to)) {
        throw new IllegalArgumentException("no days from %s to %s".formatted(from, to));
      }
    }

    static boolean isSpan(@Nullable LocalDate from, @Nullable LocalDate to) {
      return from == null ? to != null : to == null || !from.isAfter(to);
    }
  }

  /** What must not be. */
  record Not(Clause clause) implements Clause {}

  /** All of several. */
  record All(List<Clause> clauses) implements Clause {
    public All {
      clauses = severalOf(clauses);
    }
  }

  /** At least one of several. */
  record Any(List<Clause> clauses) implements Clause {
    public Any {
      clauses = severalOf(clauses);
    }
  }

  private static List<Clause> severalOf(List<Clause> clauses) {
    if (clauses.size() < 2) {
      throw new IllegalArgumentException("not several clauses: " + clauses);
    }
    return List.copyOf(clauses);
  }
}
