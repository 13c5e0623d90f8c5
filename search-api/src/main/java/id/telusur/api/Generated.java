package id.telusur.api;

/** The body of an answer that a generation gave. */
interface Generated {
  /** Name of the generation. */
  String generation();

  /** Whether it would be the same if it were asked again. */
  default boolean isWhole() {
    return true;
  }
}
