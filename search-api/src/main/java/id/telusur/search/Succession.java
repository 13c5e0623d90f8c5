package id.telusur.search;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When generations of a home stopped being live. */
final class Succession {
  /** So many are remembered as they were seen to go. */
  private static final int MOST = 100;

  private final IndexHome home;
  private final Map<String, Instant> seen = LastUsed.of(MOST);

  Succession(IndexHome home) {
    this.home = home;
  }

  /** A generation is live from now on; what was live before no more. */
  void follows(String next, @Nullable String before) {
    seen.remove(next);
    if (before != null && !before.equals(next)) {
      seen.put(before, Instant.now());
    }
  }

  /** When one stopped being live: as it was seen, or else when the next newer one was built. */
  Optional<Instant> replaced(String name) throws IOException {
    Instant went = seen.get(name);
    return went != null
        ? Optional.of(went)
        : home.complete().stream()
            .filter(newer -> newer.name().compareTo(name) > 0)
            .min(Comparator.naturalOrder())
            .map(Generation::builtAt);
  }
}
