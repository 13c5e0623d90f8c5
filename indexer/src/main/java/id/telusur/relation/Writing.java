package id.telusur.relation;

import id.telusur.relation.Form.Mark;
import id.telusur.relation.Tokens.Gap;
import id.telusur.relation.Tokens.Shape;
import id.telusur.relation.Tokens.Token;

/**
 * How a text is written, and so what may count in it: names begin with a capital, unless the whole
 * title is in small letters, as some sources give it.
 *
 * @param english whether the article is in English
 * @param caseless whether capitals say nothing because there are none
 * @param headline whether nearly every word begins with a capital
 */
record Writing(boolean english, boolean caseless, boolean headline) {
  /** A share of words with a capital above which capitals no longer mark names. */
  private static final double HEADLINE = .7;

  static Writing of(Tokens tokens, boolean english) {
    int capitals = tokens.capitalised();
    boolean caseless = tokens.size() > 2 && capitals <= 1;
    return new Writing(english, caseless, capitals > HEADLINE * tokens.size());
  }

  boolean allows(Entry entry, Tokens tokens, int first, int end) {
    if (entry.marks().contains(Mark.ENGLISH) && !english) {
      return false;
    }
    boolean inCapitals = entry.marks().contains(Mark.CAPITALS);
    return entry instanceof Entry.Place
        ? allowsName(inCapitals, tokens, first, end)
        : !inCapitals || capitals(tokens, first);
  }

  private boolean allowsName(boolean inCapitals, Tokens tokens, int first, int end) {
    if (repeated(tokens, first, end)) {
      return false;
    }
    if (caseless) {
      return true;
    }
    return inCapitals ? capitals(tokens, first) : tokens.at(first).shape() != Shape.LOWER;
  }

  private static boolean capitals(Tokens tokens, int i) {
    return tokens.at(i).shape() == Shape.CAPITALS;
  }

  /** "mali-mali" is a word doubled, not a country. */
  private static boolean repeated(Tokens tokens, int first, int end) {
    Token word = tokens.at(first);
    boolean before =
        first > 0 && word.gap() == Gap.HYPHEN && tokens.at(first - 1).key().equals(word.key());
    boolean after =
        end < tokens.size()
            && tokens.at(end).gap() == Gap.HYPHEN
            && tokens.at(end).key().equals(word.key());
    return before || after;
  }
}
