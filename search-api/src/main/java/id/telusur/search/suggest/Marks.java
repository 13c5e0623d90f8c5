package id.telusur.search.suggest;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.language.Analysis.Token;
import id.telusur.query.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds what of a name was typed. */
final class Marks {
  private final String name;
  private final List<Term> terms;
  private final BitSet marked = new BitSet();

  private Marks(String name) {
    this.name = name;
    terms = Analysis.terms(Analysis.exact(), name);
  }

  static List<Stretch> of(String name, Typed typed) {
    var marks = new Marks(name);
    for (int i = 0; i < typed.words().size(); i++) {
      boolean beginning = typed.open() && i == typed.words().size() - 1;
      marks.mark(typed.words().get(i), beginning);
    }
    return marks.stretches();
  }

  private void mark(String word, boolean beginning) {
    if (!markWritten(word, beginning) && !markCollocation(word, beginning)) {
      markNear(word, beginning);
    }
  }

  private boolean markWritten(String word, boolean beginning) {
    boolean found = false;
    for (Term term : terms) {
      if (term.text().equals(word)) {
        marked.set(term.start(), term.end());
        found = true;
      } else if (beginning && term.text().startsWith(word)) {
        marked.set(term.start(), Math.min(term.end(), term.start() + word.length()));
        found = true;
      }
    }
    return found;
  }

  private boolean markCollocation(String word, boolean beginning) {
    for (Token token : Analysis.tokens(name)) {
      boolean typed = beginning ? token.root().startsWith(word) : token.root().equals(word);
      if (token.collocation() && typed) {
        marked.set(token.start(), token.end());
        return true;
      }
    }
    return false;
  }

  private void markNear(String word, boolean beginning) {
    int edits = Typed.edits(word);
    for (Term term : terms) {
      new SortedWords(List.of(term.text()))
          .near(word, edits, beginning, (at, distance) -> marked.set(term.start(), term.end()));
    }
  }

  private List<Stretch> stretches() {
    var marks = new ArrayList<Stretch>();
    for (int start = marked.nextSetBit(0); start >= 0; ) {
      int end = marked.nextClearBit(start);
      marks.add(new Stretch(start, end));
      start = marked.nextSetBit(end);
    }
    return marks;
  }
}
