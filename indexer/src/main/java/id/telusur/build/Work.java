package id.telusur.build;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run on its way, and what its steps share.
 *
 * @param session under whose lock it is done
 * @param draft what it makes
 * @param base what the draft held from the beginning, {@code null} if that is nothing
 * @param log what it has read and decided
 * @param regrouping what it does to the groups of copies
 */
record Work(Session session, Draft draft, @Nullable Held base, RunLog log, Regrouping regrouping)
    implements AutoCloseable {

  static Work on(Session session, Draft draft, @Nullable Held base) throws IOException {
    RunLog log = RunLog.open(draft, session.ledger().sequence());
    return new Work(session, draft, base, log, new Regrouping());
  }

  /** What the home knows. */
  Ledger ledger() {
    return session.ledger();
  }

  /** What the draft held from the beginning under an id. */
  Optional<Held.Known> held(String id) throws IOException {
    return base == null ? Optional.empty() : base.known(id);
  }

  /** Closes the log, which the draft takes away when it is closed in its turn. */
  @Override
  public void close() throws IOException {
    log.close();
  }
}
