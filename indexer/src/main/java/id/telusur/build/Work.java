package id.telusur.build;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run on its way, and what its steps share.
 *
 * @param lock the right to write to the home
 * @param draft what it makes
 * @param ledger what the home knows
 * @param base what the draft held from the beginning, {@code null} if that is nothing
 * @param log what it has read and decided
 * @param regrouping what it does to the groups of copies
 */
record Work(
    HomeLock lock,
    Draft draft,
    Ledger ledger,
    @Nullable Held base,
    RunLog log,
    Regrouping regrouping)
    implements AutoCloseable {

  static Work on(HomeLock lock, Draft draft, Ledger ledger, @Nullable Held base)
      throws IOException {
    RunLog log = RunLog.open(draft, ledger.sequence());
    return new Work(lock, draft, ledger, base, log, new Regrouping());
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
