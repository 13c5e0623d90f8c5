package id.telusur.search;

import id.telusur.search.pairs.PairCounts;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Every pair that articles are filed under.
 *
 * @param generation name of the generation that answers
 * @param counts the pairs, those with most articles first
 * @param held articles of the generation by year, without those that do not tell it
 * @param partial why the answer is not whole; {@code null} if it is
 */
public record PairsAnswer(
    String generation,
    PairCounts counts,
    SortedMap<Integer, Integer> held,
    @Nullable String partial) {}
