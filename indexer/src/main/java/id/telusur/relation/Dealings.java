package id.telusur.relation;

import id.telusur.relation.Entry.Dealing;

/** The words about dealings between countries, as {@code dealings.txt} lists them. */
final class Dealings {
  private Dealings() {}

  static void fill(PhraseMatcher phrases) {
    new Resource("dealings.txt")
        .read(
            "a line about dealings",
            line -> phrases.add(line.forms(), new Dealing(Dealing.Kind.valueOf(line.kind()))));
  }
}
