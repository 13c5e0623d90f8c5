package id.telusur.search;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.Withdrawals;
import id.telusur.search.Searches.GoneException;
import id.telusur.search.Searches.UnavailableException;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
  /** Older generations open at once. */
  static final int OLDER = 2;

  private static final Logger LOG = Logger.getLogger(Generations.class.getName());
  private static final long LOOK_EVERY_MILLIS = 500;

  private final IndexHome home;
  private final Checks checks;
  private final Consumer<OpenGeneration> warmer;
  private final Map<String, CompletableFuture<OpenGeneration>> older =
      new LinkedHashMap<>(4, 0.75f, true);
  private final CountDownLatch closed = new CountDownLatch(1);
  private @Nullable OpenGeneration live;
  private Withdrawals withdrawals = new Withdrawals(Map.of());
  private String complaint = "there is no index yet";
  private boolean refuses;

  /**
   * Opens what is live now.
   *
   * @param checks looks at the files of each before it is opened, and while it is open
   * @param warmer is shown a generation before anybody is sent there
   */
  Generations(IndexHome home, Checks checks, Consumer<OpenGeneration> warmer) {
    this.home = home;
    this.checks = checks;
    this.warmer = warmer;
    follow();
  }

  /** From now on follows what becomes live. */
  void watchInBackground() {
    Thread.ofPlatform().daemon().name("generations").start(this::watch);
  }

  private void watch() {
    try {
      while (!closed.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        follow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is live; empty while nothing is. */
  synchronized Optional<Manifest> status() {
    return Optional.ofNullable(live).map(OpenGeneration::manifest);
  }

  /** Why what is to be live cannot be opened; empty while it is, or there is none. */
  synchronized Optional<String> complaint() {
    return refuses ? Optional.of(complaint) : Optional.empty();
  }

  /** When an article was withdrawn; empty if it was not. */
  synchronized Optional<Instant> withdrawn(String id) {
    return withdrawals.date(id);
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
    if (!Generation.isName(name) || !IndexHome.exists(home.manifest(new Generation(name)))) {
      throw new GoneException(name);
    }
    return useOlder(name);
  }

  /** Opening takes long: who asks first does it, without the lock that every request needs. */
  private OpenGeneration useOlder(String name) throws IOException {
    while (true) {
      CompletableFuture<OpenGeneration> opening;
      boolean first;
      synchronized (this) {
        opening = older.get(name);
        first = opening == null;
        if (opening == null) {
          opening = new CompletableFuture<>();
          older.put(name, opening);
        }
        letGoOfEldest();
      }
      if (first) {
        return openOlder(name, opening);
      }
      OpenGeneration open = opened(opening, name);
      if (open.use()) {
        return open;
      }
    }
  }

  private static OpenGeneration opened(CompletableFuture<OpenGeneration> opening, String name)
      throws IOException {
    try {
      return opening.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UnavailableException damaged
          ? damaged
          : new GoneException(name);
    }
  }

  private OpenGeneration openOlder(String name, CompletableFuture<OpenGeneration> opening)
      throws IOException {
    try {
      sound(new Generation(name));
      OpenGeneration open = OpenGeneration.open(home, new Generation(name), hidden());
      open.use(); // before others may let go of it
      opening.complete(open);
      return open;
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "an older generation cannot be opened: {0}", e.getMessage());
      synchronized (this) {
        older.remove(name, opening);
      }
      opening.completeExceptionally(e);
      throw e instanceof UnavailableException damaged ? damaged : new GoneException(name);
    }
  }

  private void sound(Generation generation) throws UnavailableException {
    try {
      checks.check(home, generation);
    } catch (IOException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
  }

  private synchronized Set<String> hidden() {
    return withdrawals.dates().keySet();
  }

  private void letGoOfEldest() {
    if (older.size() > OLDER) {
      Iterator<CompletableFuture<OpenGeneration>> eldest = older.values().iterator();
      CompletableFuture<OpenGeneration> closing = eldest.next();
      eldest.remove();
      letGo(closing);
    }
  }

  /** Now, or as soon as it is open. */
  private static void letGo(CompletableFuture<OpenGeneration> closing) {
    var unused =
        closing.thenAccept(open -> {
          try {
            open.release();
          } catch (IOException e) {
            LOG.log(Level.WARNING, "an older generation cannot be closed: {0}", e.getMessage());
          }
        });
  }

  /** Opens and warms what CURRENT names before anybody is sent there. */
  private void follow() {
    try {
      Optional<Generation> current = home.current();
      if (current.isEmpty() || current.get().name().equals(liveName())) {
        recheck(current);
        return;
      }
      checks.check(home, current.get());
      OpenGeneration next = OpenGeneration.open(home, current.get());
      warm(next);
      Withdrawals now = Withdrawals.read(home);
      OpenGeneration last;
      synchronized (this) {
        boolean late = closed.getCount() == 0;
        last = late ? next : live;
        live = late ? live : next;
        refuses = false;
        if (!now.equals(withdrawals)) {
          withdrawals = now;
          closeOlder(); // they may show what was withdrawn since they were opened
        }
      }
      if (last != null) {
        LOG.log(Level.INFO, "generation {0} is live", current.get());
        last.release();
      }
    } catch (IOException | RuntimeException e) {
      complain(String.valueOf(e.getMessage()));
    } catch (InternalError e) {
      complain(String.valueOf(new UnavailableException(e).getMessage()));
    }
  }

  /** What is open may have been damaged on disk; a wrong answer is worse than none. */
  private void recheck(Optional<Generation> current) {
    try {
      if (current.isPresent() && IndexHome.exists(home.manifest(current.get()))) {
        checks.check(home, current.get());
      } // else it was removed, which harms nobody who has it open
      refuses(false);
      recheckOlder();
    } catch (IOException e) {
      complain(String.valueOf(e.getMessage()));
      letGoOfLive();
    }
  }

  private void recheckOlder() {
    for (String name : olderNames()) {
      try {
        checks.check(home, new Generation(name));
      } catch (IOException e) {
        LOG.log(Level.WARNING, "an older generation is let go of: {0}", e.getMessage());
        letGoOf(name);
      }
    }
  }

  private synchronized List<String> olderNames() {
    return List.copyOf(older.keySet());
  }

  private synchronized void letGoOf(String name) {
    CompletableFuture<OpenGeneration> closing = older.remove(name);
    if (closing != null) {
      letGo(closing);
    }
  }

  private synchronized void letGoOfLive() {
    if (live != null) {
      letGo(CompletableFuture.completedFuture(live));
      live = null;
    }
  }

  private void warm(OpenGeneration next) throws IOException {
    try {
      warmer.accept(next);
    } catch (RuntimeException | InternalError e) {
      next.release();
      throw e;
    }
  }

  private synchronized @Nullable String liveName() {
    return live == null ? null : live.name();
  }

  private synchronized void refuses(boolean refused) {
    refuses = refused;
  }

  private synchronized void complain(String why) {
    if (!refuses || !why.equals(complaint)) {
      LOG.log(Level.WARNING, "the live generation cannot be opened: {0}", why);
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
      closeOlder();
      complaint = "the server is stopping";
    }
  }

  private void closeOlder() {
    older.values().forEach(Generations::letGo);
    older.clear();
  }

  /** Whether a generation may be answered from. */
  interface Checks {
    /** Lets everything pass. */
    Checks NONE = (home, generation) -> {};

    /**
     * Looks at its files.
     *
     * @throws IOException if one is damaged; it is named
     */
    void check(IndexHome home, Generation generation) throws IOException;
  }
}
