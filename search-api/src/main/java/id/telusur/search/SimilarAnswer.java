package id.telusur.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles that are like one.
 *
 * @param generation name of the generation that answers
 * @param hits the most similar first; {@code null} if the generation holds no article with the id
 * @param partial why the answer is not whole; {@code null} if it is
 */
public record SimilarAnswer(
    String generation, @Nullable List<Hit> hits, @Nullable String partial) {}
