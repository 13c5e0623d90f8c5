package id.telusur.relation;

import java.util.List;

/**
 * Who deals with whom in an article, about what.
 *
 * @param mentions the places that stand for a country: title before body, then by offset; no two of
 *     one text overlap
 * @param countries each country mentioned, the most salient first
 * @param pairs the pairs the article is about, at most {@value #MAX_PAIRS}, the surest first
 * @param topics ids of its topics, at most {@value #MAX_TOPICS}, the strongest first
 * @param events what its sentences state that two countries did, in the order of the text; the two
 *     need not be a pair that the article is about
 */
public record Relation(
    List<Mention> mentions,
    List<Salience> countries,
    List<Pair> pairs,
    List<String> topics,
    List<Event> events) {
  /** The pairs that an article may have; of one that tells more the surest are kept. */
  public static final int MAX_PAIRS = 3;

  /** The topics that an article may have. */
  public static final int MAX_TOPICS = 3;

  public Relation {
    mentions = List.copyOf(mentions);
    countries = List.copyOf(countries);
    pairs = List.copyOf(pairs);
    topics = List.copyOf(topics);
    events = List.copyOf(events);
    if (pairs.size() > MAX_PAIRS || topics.size() > MAX_TOPICS) {
      throw new IllegalArgumentException("too many pairs %s or topics %s".formatted(pairs, topics));
    }
  }
}
