package id.telusur.api;

import id.telusur.search.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of an answer that is articles like one: its shape is the contract. */
record SimilarBody(String generation, @Nullable Partial partial, List<SearchBody.HitBody> hits)
    implements Generated {

  static SimilarBody of(String generation, @Nullable String partial, List<Hit> hits) {
    return new SimilarBody(
        generation, Partial.of(partial), hits.stream().map(SearchBody.HitBody::of).toList());
  }
}
