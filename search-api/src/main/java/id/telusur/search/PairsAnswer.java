package id.telusur.search;

import id.telusur.search.pairs.PairCounts;
import org.jspecify.annotations.Nullable;

/**
 * Every pair that articles are filed under.
 *
 * @param generation name of the generation that answers
 * @param counts the pairs, those with most articles first
 * @param held articles of the generation by year, the last first
 * @param partial why the answer is not whole; {@code null} if it is
 */
public record PairsAnswer(
    String generation, PairCounts counts, FacetCounts held, @Nullable String partial) {}
