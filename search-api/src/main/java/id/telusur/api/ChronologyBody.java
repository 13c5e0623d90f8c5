package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.query.Labels.Name;
import id.telusur.relation.Event;
import id.telusur.search.ChronologyAnswer;
import id.telusur.search.pairs.Stated;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer that is what happened between two countries: its shape is the contract.
 *
 * @param total how many sentences state an event of the kind asked for
 * @param kinds how many there are of each kind
 * @param events the latest first
 * @param next the address of those behind them
 */
record ChronologyBody(
    String generation,
    String pair,
    @Nullable Partial partial,
    int total,
    List<KindBody> kinds,
    List<EventBody> events,
    @Nullable String next)
    implements Generated {

  /**
   * The body.
   *
   * @param generation the one that was asked for; {@code null} where none was
   */
  static ChronologyBody of(ChronologyAnswer answer, int size, @Nullable String generation) {
    return new ChronologyBody(
        answer.generation(),
        answer.pair(),
        Partial.of(answer.partial()),
        answer.total(),
        answer.kinds().entrySet().stream()
            .map(entry -> KindBody.of(entry.getKey(), entry.getValue(), answer.pair(), generation))
            .sorted(
                Comparator.comparingInt(KindBody::count).reversed().thenComparing(KindBody::value))
            .toList(),
        answer.events().stream().map(EventBody::of).toList(),
        answer.hasMore() ? next(answer, size) : null);
  }

  private static String next(ChronologyAnswer answer, int size) {
    int offset = answer.offset() + answer.events().size();
    Event.Kind kind = answer.kind();
    return "%s?%soffset=%s&size=%s&generation=%s"
        .formatted(
            address(answer.pair()),
            kind == null ? "" : "kind=" + Names.code(kind) + "&",
            offset,
            size,
            answer.generation());
  }

  private static String address(String pair) {
    return "/api/v1/pairs/" + pair + "/chronology";
  }

  /**
   * A kind of events.
   *
   * @param count how many there are
   * @param self the address of them
   */
  record KindBody(String value, String label, String labelEn, int count, String self) {
    static KindBody of(Event.Kind kind, int count, String pair, @Nullable String generation) {
      Name label = Names.of(kind);
      String self = Addresses.in(generation, address(pair) + "?kind=" + Names.code(kind));
      return new KindBody(Names.code(kind), label.indonesian(), label.english(), count, self);
    }
  }

  /**
   * One event.
   *
   * @param from the first day it may have happened on
   * @param to the last
   * @param dating how the days were found
   * @param sentence the sentence that states it
   * @param start where the sentence begins in the article's text, its paragraphs joined by line
   *     feeds, in UTF-16 units
   * @param end where it ends
   * @param deed where in the sentence it is said what was done
   * @param when where in the sentence it is said when
   */
  record EventBody(
      String kind,
      String label,
      String labelEn,
      String from,
      String to,
      String dating,
      String sentence,
      int start,
      int end,
      SpanBody deed,
      SpanBody when,
      EvidenceBody article) {
    static EventBody of(Stated stated) {
      Event event = stated.event();
      Name label = Names.of(event.kind());
      int start = event.sentence().start();
      return new EventBody(
          Names.code(event.kind()),
          label.indonesian(),
          label.english(),
          event.from().toString(),
          event.to().toString(),
          Names.code(event.dating()),
          stated.sentence(),
          start,
          event.sentence().end(),
          SpanBody.of(event.deed(), start),
          SpanBody.of(event.date(), start),
          EvidenceBody.of(stated.article()));
    }
  }

  /** A stretch of a sentence, in UTF-16 units. */
  record SpanBody(int start, int end) {
    static SpanBody of(Event.Span span, int sentence) {
      return new SpanBody(span.start() - sentence, span.end() - sentence);
    }
  }

  /** The article that states an event. */
  record EvidenceBody(
      String id,
      String title,
      @Nullable String published,
      @Nullable String source,
      String language) {
    static EvidenceBody of(Article article) {
      return new EvidenceBody(
          article.id(),
          article.title(),
          SearchBody.day(article.published()),
          article.source(),
          article.language());
    }
  }
}
