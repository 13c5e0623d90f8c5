package id.telusur.build;

import id.telusur.article.Accepted;
import id.telusur.article.Provenance;
import id.telusur.article.RealPath;
import id.telusur.article.Rejected;
import id.telusur.article.SourceFiles;
import id.telusur.article.SourceName;
import id.telusur.article.SourceRecord;
import id.telusur.article.SourceScope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a run met articles, and what follows of it for the places that it mirrors: an article
 * leaves those that hold it no longer, and with the last of all places the index. A place that was
 * read and has no article at all now, as where an error page was saved over a page, lets none go:
 * that is rather an accident. Holds some 70 bytes for each article that is met, besides its id, and
 * the names of the sources that are read or known to have held one.
 */
final class Mirror {
  private final SourceScope scope;
  private final SourceFiles files;
  private final Map<String, List<String>> met = new HashMap<>();

  /** The one copy of each name of a source that an article was met in. */
  private final Map<String, String> names = new HashMap<>();

  /** The names of sources that something else was met in. */
  private final Set<String> rejected = new HashSet<>();

  /** The faults of what may well hold an article that was not met. */
  private final Set<Rejected.Reason> hindrances = EnumSet.noneOf(Rejected.Reason.class);

  /** The files that were read and have no article, without links. */
  private final Set<Path> barren = new HashSet<>();

  /** The files that are read, and those that articles were read in before. */
  private final Set<Path> known = new HashSet<>();

  private final Examples elsewhere = new Examples();
  private final Examples suspended = new Examples();

  /**
   * A mirror.
   *
   * @param files that are read in it
   */
  Mirror(SourceScope scope, SourceFiles files) {
    this.scope = scope;
    this.files = files;
    known.addAll(files.files());
    files.unreadable().forEach(fault -> hinder(fault, fault.provenance().source()));
  }

  /** A record was read in a source. */
  void meet(SourceRecord record, String source) {
    switch (record) {
      case Accepted accepted -> meet(accepted.article().id(), source);
      case Rejected fault -> {
        rejected.add(source);
        hinder(fault, source);
      }
    }
  }

  /** Whether it is no fault: a source is empty that is said to be gone. */
  boolean isMeant(SourceRecord record, String source) {
    return record instanceof Rejected fault
        && fault.reason() == Rejected.Reason.EMPTY
        && scope.isGone(source);
  }

  private void hinder(Rejected fault, String source) {
    Rejected.Reason reason = fault.reason();
    if (reason.mayHideAnArticle() && !isMeant(fault, source)) {
      hindrances.add(reason);
    }
  }

  /** The faults for which nothing may be withdrawn, when all has been read. */
  Set<Rejected.Reason> hindrances() {
    return hindrances;
  }

  private void meet(String id, String source) {
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
    findBarren();
    work.ledger()
        .eachOf(
            scope::covers,
            (id, facts) -> {
              facts.places().latest().forEach(place -> known.add(Path.of(SourceName.file(place))));
              if (facts.withdrawn() == null) {
                decide(id, facts.places(), work, decisions);
              }
            });
  }

  private void decide(String id, Places places, Work work, Decisions decisions) throws IOException {
    if (met.containsKey(id) || places.all().stream().noneMatch(this::isSuspended)) {
      decide(id, places, decisions);
    } else if (work.held(id).isPresent()) {
      keep(suspended, id, places.all().stream().filter(this::isSuspended).toList());
    }
  }

  private void findBarren() {
    Set<String> fertile = names.keySet().stream().map(SourceName::file).collect(Collectors.toSet());
    files.files().stream()
        .filter(file -> !fertile.contains(SourceName.absolute(file.toString())))
        .forEach(file -> barren.add(RealPath.of(file)));
  }

  /** Whether a place was read and has no article at all now, and nobody said that it is so. */
  private boolean isSuspended(String place) {
    boolean isBarren =
        (rejected.contains(place) && !names.containsKey(place))
            || (!barren.isEmpty() && barren.contains(RealPath.of(Path.of(SourceName.file(place)))));
    return isBarren && !scope.isGone(place);
  }

  private void decide(String id, Places places, Decisions decisions) throws IOException {
    List<String> now = met.getOrDefault(id, List.of());
    List<String> left =
        (now.isEmpty() ? places.all() : places.latest())
            .stream()
                .filter(scope::covers)
                .filter(place -> !now.contains(place) && !isSuspended(place))
                .toList();
    Provenance place = Provenance.of(places.latest().getLast(), 0);
    boolean gone = now.isEmpty() && places.areAll(scope::covers);
    if (left.isEmpty() || (gone && decisions.gone(id, place))) {
      return;
    }
    decisions.leave(id, place, left);
    if (now.isEmpty() && !gone) {
      keep(elsewhere, id, places.without(left).all());
    }
  }

  private static void keep(Examples kept, String id, List<String> places) {
    String where = places.getLast();
    kept.add("%s in %s".formatted(id, where.isEmpty() ? "other folders" : where));
  }

  /**
   * Which articles stay though the places have them no longer, and which places that are said to be
   * no more are not known, as where one is mistyped; in words, for a person.
   */
  List<String> warnings() {
    var unknown = new Examples();
    scope.goneWithout(known).forEach(unknown::add);
    return Stream.of(
            unknown.told(
                "place",
                "%s of --gone not known to have had an article: %s (mistyped, or gone before?)"),
            suspended.told(
                "article",
                "kept: %s of places that were read and hold no article at all now: %s (if that is meant, --gone PLACE)"),
            elsewhere.told(
                "article",
                "kept: %s in these sources no longer, but maybe elsewhere: %s (mirror that, too; if it is no more, --gone PLACE)"))
        .flatMap(Optional::stream)
        .toList();
  }
}
