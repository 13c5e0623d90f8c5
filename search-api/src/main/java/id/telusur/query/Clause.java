package id.telusur.query;

import java.util.List;
import java.util.stream.Collectors;

/** One thing a query asks for. */
public sealed interface Clause permits Clause.Word, Clause.Named, Clause.Phrase {
  /** The clause as it was typed, without quotes. */
  String text();

  /** What tells it from other clauses, however it was typed. */
  String key();

  /**
   * A word, found in any of its forms. A word may be a collocation (kerja sama), which the language
   * room takes for one word in two.
   *
   * @param text as typed
   * @param terms its terms; one root
   */
  record Word(String text, Terms terms) implements Clause {
    public Word {
      if (terms.roots().size() != 1) {
        throw new IllegalArgumentException("a word has one root: " + text);
      }
    }

    /** Its root. */
    public String root() {
      return terms.roots().getFirst();
    }

    @Override
    public String key() {
      return String.join(" ", terms.exact());
    }
  }

  /**
   * Words that name a thing which is also written otherwise: either the words typed, or one of the
   * alternatives.
   *
   * @param typed the words, at least one
   * @param group id of the group of variants
   * @param alternatives the other ways to write it, at least one
   */
  record Named(List<Word> typed, String group, List<Alternative> alternatives) implements Clause {
    public Named {
      typed = List.copyOf(typed);
      alternatives = List.copyOf(alternatives);
      if (typed.isEmpty() || alternatives.isEmpty()) {
        throw new IllegalArgumentException("nothing is named, or it has no other name: " + group);
      }
    }

    @Override
    public String text() {
      return typed.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    @Override
    public String key() {
      return typed.stream().map(Word::key).collect(Collectors.joining(" "));
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
   * @param text as typed
   * @param exact their terms as written, at least one
   */
  record Phrase(String text, List<String> exact) implements Clause {
    public Phrase {
      exact = List.copyOf(exact);
      if (exact.isEmpty()) {
        throw new IllegalArgumentException("a phrase without terms: " + text);
      }
    }

    @Override
    public String key() {
      return "\"" + String.join(" ", exact);
    }
  }
}
