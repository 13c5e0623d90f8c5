package id.telusur.build;

import id.telusur.article.Provenance;
import id.telusur.article.Rejected;
import id.telusur.article.Rejected.Reason;
import id.telusur.article.SourceScope;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a run decides of articles beside reading them: those it withdraws and those it lets in
 * again.
 */
final class Decisions {
  private final Work work;
  private final String now;
  private int removed;

  Decisions(Work work) {
    this.work = work;
    this.now = work.session().start().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** How many articles left the draft. */
  int removed() {
    return removed;
  }

  /** Lets ids in again, as soon as a source has them. */
  Optional<Rejected> readmit(Named named) throws IOException {
    Mark mark = work.ledger().facts(named.id()).withdrawn();
    if (mark == null) {
      return refuse(named, "this id is not withdrawn");
    }
    if (mark.kind() == Mark.Kind.PURGED) {
      return refuse(named, "this id was purged for good at " + mark.at());
    }
    mark(Mark.Kind.READMITTED, named.id(), named.place());
    return Optional.empty();
  }

  /** Withdraws an id that is or was known, for a while or for good, as the mark says. */
  Optional<Rejected> withdraw(Named named, Mark.Kind next) throws IOException {
    Facts known = work.ledger().facts(named.id());
    if (!known.isKnown() && known.mark() == null) {
      return refuse(named, "no article ever had this id");
    }
    Mark.Kind before = known.withdrawn() == null ? null : known.withdrawn().kind();
    if (before == null || before.isLessThan(next)) {
      mark(next, named.id(), named.place());
      remove(named.id());
    } else {
      JournalEntry entry = JournalEntry.of(work.log().nextRecord(), named);
      entry.outcome(Outcome.UNCHANGED);
      work.log().write(entry);
    }
    return Optional.empty();
  }

  /**
   * Takes articles out that were withdrawn before.
   *
   * @param deed what met them, as the journal tells it: nobody named them
   */
  void keepOut(List<String> ids, String deed) throws IOException {
    for (String id : ids) {
      keepOut(Named.by(deed, id));
    }
  }

  private void keepOut(Named named) throws IOException {
    Mark mark = work.ledger().facts(named.id()).withdrawn();
    if (mark != null && remove(named.id())) {
      JournalEntry entry = JournalEntry.of(work.log().nextRecord(), named);
      entry.keptOut(mark);
      work.log().write(entry);
    }
  }

  /**
   * Withdraws what stood in some places alone and has not been met there now.
   *
   * @param met the ids that the run accepted
   */
  void mirror(SourceScope places, Set<String> met) throws IOException {
    for (Map.Entry<String, Facts> known : work.ledger().readIn(places::covers).entrySet()) {
      List<String> sources = known.getValue().sources();
      if (!met.contains(known.getKey())
          && known.getValue().withdrawn() == null
          && sources.stream().allMatch(places::covers)
          && remove(known.getKey())) {
        mark(Mark.Kind.GONE, known.getKey(), Provenance.of(sources.getLast(), 0));
      }
    }
  }

  private void mark(Mark.Kind kind, String id, Provenance place) {
    var mark = new Mark(kind, work.log().nextNumber(), now);
    work.ledger().mark(id, mark);
    JournalEntry entry = JournalEntry.of(work.log().nextRecord(), new Named(id, place));
    entry.mark(mark);
    work.log().write(entry);
  }

  /** Takes an article out of the draft; says whether it was there. */
  private boolean remove(String id) throws IOException {
    Optional<Held.Known> known = work.held(id);
    if (known.isPresent()) {
      work.draft().delete(id);
      work.regrouping().gone(known.get().group());
      removed++;
    }
    return known.isPresent();
  }

  private static Optional<Rejected> refuse(Named named, String message) {
    return Optional.of(new Rejected(named.place(), Reason.BAD_ID, message, named.id()));
  }
}
