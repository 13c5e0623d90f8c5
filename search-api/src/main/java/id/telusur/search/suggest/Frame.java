package id.telusur.search.suggest;

import id.telusur.query.Ending;
import id.telusur.search.suggest.Suggestion.Kind;

/**
 * What was typed, parted where its end goes on by itself: that is completed, and what is open is
 * closed.
 *
 * @param whole all that was typed
 * @param head what stands before its end; empty where all of it goes on
 * @param inside its end
 * @param ending where that begins, and what closes it
 */
record Frame(Typed whole, String head, Typed inside, Ending ending) {
  static Frame of(String typed) {
    Ending ending = Ending.of(typed);
    Typed whole = Typed.of(typed);
    Typed inside = ending.from() == 0 ? whole : Typed.of(typed.substring(ending.from()));
    return new Frame(whole, typed.substring(0, ending.from()), inside, ending);
  }

  /** The same with another text inside. */
  Frame with(String text) {
    return new Frame(whole, head, Typed.of(text), ending);
  }

  boolean isQuote() {
    return ending.isQuote();
  }

  /** The whole query with a text inside. */
  String around(String text) {
    return head + ending.closed(text);
  }

  /** How many articles choosing an entry finds; none where it may not stand inside. */
  long count(Entry entry, Asking asking) {
    if (head.isEmpty()) {
      return asking.count(entry.query());
    }
    boolean fits =
        entry.kind().facet() == null // a filter would leave the rest behind
            && fits(entry.value(), asking);
    return fits ? asking.count(around(entry.value())) : 0;
  }

  /** In a quote what is written so; where nothing is open the words typed stand where they are. */
  private boolean fits(String text, Asking asking) {
    if (isQuote()) {
      return isHeld(text, asking);
    }
    return ending.isOpen() || Typed.of(text).beginsWith(inside);
  }

  /** Whether articles hold it as it stands, from the words inside on. */
  private boolean isHeld(String text, Asking asking) {
    return Typed.of(text).goesOnFrom(inside) && asking.count('"' + text + '"') > 0;
  }

  /** Whether choosing an entry would ask what is typed already. */
  boolean stands(Entry entry) {
    return entry.kind().facet() == null && around(entry.value()).equalsIgnoreCase(whole.spaced());
  }

  Suggestion suggestion(Entry entry, long count) {
    if (head.isEmpty()) {
      String alias = entry.name().equals(entry.text()) ? null : entry.name();
      return new Suggestion(
          entry.kind(), entry.text(), alias, entry.value(), count, Marks.of(entry.name(), inside));
    }
    Kind kind = entry.kind() == Kind.PHRASE ? Kind.PHRASE : Kind.WORD;
    String query = around(entry.value());
    return new Suggestion(kind, query, null, query, count, Marks.of(query, whole));
  }
}
