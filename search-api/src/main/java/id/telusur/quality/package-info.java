/**
 * How good are the answers? Runs the topics of a test collection through the same door as every
 * search, and measures the rankings against the judgements of people. Knows nothing of how an
 * answer is made.
 */
@NullMarked
package id.telusur.quality;

import org.jspecify.annotations.NullMarked;
