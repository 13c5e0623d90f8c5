package id.telusur.build;

import id.telusur.schema.FileFaults;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.util.IOConsumer;
import org.apache.lucene.util.IOFunction;

/**
 * The one writer of a home at work. It holds the lock, what earlier runs left was cleared away or
 * done, no journal is missing, and what the journals say is at hand.
 *
 * @param setup the home, and how it is worked on
 * @param lock the right to write to it
 * @param ledger what it knows
 * @param start when the work began
 */
record Session(Setup setup, HomeLock lock, Ledger ledger, Instant start) {
  /**
   * Does something to a home.
   *
   * @throws IOException as of the deed, or if another process writes to the home, CURRENT is
   *     damaged, a journal is missing, or the disk is broken
   */
  static <T> T with(Setup setup, IOFunction<Session, T> deed) throws IOException {
    setup.home().current();
    return mending(setup, lock -> {}, deed);
  }

  /**
   * The same, to a home that holds something: where nothing is, no home is made.
   *
   * @throws IOException also if nothing is live
   */
  static <T> T ofLive(Setup setup, IOFunction<Session, T> deed) throws IOException {
    setup.home().live();
    return with(setup, deed);
  }

  /**
   * The same, by what makes something live whatever CURRENT says, damaged or not.
   *
   * @param journals brings journals that the home may lack
   */
  static <T> T mending(Setup setup, IOConsumer<HomeLock> journals, IOFunction<Session, T> deed)
      throws IOException {
    Instant start = setup.clock().instant();
    IndexHome home = setup.home();
    return DiskFault.told(
        home,
        () -> {
          try (HomeLock lock = HomeLock.take(home)) {
            Leftovers.remove(lock, setup.listener());
            journals.accept(lock);
            Journals.demand(home);
            Journals.damaged(home, start.hashCode()).forEach(setup.listener()::warned);
            Purge.goOn(lock, setup);
            try (Ledger ledger = Ledger.open(home)) {
              ledger.withdrawals().write(home);
              T done = deed.apply(new Session(setup, lock, ledger, start));
              renewChecksums(setup);
              return done;
            }
          }
        });
  }

  /** A backup that was written to can still be restored. */
  private static void renewChecksums(Setup setup) {
    String backup = "the backup " + setup.home().folder();
    try {
      List<String> damaged = Checksums.renew(setup.home());
      if (!damaged.isEmpty()) {
        setup.listener().warned(backup + " is damaged: " + String.join(", ", damaged));
      }
    } catch (IOException e) {
      setup
          .listener()
          .warned(backup + " has old checksums, the next run renews them: " + FileFaults.text(e));
    }
  }

  IndexHome home() {
    return setup.home();
  }

  BuildListener listener() {
    return setup.listener();
  }

  /** An empty draft. */
  Draft draft() throws IOException {
    return Draft.empty(home(), setup.options().threads());
  }

  /** A draft that shares the files of a generation. */
  Draft draft(Held held) throws IOException {
    return Draft.of(held, home(), setup.options().threads(), this::copied);
  }

  private void copied() {
    String cost = "the live generation was copied, which takes its size once more";
    listener().warned("the file system has no hard links: " + cost);
  }

  /**
   * Removes the generations beyond those that are kept, when a backup has told its damage by them.
   */
  void prune() throws IOException {
    Checksums.renew(home());
    Pruning.prune(lock, setup.options().keep(), listener());
  }
}
