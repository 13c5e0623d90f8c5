package id.telusur.build;

import id.telusur.article.Provenance;
import id.telusur.article.SourceScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a run met articles, and what follows of it for the places that it mirrors: an article
 * leaves those that hold it no longer, and with the last of all places the index. Holds some 60
 * bytes for each article that is met.
 */
final class Mirror {
  private static final int NAMED = 3;

  private final SourceScope scope;
  private final Map<String, List<String>> met = new HashMap<>();

  /** The one copy of each name. */
  private final Map<String, String> names = new HashMap<>();

  private final List<String> examples = new ArrayList<>();
  private long kept;

  Mirror(SourceScope scope) {
    this.scope = scope;
  }

  /** An article was read in a source. */
  void meet(String id, String source) {
    List<String> known = met.getOrDefault(id, List.of());
    if (!known.contains(source)) {
      String name = names.computeIfAbsent(source, same -> same);
      var more = new ArrayList<>(known);
      more.add(name);
      met.put(id, List.copyOf(more));
    }
  }

  /** Decides what becomes of articles that the places held before, when all has been read. */
  void decide(Work work, Decisions decisions) throws IOException {
    for (Map.Entry<String, Facts> known : work.ledger().readIn(scope::covers).entrySet()) {
      if (known.getValue().withdrawn() == null) {
        decide(known.getKey(), known.getValue().places(), decisions);
      }
    }
  }

  private void decide(String id, Places places, Decisions decisions) throws IOException {
    List<String> now = met.getOrDefault(id, List.of());
    List<String> left =
        (now.isEmpty() ? places.all() : places.latest())
            .stream().filter(scope::covers).filter(place -> !now.contains(place)).toList();
    Provenance place = Provenance.of(places.latest().getLast(), 0);
    boolean gone = now.isEmpty() && places.areAll(scope::covers);
    if (left.isEmpty() || (gone && decisions.gone(id, place))) {
      return;
    }
    decisions.leave(id, place, left);
    if (now.isEmpty() && !gone) {
      keep(id, places.without(left).all().getLast());
    }
  }

  private void keep(String id, String where) {
    kept++;
    if (examples.size() < NAMED) {
      examples.add("%s in %s".formatted(id, where.isEmpty() ? "other folders" : where));
    }
  }

  /** Which articles stay though the places have them no longer, in words, for a person. */
  Optional<String> kept() {
    return kept == 0
        ? Optional.empty()
        : Optional.of(
            "%,d articles are in these sources no longer, but may be elsewhere, and stay: %s%s (mirror that, too; if it is no more, --gone PLACE)"
                .formatted(
                    kept, String.join(", ", examples), kept > examples.size() ? ", ..." : ""));
  }
}
