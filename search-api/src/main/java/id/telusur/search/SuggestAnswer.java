package id.telusur.search;

import id.telusur.search.suggest.Suggestions;

/**
 * What may be meant by what was typed so far.
 *
 * @param generation name of the generation that answers, and counts
 * @param suggestions the best first
 */
public record SuggestAnswer(String generation, Suggestions suggestions) {}
