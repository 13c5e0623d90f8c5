package id.telusur.search;

import id.telusur.schema.DamagedException;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.Withdrawals;
import id.telusur.search.Searches.GoneException;
import id.telusur.search.Searches.UnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final long LOOK_EVERY_MILLIS = 500;

  private final IndexHome home;
  private final Checks checks;
  private final Consumer<OpenGeneration> warmer;
  private final OlderGenerations older;
  private final Map<String, Instant> replaced = new HashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private @Nullable OpenGeneration live;
  private @Nullable Generation last;
  private final WithdrawnList list;
  private Withdrawals withdrawals = new Withdrawals(Map.of());
  private Set<String> hidden = Set.of();
  private final CompletableFuture<@Nullable Void> followed = new CompletableFuture<>();
  private String complaint = "the index is being opened";
  private boolean refuses;

  /**
   * Opens nothing yet.
   *
   * @param checks looks at the files of each before it is opened, and while it is open
   * @param warmer is shown a generation before anybody is sent there
   * @param patience how long a request waits for an older one to be opened
   */
  Generations(IndexHome home, Checks checks, Consumer<OpenGeneration> warmer, Duration patience) {
    this.home = home;
    this.checks = checks;
    this.warmer = warmer;
    this.list = new WithdrawnList(home);
    this.older = new OlderGenerations(home, checks, this::hidden, patience);
  }

  /** Opens what is live now. */
  static Generations opened(
      IndexHome home, Checks checks, Consumer<OpenGeneration> warmer, Duration patience) {
    var generations = new Generations(home, checks, warmer, patience);
    generations.follow();
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
          complain(e.toString());
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
  synchronized Optional<Manifest> status() {
    return Optional.ofNullable(live).map(OpenGeneration::manifest);
  }

  /**
   * The name of what is live while its answers follow from it alone; empty while it hides what was
   * withdrawn since, or nothing is live.
   */
  synchronized Optional<String> steady() {
    return Optional.ofNullable(live)
        .filter(shown -> shown.isWhole() && shown.hidden().equals(hidden))
        .map(OpenGeneration::name);
  }

  /** Why what is to be live cannot be opened; empty while it is, or there is none. */
  synchronized Optional<String> complaint() {
    return refuses ? Optional.of(complaint) : Optional.empty();
  }

  /** When an article was withdrawn; empty if it was not. */
  synchronized Optional<Instant> withdrawn(String id) {
    return withdrawals.date(id);
  }

  /**
   * When another generation took the place of one: as it was seen, or else when the next newer one
   * was built. Empty where it is live or nothing tells.
   */
  Optional<Instant> replaced(String name) throws IOException {
    synchronized (this) {
      if (live == null || name.equals(live.name())) {
        return Optional.empty();
      }
      if (replaced.containsKey(name)) {
        return Optional.ofNullable(replaced.get(name));
      }
    }
    return home.complete().stream()
        .filter(newer -> newer.name().compareTo(name) > 0)
        .min(Comparator.naturalOrder())
        .map(Generation::builtAt);
  }

  /** A generation to answer one request, to be released after it. */
  OpenGeneration use(@Nullable String name) throws IOException {
    synchronized (this) {
      if (live != null && (name == null || name.equals(live.name())) && live.use()) {
        return live;
      }
      if (name == null) {
        throw new UnavailableException(complaint);
      }
    }
    if (!Generation.isName(name) || !home.isComplete(new Generation(name))) {
      throw new GoneException(name);
    }
    return older.use(name);
  }

  /** What no generation may show, as it was withdrawn since. */
  private synchronized Set<String> hidden() {
    return hidden;
  }

  /** One look at the home. What one step finds wrong does not keep the others from being taken. */
  private void follow() {
    var faults = new LinkedHashSet<String>();
    taken(this::recheck, faults);
    taken(older::recheck, faults);
    if (taken(this::readWithdrawn, faults)) { // written before CURRENT is
      taken(this::followCurrent, faults);
      taken(this::hideWithdrawn, faults);
      taken(this::returnToLast, faults);
    }
    if (faults.isEmpty()) {
      recover();
    } else {
      complain(String.join("; ", faults));
    }
    followed.complete(null);
  }

  /** Whether a step was taken; if it was not, why is added to the faults. */
  private static boolean taken(Step step, Set<String> faults) {
    try {
      step.take();
      return true;
    } catch (IOException | RuntimeException e) {
      faults.add(FileFaults.text(e));
    } catch (InternalError e) {
      faults.add(String.valueOf(new UnavailableException(e).getMessage()));
    }
    return false;
  }

  private void readWithdrawn() throws IOException {
    Withdrawals now = list.now();
    synchronized (this) {
      if (!now.equals(withdrawals)) {
        withdrawals = now;
        hidden = now.dates().keySet();
        older.letGo(); // they may show what was withdrawn since they were opened
      }
    }
  }

  /** Opens and warms what CURRENT names before anybody is sent there. */
  private void followCurrent() throws IOException {
    Optional<Generation> current = home.current();
    if (current.isPresent() && !current.equals(shown())) {
      open(current.get());
    }
  }

  /** Where what CURRENT names cannot be opened, what was live last may be whole again. */
  private void returnToLast() throws IOException {
    Generation before = last;
    if (before != null && shown().isEmpty() && home.isComplete(before)) {
      open(before);
    }
  }

  private void open(Generation generation) throws IOException {
    checks.check(home, generation);
    becomesLive(warmed(OpenGeneration.open(home, generation, hidden())));
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
    OpenGeneration shown = inUse();
    if (shown != null) {
      try {
        if (!shown.hidden().equals(hidden())) {
          becomesLive(warmed(shown.hiding(hidden())));
        }
      } finally {
        shown.release();
      }
    }
  }

  private synchronized @Nullable OpenGeneration inUse() {
    return live != null && live.use() ? live : null;
  }

  /** Sends everybody there. */
  private void becomesLive(OpenGeneration next) {
    OpenGeneration before;
    synchronized (this) {
      boolean late = closed.getCount() == 0;
      before = late ? next : live;
      live = late ? live : next;
      replaced.remove(next.name());
      if (last != null && !last.name().equals(next.name())) {
        replaced.put(last.name(), Instant.now());
      }
    }
    if (before != null) {
      OlderGenerations.close(before);
    }
  }

  /**
   * What is open may have been damaged on disk, whatever CURRENT names by now; a wrong answer is
   * worse than none.
   */
  private void recheck() throws IOException {
    Optional<Generation> shown = shown();
    try {
      if (shown.isPresent() && home.isComplete(shown.get())) {
        checks.check(home, shown.get());
      } // else it was removed; that, or what cannot be opened, harms nobody who has it open
    } catch (DamagedException e) {
      complain(String.valueOf(e.getMessage())); // first, as it is what is answered from then on
      letGoOfLive();
      throw e;
    }
  }

  private synchronized void letGoOfLive() {
    if (live != null) {
      OlderGenerations.close(live);
      live = null;
    }
  }

  private OpenGeneration warmed(OpenGeneration next) {
    try {
      warmer.accept(next);
      return next;
    } catch (Throwable e) {
      OlderGenerations.close(next);
      throw e;
    }
  }

  private synchronized Optional<Generation> shown() {
    return Optional.ofNullable(live).map(open -> new Generation(open.name()));
  }

  private synchronized void recover() {
    if (refuses) {
      LOG.log(
          Level.INFO,
          "all is well again, generation {0} is live",
          live == null ? "none" : live.name());
    }
    refuses = false;
    complaint = closed.getCount() == 0 ? complaint : "there is no index yet";
  }

  private synchronized void complain(String why) {
    if (!refuses || !why.equals(complaint)) {
      LOG.log(Level.WARNING, "not all of the index can be opened: {0}", why);
    }
    complaint = why;
    refuses = true;
  }

  @Override
  public void close() throws IOException {
    synchronized (this) {
      closed.countDown();
      if (live != null) {
        live.release();
        live = null;
      }
      older.letGo();
      complaint = "the server is stopping";
    }
  }

  /** What is done in each look at the home. */
  private interface Step {
    void take() throws IOException;
  }

  /** Whether a generation may be answered from. */
  interface Checks {
    /** Lets everything pass. */
    Checks NONE = (home, generation) -> {};

    /**
     * Looks at its files.
     *
     * @throws DamagedException if one is damaged; it is named
     * @throws IOException if one cannot be opened; it is named
     */
    void check(IndexHome home, Generation generation) throws IOException;
  }
}
