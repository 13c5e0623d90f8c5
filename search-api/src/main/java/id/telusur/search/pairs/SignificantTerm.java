package id.telusur.search.pairs;

/**
 * A word or phrase that sets a pair apart.
 *
 * @param text as articles write it
 * @param query what to ask for it
 * @param articles how many articles of the pair hold it
 * @param score the log-likelihood ratio
 * @param times how many times as often an article of the pair holds it as another that has a pair
 *     does; infinite where no other does
 */
public record SignificantTerm(
    String text, String query, long articles, double score, double times) {}
