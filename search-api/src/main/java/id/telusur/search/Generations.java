package id.telusur.search;

import id.telusur.query.VariantGroups;
import id.telusur.schema.DamagedException;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.Unplaced;
import id.telusur.search.Searches.GoneException;
import id.telusur.search.Searches.UnavailableException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The generations of a home that are open: the live one, which follows CURRENT, and the few older
 * ones that were asked for last.
 */
final class Generations implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Generations.class.getName());
  static final long LOOK_EVERY_MILLIS = 500;

  private final IndexHome home;
  private final Checks checks;
  private final Opening opening;
  private final OlderGenerations older;
  private final Succession succession;
  private final Complaint complaint;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final LiveGeneration live = new LiveGeneration();
  private boolean found; // whether anything was ever named as live
  private @Nullable Generation last;
  private final WithdrawnList withdrawn;
  private final LiveManifest manifest;
  private final CompletableFuture<@Nullable Void> followed = new CompletableFuture<>();

  /**
   * Opens nothing yet.
   *
   * @param checks looks at the files of each before it is opened, and while it is open
   * @param groups whose names are suggested
   * @param warmer is shown a generation before anybody is sent there
   */
  Generations(
      IndexHome home, Checks checks, VariantGroups groups, Consumer<OpenGeneration> warmer) {
    this.home = home;
    this.complaint = new Complaint(home);
    this.checks = checks;
    this.withdrawn = new WithdrawnList(home);
    this.manifest = new LiveManifest(home);
    this.opening = new Opening(home, checks, groups, warmer, withdrawn::ids);
    this.succession = new Succession(home);
    this.older = new OlderGenerations(home, checks, groups, withdrawn::ids);
  }

  /** Opens what is live now. */
  static Generations opened(
      IndexHome home, Checks checks, VariantGroups groups, Consumer<OpenGeneration> warmer) {
    var generations = new Generations(home, checks, groups, warmer);
    generations.look();
    if (generations.live.name().isPresent()) { // else whoever asks is told
      generations.complaint.log();
    }
    return generations;
  }

  /** From now on follows what becomes live. */
  void watchInBackground() {
    Thread.ofPlatform().daemon().name("generations").start(this::watch);
  }

  private void watch() {
    try {
      do {
        try {
          follow();
        } catch (Error e) { // the next look may find more memory
          complaint.stands(e.toString());
          complaint.log();
          followed.complete(null);
        }
      } while (!closed.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Has something done after the first look at the home. */
  void whenFollowed(Runnable action) {
    var unused = followed.thenRun(action);
  }

  /** What is live; empty while nothing is. */
  Optional<Manifest> status() {
    return live.manifest();
  }

  /**
   * The name of what is live while its answers follow from it alone; empty while it hides what was
   * withdrawn since, or nothing is live.
   */
  Optional<String> steady() {
    return live.steady(withdrawn.ids());
  }

  /** Why what is to be live cannot be opened; empty while it is, or there is none. */
  Optional<String> complaint() {
    return complaint.standing();
  }

  /** When an article was withdrawn; empty if it was not. */
  Optional<Instant> withdrawn(String id) {
    return withdrawn.date(id);
  }

  /** When another generation took the place of one; empty where it is live or nothing tells. */
  Optional<Instant> replaced(String name) throws IOException {
    String shown = live.name().map(Generation::name).orElse(null);
    return shown == null || shown.equals(name) ? Optional.empty() : succession.replaced(name);
  }

  /**
   * A generation to answer one request, to be released after it.
   *
   * @param deadline until when an older one may take to be opened
   */
  OpenGeneration use(@Nullable String name, Deadline deadline) throws IOException {
    OpenGeneration shown = name == null ? live.use() : live.use(name);
    if (shown != null) {
      return shown;
    }
    if (name == null) {
      throw new UnavailableException(complaint.text());
    }
    if (!Generation.isName(name) || !home.isComplete(new Generation(name))) {
      throw new GoneException(name);
    }
    demandKnownWithdrawals();
    return older.use(name, deadline);
  }

  /** Older generations hold what was withdrawn since: without a list none of them is shown. */
  private void demandKnownWithdrawals() throws UnavailableException {
    try {
      withdrawn.demandKnown();
    } catch (IOException e) {
      throw new UnavailableException(Unplaced.text(home, FileFaults.text(e)));
    }
  }

  private void follow() {
    look();
    complaint.log();
    followed.complete(null);
  }

  private void look() {
    var look = new Look();
    followWithdrawn(look); // written before CURRENT is
    look.take(this::recheck);
    look.take(older::recheck);
    look.take(this::followCurrent);
    look.take(this::returnToLast);
    look.fault().ifPresentOrElse(complaint::stands, complaint::isOver);
  }

  /** What is open hides what is known to be withdrawn, waiting for no other file. */
  private void followWithdrawn(Look look) {
    look.take(this::readWithdrawn);
    look.take(this::hideWithdrawn);
  }

  private void readWithdrawn() throws IOException {
    if (withdrawn.read()) {
      older.letGo(); // they may show what was withdrawn since they were opened
    }
  }

  /**
   * Opens and warms what CURRENT names before anybody is sent there.
   *
   * @throws IOException if it cannot be opened, or the home or the manifest of what is open cannot
   *     be read any more
   */
  private void followCurrent() throws IOException {
    Optional<Generation> current = home.current();
    if (current.isEmpty()) {
      if (found) { // CURRENT is never taken away
        throw new IOException("the index is out of sight: there is no " + home.pointer());
      }
      return;
    }
    found = true;
    if (!current.equals(live.name())) {
      open(current.get());
    } else {
      manifest.check(current.get());
    }
  }

  /** Where what CURRENT names cannot be opened, what was live last may be whole again. */
  private void returnToLast() throws IOException {
    Generation before = last;
    if (before != null && live.name().isEmpty() && home.isComplete(before)) {
      open(before);
    }
  }

  private void open(Generation generation) throws IOException {
    complaint.isOpening();
    Runnable meanwhile = () -> followWithdrawn(new Look()); // the next one tells what is wrong
    becomesLive(opening.of(generation, meanwhile));
    if (followed.isDone()) {
      LOG.log(Level.INFO, "generation {0} is live", generation);
    }
    last = generation;
  }

  /**
   * What was withdrawn is hidden though the generation without it cannot be opened, by files that
   * are open already: on disk they may be gone.
   */
  private void hideWithdrawn() throws IOException {
    OpenGeneration shown = live.use();
    if (shown != null) {
      try {
        if (!shown.hidden().equals(withdrawn.ids())) {
          becomesLive(shown.hiding(withdrawn.ids()));
        }
      } finally {
        shown.release();
      }
    }
  }

  /** Sends everybody there. */
  private void becomesLive(OpenGeneration next) {
    succession.follows(next.name(), last == null ? null : last.name());
    live.becomes(next);
  }

  /**
   * What is open may have been damaged on disk, whatever CURRENT names by now; a wrong answer is
   * worse than none.
   */
  private void recheck() throws IOException {
    OpenGeneration shown = live.use();
    if (shown == null) {
      return;
    }
    try {
      if (home.isComplete(new Generation(shown.name()))) {
        shown.recheck(checks);
      } // else it was removed; that, or what cannot be opened, harms nobody who has it open
    } catch (DamagedException e) {
      complaint.stands(
          String.valueOf(e.getMessage())); // first, as it is what is answered from then on
      complaint.log();
      live.letGo();
      throw e;
    } finally {
      shown.release();
    }
  }

  @Override
  public void close() throws IOException {
    complaint.isLast("the server is stopping");
    closed.countDown();
    live.close();
    older.close();
  }
}
