package id.telusur.build;

import id.telusur.article.Provenance;
import id.telusur.article.Rejected;
import id.telusur.article.Rejected.Reason;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run decides of articles beside reading them: those it withdraws and those it lets in
 * again.
 */
final class Decisions {
  private final Work work;
  private final String now;
  private final List<String> unknown = new ArrayList<>();
  private final Examples already = new Examples();
  private final Set<String> removed = new HashSet<>();

  Decisions(Work work) {
    this.work = work;
    this.now = work.session().start().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** How many articles left the draft. */
  int removed() {
    return removed.size();
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

  /** Ids that were withdrawn before any article had them. */
  List<String> unknown() {
    return unknown;
  }

  /** Which ids were to be withdrawn and are so already, in words, for a person. */
  Optional<String> already() {
    return already.told("time", "%s an id is named that is withdrawn already: %s");
  }

  /**
   * Withdraws an id, for a while or for good, as the mark says. What a person names has to be or
   * have been known.
   *
   * @param ahead whether the run goes on to read what may bring it for the first time
   */
  Optional<Rejected> withdraw(Named named, Mark.Kind next, boolean ahead) throws IOException {
    Facts known = work.ledger().facts(named.id());
    if (!known.isKnown() && known.mark() == null && named.isByPerson()) {
      if (!ahead) {
        return refuse(named, "no article ever had this id");
      }
      unknown.add(named.id());
    }
    Mark before = known.withdrawn();
    if (before == null || before.kind().isLessThan(next)) {
      mark(next, named.id(), named.place());
      remove(named.id());
    } else if (named.isByPerson()) {
      already.add(named.id());
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
      LogLine line = LogLine.of(work.log().nextRecord(), named);
      line.keptOut(mark);
      work.log().write(line);
    }
  }

  /** Withdraws an article that no source holds any longer; says whether it was there. */
  boolean gone(String id, Provenance lastPlace) throws IOException {
    boolean there = remove(id);
    if (there) {
      mark(Mark.Kind.GONE, id, lastPlace);
    }
    return there;
  }

  /** Notes that an article is in some sources no longer. */
  void leave(String id, Provenance lastPlace, List<String> sources) throws IOException {
    work.log().write(LogLine.left(work.log().nextRecord(), new Named(id, lastPlace), sources));
  }

  private void mark(Mark.Kind kind, String id, Provenance place) throws IOException {
    var mark = new Mark(kind, work.log().nextNumber(), now);
    work.ledger().mark(id, mark);
    LogLine line = LogLine.of(work.log().nextRecord(), new Named(id, place));
    line.mark(mark);
    work.log().write(line);
  }

  /** Takes an article out of the draft; says whether it was there. */
  private boolean remove(String id) throws IOException {
    Optional<Held.Known> known = work.held(id);
    boolean there = known.isPresent() && removed.add(id);
    if (there) {
      work.draft().delete(id);
      work.regrouping().gone(known.get().group());
    }
    return there;
  }

  private static Optional<Rejected> refuse(Named named, String message) {
    return Optional.of(new Rejected(named.place(), Reason.BAD_ID, message, named.id()));
  }
}
