package id.telusur.search;

import id.telusur.schema.DamagedException;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.search.Generations.Checks;
import id.telusur.search.Searches.GoneException;
import id.telusur.search.Searches.UnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The few older generations of a home that were asked for last, kept open. */
final class OlderGenerations {
  /** How many are open at once. */
  static final int MOST = 2;

  private static final Logger LOG = Logger.getLogger(OlderGenerations.class.getName());

  private final IndexHome home;
  private final Checks checks;
  private final Supplier<Set<String>> hidden;
  private final Duration patience;
  private final Map<String, CompletableFuture<OpenGeneration>> open =
      new LinkedHashMap<>(4, 0.75f, true);

  /**
   * None yet.
   *
   * @param checks looks at the files of each before it is opened, and while it is open
   * @param hidden ids of articles that none may show, as they were withdrawn since
   * @param patience how long a request waits for one to be opened
   */
  OlderGenerations(IndexHome home, Checks checks, Supplier<Set<String>> hidden, Duration patience) {
    this.home = home;
    this.checks = checks;
    this.hidden = hidden;
    this.patience = patience;
  }

  /**
   * A generation to answer one request, to be released after it. Opening takes long, as its files
   * are read against their checksums: a thread of its own does it, and goes on when nobody waits
   * any more.
   *
   * @throws UnavailableException if it is not open in time, its files are damaged, or this process
   *     cannot open it now
   * @throws GoneException if it cannot be opened otherwise
   */
  OpenGeneration use(String name) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      CompletableFuture<OpenGeneration> opening;
      boolean first;
      synchronized (this) {
        opening = open.get(name);
        first = opening == null;
        if (opening == null) {
          opening = new CompletableFuture<>();
          open.put(name, opening);
        }
        letGoOfEldest();
      }
      if (first) {
        return first(name, opening, end);
      }
      OpenGeneration opened = opened(opening, name, end);
      if (opened.use()) {
        return opened;
      }
    }
  }

  /** For who asks first it is used before others may let go of it. */
  private OpenGeneration first(String name, CompletableFuture<OpenGeneration> opening, long end)
      throws IOException {
    Thread.ofPlatform().daemon().name("older-generation").start(() -> open(name, opening));
    try {
      return opened(opening, name, end);
    } catch (UnavailableException e) {
      closeWhenOpen(opening);
      throw e;
    }
  }

  private static OpenGeneration opened(
      CompletableFuture<OpenGeneration> opening, String name, long end) throws IOException {
    try {
      return opening.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw refused(name, e.getCause());
    } catch (TimeoutException e) {
      throw new UnavailableException("generation %s is being opened".formatted(name));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("generation %s is not waited for".formatted(name));
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
      OpenGeneration opened = OpenGeneration.open(home, new Generation(name), hidden.get());
      try {
        opened.suggester(); // which takes its time, too
      } catch (Throwable e) {
        close(opened);
        throw e;
      }
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
      throw new UnavailableException(FileFaults.text(e));
    }
  }

  /** Lets go of those whose files have been damaged since. */
  void recheck() {
    for (String name : names()) {
      try {
        checks.check(home, new Generation(name));
      } catch (DamagedException e) {
        LOG.log(Level.WARNING, "an older generation is let go of: {0}", e.getMessage());
        letGoOf(name);
      } catch (IOException e) {
        // What cannot be opened now harms nobody who has it open.
        LOG.log(Level.FINE, "an older generation cannot be looked at: {0}", FileFaults.text(e));
      }
    }
  }

  private synchronized List<String> names() {
    return List.copyOf(open.keySet());
  }

  private synchronized void letGoOf(String name) {
    CompletableFuture<OpenGeneration> closing = open.remove(name);
    if (closing != null) {
      closeWhenOpen(closing);
    }
  }

  private void letGoOfEldest() {
    if (open.size() > MOST) {
      Iterator<CompletableFuture<OpenGeneration>> eldest = open.values().iterator();
      CompletableFuture<OpenGeneration> closing = eldest.next();
      eldest.remove();
      closeWhenOpen(closing);
    }
  }

  /** Lets go of all. */
  synchronized void letGo() {
    open.values().forEach(OlderGenerations::closeWhenOpen);
    open.clear();
  }

  private static void closeWhenOpen(CompletableFuture<OpenGeneration> closing) {
    var unused = closing.thenAccept(OlderGenerations::close);
  }

  /** Closes a generation when the last request has released it. */
  static void close(OpenGeneration closing) {
    try {
      closing.release();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a generation cannot be closed: {0}", e.getMessage());
    }
  }
}
