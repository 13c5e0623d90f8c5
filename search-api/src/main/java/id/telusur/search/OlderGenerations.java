package id.telusur.search;

import id.telusur.query.VariantGroups;
import id.telusur.schema.DamagedException;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Unplaced;
import id.telusur.search.Searches.GoneException;
import id.telusur.search.Searches.UnavailableException;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The few older generations of a home that were asked for last, kept open. */
final class OlderGenerations {
  /** How many are open or being opened at once. */
  static final int MOST = 2;

  private static final Logger LOG = Logger.getLogger(OlderGenerations.class.getName());

  private final IndexHome home;
  private final Checks checks;
  private final VariantGroups groups;
  private final Supplier<Set<String>> hidden;
  private final Map<String, CompletableFuture<OpenGeneration>> open =
      new LinkedHashMap<>(4, 0.75f, true);
  private final ThreadPoolExecutor opener =
      new ThreadPoolExecutor(
          1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), OlderGenerations::thread);
  private boolean closed;

  /**
   * None yet.
   *
   * @param checks looks at the files of each before it is opened, and while it is open
   * @param groups whose names are suggested
   * @param hidden ids of articles that none may show, as they were withdrawn since
   */
  OlderGenerations(
      IndexHome home, Checks checks, VariantGroups groups, Supplier<Set<String>> hidden) {
    this.home = home;
    this.checks = checks;
    this.groups = groups;
    this.hidden = hidden;
    opener.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable opening) {
    return Thread.ofPlatform().daemon().name("older-generation").unstarted(opening);
  }

  /**
   * A generation to answer one request, to be released after it. Opening takes long, as its files
   * are read against their checksums: a thread does it for one after the other, and goes on when
   * nobody waits any more. One more than may be open waits until it can take the place of another
   * one, but of none that is still being opened.
   *
   * @throws UnavailableException if it is not open in time, its files are damaged, or this process
   *     cannot open it now
   * @throws GoneException if it cannot be opened otherwise
   */
  OpenGeneration use(String name, Deadline deadline) throws IOException {
    while (true) {
      Asked asked = asked(name, deadline);
      if (asked.first) {
        return first(name, asked.opening, deadline);
      }
      OpenGeneration opened = opened(asked.opening, name, deadline);
      if (opened.use()) {
        return opened;
      }
    }
  }

  /** What opens a generation, begun here unless it is there; waits until there is room for it. */
  private Asked asked(String name, Deadline deadline) throws UnavailableException {
    while (true) {
      CompletableFuture<?> room;
      synchronized (this) {
        CompletableFuture<OpenGeneration> known = open.get(name);
        if (known != null) {
          return new Asked(known, false);
        }
        if (closed) {
          throw new UnavailableException("generation %s is opened no more".formatted(name));
        }
        if (open.size() < MOST || letGoOfEldest()) {
          return new Asked(begun(name), true);
        }
        room = CompletableFuture.anyOf(open.values().toArray(CompletableFuture[]::new));
      }
      try {
        awaited(room, "others than generation %s are being opened".formatted(name), deadline);
      } catch (ExecutionException e) {
        // what cannot be opened leaves room, too
      }
    }
  }

  private CompletableFuture<OpenGeneration> begun(String name) {
    var opening = new CompletableFuture<OpenGeneration>();
    opener.execute(() -> open(name, opening)); // first, as there may be no memory for a thread
    open.put(name, opening);
    return opening;
  }

  /** For who asks first it is used before others may let go of it. */
  private static OpenGeneration first(
      String name, CompletableFuture<OpenGeneration> opening, Deadline deadline)
      throws IOException {
    try {
      return opened(opening, name, deadline);
    } catch (UnavailableException e) {
      closeWhenOpen(opening);
      throw e;
    }
  }

  private static OpenGeneration opened(
      CompletableFuture<OpenGeneration> opening, String name, Deadline deadline)
      throws IOException {
    try {
      return awaited(opening, "generation %s is being opened".formatted(name), deadline);
    } catch (ExecutionException e) {
      throw refused(name, e.getCause());
    }
  }

  /**
   * What comes of something by the deadline.
   *
   * @param otherwise what is said if it is not there by then
   */
  private static <T> T awaited(CompletableFuture<T> coming, String otherwise, Deadline deadline)
      throws ExecutionException, UnavailableException {
    try {
      return coming.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new UnavailableException(otherwise);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException(otherwise);
    }
  }

  private static IOException refused(String name, @Nullable Throwable why) {
    return switch (why) {
      case UnavailableException damaged -> damaged;
      case InternalError unread -> new UnavailableException(unread);
      case Error failed -> new UnavailableException("generation %s: %s".formatted(name, failed));
      case null, default -> new GoneException(name);
    };
  }

  private void open(String name, CompletableFuture<OpenGeneration> opening) {
    try {
      sound(new Generation(name));
      OpenGeneration opened = OpenGeneration.open(home, new Generation(name), hidden.get(), groups);
      try {
        opened.suggester(); // which takes its time, too
      } catch (Throwable e) {
        opened.letGo();
        throw e;
      }
      opened = opened.hidingByNow(hidden.get());
      opened.use(); // by who asked first
      opening.complete(opened);
    } catch (Throwable e) {
      String why = e instanceof Exception failure ? FileFaults.text(failure) : e.toString();
      LOG.log(Level.WARNING, "an older generation cannot be opened: {0}", why);
      synchronized (this) {
        open.remove(name, opening);
      }
      opening.completeExceptionally(e); // others wait for it
    }
  }

  private void sound(Generation generation) throws UnavailableException {
    try {
      checks.check(home, generation);
    } catch (IOException e) {
      throw new UnavailableException(Unplaced.text(home, FileFaults.text(e)));
    }
  }

  /** Lets go of those whose files have been damaged since. */
  void recheck() {
    for (OpenGeneration shown : inUse()) {
      try {
        shown.recheck(checks);
      } catch (DamagedException e) {
        LOG.log(Level.WARNING, "an older generation is let go of: {0}", e.getMessage());
        letGoOf(shown.name());
      } catch (IOException e) {
        // What cannot be opened now harms nobody who has it open.
        LOG.log(Level.FINE, "an older generation cannot be looked at: {0}", FileFaults.text(e));
      } finally {
        shown.letGo();
      }
    }
  }

  /** Those that are open, to be let go of: the others are looked at as they are opened. */
  private synchronized List<OpenGeneration> inUse() {
    return open.values().stream()
        .filter(opening -> opening.state() == Future.State.SUCCESS)
        .map(CompletableFuture::resultNow)
        .filter(OpenGeneration::use)
        .toList();
  }

  private synchronized void letGoOf(String name) {
    CompletableFuture<OpenGeneration> closing = open.remove(name);
    if (closing != null) {
      closeWhenOpen(closing);
    }
  }

  /** Whether there was one that is open. */
  private boolean letGoOfEldest() {
    Iterator<CompletableFuture<OpenGeneration>> eldest = open.values().iterator();
    while (eldest.hasNext()) {
      CompletableFuture<OpenGeneration> closing = eldest.next();
      if (closing.isDone()) {
        eldest.remove();
        closeWhenOpen(closing);
        return true;
      }
    }
    return false;
  }

  /** Lets go of all. */
  synchronized void letGo() {
    open.values().forEach(OlderGenerations::closeWhenOpen);
    open.clear();
  }

  /** Lets go of all, and opens no other. */
  synchronized void close() {
    closed = true;
    letGo();
  }

  private static void closeWhenOpen(CompletableFuture<OpenGeneration> closing) {
    var unused = closing.thenAccept(OpenGeneration::letGo);
  }

  /**
   * What a request for one goes by.
   *
   * @param first whether nobody asked for it before
   */
  private record Asked(CompletableFuture<OpenGeneration> opening, boolean first) {}
}
