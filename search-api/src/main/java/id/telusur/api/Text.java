package id.telusur.api;

import org.jspecify.annotations.Nullable;

/**
 * A body that is not one of our JSON objects.
 *
 * @param type its media type
 * @param text the body
 * @param partial why the answer it is made of is not whole; {@code null} if it is
 */
record Text(String type, String text, String generation, @Nullable Partial partial)
    implements Generated {}
