package id.telusur.api;

import id.telusur.search.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of an answer that is a timeline: its shape is the contract. */
record TimelineBody(
    String generation,
    String interval,
    List<PeriodBody> periods,
    long undated,
    long heldUndated,
    @Nullable Partial partial)
    implements Generated {

  static TimelineBody of(Timeline timeline) {
    return new TimelineBody(
        timeline.generation(),
        Names.code(timeline.interval()),
        timeline.periods().stream().map(PeriodBody::of).toList(),
        timeline.undated(),
        timeline.heldUndated(),
        Partial.of(timeline.partial()));
  }

  /** A day, month or year: articles that match, and articles that are held at all. */
  record PeriodBody(String from, String to, long count, long held) {
    static PeriodBody of(Timeline.Held period) {
      return new PeriodBody(
          period.from().toString(), period.to().toString(), period.articles(), period.held());
    }
  }
}
