package id.telusur.build;

/**
 * How to build.
 *
 * @param strict whether the first rejected record ends the run, with nothing published
 * @param threads how many threads index
 * @param keep how many generations are kept, the new one counted
 */
public record BuildOptions(boolean strict, int threads, int keep) {
  /** Generations kept unless told otherwise: enough to roll back to and to cite for a while. */
  public static final int KEEP = 5;

  public BuildOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
    if (keep < 1) {
      throw new IllegalArgumentException("keep must be at least 1: " + keep);
    }
  }

  /** Not strict, on every core. */
  public static BuildOptions standard() {
    return new BuildOptions(false, Runtime.getRuntime().availableProcessors(), KEEP);
  }
}
