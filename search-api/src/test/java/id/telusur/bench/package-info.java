/**
 * What does an answer cost? The search room and its server against plain Lucene on the same index,
 * by CPU time: run by {@code ./telusur bench}, and never asserted, since machines differ.
 */
@NullMarked
package id.telusur.bench;

import org.jspecify.annotations.NullMarked;
