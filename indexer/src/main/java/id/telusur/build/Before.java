package id.telusur.build;

import id.telusur.article.Counted;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run replaces: the generation that it starts from or, where it builds from nothing or
 * brings a backup back, the live one. An update cannot go on from what it cannot read; the others
 * may be what mends that, so they go on and say what they could not keep. For one thread.
 */
final class Before implements AutoCloseable {
  private final @Nullable Held base;
  private final @Nullable Held live;
  private final Examples unread = new Examples();
  private @Nullable Throwable damage;

  private Before(@Nullable Held base, @Nullable Held live, @Nullable Throwable damage) {
    this.base = base;
    this.live = live;
    this.damage = damage;
  }

  static Before of(Work work) throws IOException {
    Held base = work.base();
    IndexHome home = work.session().home();
    Generation live = home.currentIfWhole().orElse(null);
    if (live == null || (base != null && base.isOf(home))) {
      return new Before(base, null, null);
    }
    try {
      return new Before(base, Held.open(home, live), null);
    } catch (IOException | RuntimeException | InternalError e) {
      return new Before(base, null, e);
    }
  }

  /** The article under an id, as canonical JSON; empty if there is none that can be read. */
  Optional<String> article(String id) throws IOException {
    if (base != null) {
      return base.article(id);
    }
    try {
      if (live != null) {
        return live.article(id);
      }
    } catch (IOException | RuntimeException | InternalError e) {
      damage = e;
    }
    if (damage != null) {
      unread.add(id);
    }
    return Optional.empty();
  }

  /**
   * How many live articles are not in what a run has made, in words, for a person: who forgets
   * --update replaces an archive by a day's articles, who restores a backup what came after it.
   *
   * @param ids those that the run accounts for, beside what it started from
   */
  Optional<String> left(Set<String> ids) {
    if (live == null) {
      return Optional.empty();
    }
    try {
      int others = live.others(id -> ids.contains(id) || (base != null && base.has(id)));
      return others == 0
          ? Optional.empty()
          : Optional.of(
              "left out: %s of generation %s; this one %s"
                  .formatted(
                      Counted.of(others, "article"), live.manifest().generation(), instead()));
    } catch (IOException | RuntimeException | InternalError e) {
      return Optional.empty();
    }
  }

  private String instead() {
    return base == null
        ? "is built of the sources alone (--update goes on from what is live)"
        : "holds what the backup held (rollback goes back)";
  }

  /** Which articles were replaced and could not be read, in words, for a person. */
  Optional<String> unread() {
    return damage == null || unread.count() == 0
        ? Optional.empty()
        : Optional.of(
            "replaced: %s whose text cannot be read in the generation before, and is not kept: %s (%s)"
                .formatted(Counted.of(unread.count(), "article"), unread, why(damage)));
  }

  private static String why(Throwable damage) {
    return damage instanceof Exception e ? FileFaults.text(e) : String.valueOf(damage.getMessage());
  }

  @Override
  public void close() throws IOException {
    if (live != null) {
      live.close();
    }
  }
}
