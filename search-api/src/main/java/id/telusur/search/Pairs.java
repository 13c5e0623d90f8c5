package id.telusur.search;

import id.telusur.relation.Event;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Questions about two countries. A pair is written with its codes in alphabetical order; one that
 * no article is filed under has an answer, too. Each throws {@link Searches.GoneException} if the
 * named generation is not kept, and {@link Searches.UnavailableException} if there is none to
 * answer.
 */
public interface Pairs {
  /** Events that a portrait tells at once; more can be asked for. */
  int EVENTS = 20;

  /** Every pair that articles are filed under. */
  PairsAnswer all(@Nullable String generation) throws IOException;

  /** What the articles filed under a pair tell of it. */
  PairAnswer of(String pair, @Nullable String generation) throws IOException;

  /**
   * Some of what the articles of a pair state that happened, the latest first.
   *
   * @param kind what was done; {@code null} for whatever was
   * @param offset how many to pass by
   * @param size how many at most
   */
  ChronologyAnswer chronology(
      String pair, Event.@Nullable Kind kind, int offset, int size, @Nullable String generation)
      throws IOException;
}
