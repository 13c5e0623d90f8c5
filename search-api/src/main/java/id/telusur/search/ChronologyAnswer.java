package id.telusur.search;

import id.telusur.relation.Event;
import id.telusur.relation.Pair;
import id.telusur.search.pairs.Chronicle;
import id.telusur.search.pairs.Stated;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Part of what the articles of a pair state that happened.
 *
 * @param generation name of the generation that answers
 * @param pair {@code CN-ID}
 * @param kind what was asked for; {@code null} for whatever happened
 * @param total how many sentences state one of it: of one event there may be several
 * @param kinds how many there are of each kind, whichever was asked for
 * @param offset how many were passed by
 * @param events the latest first
 * @param partial why the answer is not whole; {@code null} if it is
 */
public record ChronologyAnswer(
    String generation,
    String pair,
    Event.@Nullable Kind kind,
    int total,
    Map<Event.Kind, Integer> kinds,
    int offset,
    List<Stated> events,
    @Nullable String partial) {
  public ChronologyAnswer {
    kinds = Map.copyOf(kinds);
    events = List.copyOf(events);
  }

  /**
   * A part of what some articles state, as far as a session finds it.
   *
   * @param documents the articles of the pair, in their order
   */
  static ChronologyAnswer of(
      Session session,
      String pair,
      Event.@Nullable Kind kind,
      List<Integer> documents,
      int offset,
      int size)
      throws IOException {
    Chronicle chronicle =
        Chronicle.of(session.reader(), documents, Pair.parse(pair), kind, session.deadline());
    List<Stated> events = chronicle.part(offset, size);
    return new ChronologyAnswer(
        session.generation().name(),
        pair,
        kind,
        chronicle.size(),
        chronicle.kinds(),
        offset,
        events,
        session.partial());
  }

  /** Whether there are more behind these. */
  public boolean hasMore() {
    return offset + events.size() < total;
  }
}
