package id.telusur.api;

import org.jspecify.annotations.Nullable;

/**
 * The body of the answer that searches can be answered.
 *
 * @param complaint why the generation that is to be live cannot be opened, so that an older one
 *     answers, or why the files of the one that answers cannot be looked at any more
 */
record ReadyBody(String status, String generation, @Nullable String complaint) {}
