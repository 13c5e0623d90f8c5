package id.telusur.api;

import id.telusur.search.Hit;
import java.util.List;

/** The body of an answer that is articles like one: its shape is the contract. */
record SimilarBody(String generation, List<SearchBody.HitBody> hits) implements Generated {
  static SimilarBody of(String generation, List<Hit> hits) {
    return new SimilarBody(generation, hits.stream().map(SearchBody.HitBody::of).toList());
  }
}
