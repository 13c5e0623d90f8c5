package id.telusur.query;

import id.telusur.query.Clause.Published;
import java.time.LocalDate;
import java.util.List;

/**
 * Days that a text asks for.
 *
 * @param published the days
 * @param named the days that are named: the same, or those of the date from or to which it is
 * @param start where in the text they are written
 * @param end where that ends
 * @param letGo what stands there and is not used
 */
record Days(Published published, NamedDays named, int start, int end, List<Stretch> letGo) {
  Days {
    letGo = List.copyOf(letGo);
  }

  /** Whether the date named is one that it does not reach to. */
  boolean isBeside() {
    LocalDate from = published.from();
    LocalDate to = published.to();
    return (from != null && from.isAfter(named.to())) || (to != null && to.isBefore(named.from()));
  }

  /** How it is written in a text, without what is not used. */
  String in(String text) {
    var written = new StringBuilder();
    int last = start;
    for (Stretch part : letGo) {
      written.append(text, last, part.start());
      last = part.end() + 1; // a blank or hyphen
    }
    return written.append(text, last, end).toString();
  }
}
