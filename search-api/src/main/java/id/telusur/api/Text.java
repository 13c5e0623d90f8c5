package id.telusur.api;

/**
 * A body that is not one of our JSON objects.
 *
 * @param type its media type
 * @param text the body
 * @param isWhole whether the answer it is made of is whole
 */
record Text(String type, String text, String generation, boolean isWhole) implements Generated {}
