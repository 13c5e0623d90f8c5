package id.telusur.relation;

import id.telusur.relation.Resource.Line;
import java.util.Locale;

/** The words about dealings between countries, as {@code dealings.txt} lists them. */
final class Dealings {
  private Dealings() {}

  static void fill(PhraseMatcher phrases) {
    for (Line line : new Resource("dealings.txt").lines()) {
      String[] parts = line.text().split(" ", 2);
      try {
        var dealing =
            new Entry.Dealing(Entry.Dealing.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)));
        Form.list(parts[1]).forEach(form -> phrases.add(form.text(), dealing));
      } catch (IllegalArgumentException e) {
        throw line.fault("is not a line about dealings", e);
      }
    }
  }
}
