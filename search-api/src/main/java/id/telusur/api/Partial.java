package id.telusur.api;

import org.jspecify.annotations.Nullable;

/** Why an answer is not whole. */
record Partial(String reason) {
  /** {@code null} where there is no reason: the answer is whole. */
  static @Nullable Partial of(@Nullable String reason) {
    return reason == null ? null : new Partial(reason);
  }
}
