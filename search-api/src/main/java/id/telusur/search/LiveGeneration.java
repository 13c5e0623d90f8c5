package id.telusur.search;

import id.telusur.schema.Generation;
import id.telusur.schema.Manifest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The generation that answers unless another is named. Who uses it has it open until it is
 * released, though another one may have taken its place.
 */
final class LiveGeneration {
  private @Nullable OpenGeneration open;
  private boolean closed;

  /** To answer one request, to be released after it; {@code null} if there is none. */
  synchronized @Nullable OpenGeneration use() {
    return open != null && open.use() ? open : null;
  }

  /** The same; {@code null} if the one there is has another name. */
  synchronized @Nullable OpenGeneration use(String name) {
    return open != null && open.name().equals(name) ? use() : null;
  }

  /** What it says of itself; empty while there is none. */
  synchronized Optional<Manifest> manifest() {
    return Optional.ofNullable(open).map(OpenGeneration::manifest);
  }

  /** Its name; empty while there is none. */
  synchronized Optional<Generation> name() {
    return Optional.ofNullable(open).map(shown -> new Generation(shown.name()));
  }

  /** Its name while its answers follow from it alone: it hides nothing, and has nothing to hide. */
  synchronized Optional<String> steady(Set<String> withdrawn) {
    return Optional.ofNullable(open)
        .filter(shown -> shown.isWhole() && shown.hidden().equals(withdrawn))
        .map(OpenGeneration::name);
  }

  /** Sends everybody to another one; nobody any more once this is closed. */
  void becomes(OpenGeneration next) {
    OpenGeneration before;
    synchronized (this) {
      before = closed ? next : open;
      open = closed ? null : next;
    }
    if (before != null) {
      before.letGo();
    }
  }

  /** From now on there is none. */
  synchronized void letGo() {
    if (open != null) {
      open.letGo();
      open = null;
    }
  }

  /** From now on there is none, and never will be. */
  synchronized void close() {
    closed = true;
    letGo();
  }
}
