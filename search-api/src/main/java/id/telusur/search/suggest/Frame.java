package id.telusur.search.suggest;

import id.telusur.query.Unclosed;
import id.telusur.search.suggest.Suggestion.Kind;

/**
 * What was typed, parted where a quote or a parenthesis in it is open: what stands behind is
 * completed, and all of it closed.
 *
 * @param whole all that was typed
 * @param head what stands up to there; empty where nothing is open
 * @param inside what stands behind
 * @param tail what closes it
 * @param isQuote whether it is a quote that is open
 */
record Frame(Typed whole, String head, Typed inside, String tail, boolean isQuote) {
  static Frame of(String typed) {
    Unclosed open = Unclosed.of(typed);
    Typed whole = Typed.of(typed);
    Typed inside = open.from() == 0 ? whole : Typed.of(typed.substring(open.from()));
    return new Frame(
        whole, typed.substring(0, open.from()), inside, open.closing(), open.isQuote());
  }

  /** The same with another text inside. */
  Frame with(String text) {
    return new Frame(whole, head, Typed.of(text), tail, isQuote);
  }

  /** The whole query with a text inside. */
  String around(String text) {
    return head + text + tail;
  }

  /** How many articles choosing an entry finds; none where it may not stand inside. */
  long count(Entry entry, Asking asking) {
    if (head.isEmpty()) {
      return asking.count(entry.query());
    }
    boolean fits =
        entry.kind().facet() == null // a filter would leave the rest behind
            && (!isQuote || isHeld(entry.value(), asking));
    return fits ? asking.count(around(entry.value())) : 0;
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
