package id.telusur.search;

import id.telusur.schema.FileFaults;
import id.telusur.search.Searches.UnavailableException;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** One look at a home, in steps: what one finds wrong does not keep the others from being taken. */
final class Look {
  private final Set<String> faults = new LinkedHashSet<>();

  /** Takes a step, and notes why if it cannot be taken. */
  void take(Step step) {
    try {
      step.take();
    } catch (IOException | RuntimeException e) {
      faults.add(FileFaults.text(e));
    } catch (InternalError e) {
      faults.add(String.valueOf(new UnavailableException(e).getMessage()));
    }
  }

  /** What was found wrong; empty if nothing was. */
  Optional<String> fault() {
    return faults.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", faults));
  }

  /** A step of it. */
  interface Step {
    void take() throws IOException;
  }
}
