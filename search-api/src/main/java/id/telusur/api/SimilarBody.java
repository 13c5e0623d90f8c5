package id.telusur.api;

import id.telusur.search.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of an answer that is articles like one: its shape is the contract. */
record SimilarBody(
    String generation, SearchBody.@Nullable Partial partial, List<SearchBody.HitBody> hits)
    implements Generated {

  @Override
  public boolean isWhole() {
    return partial == null;
  }

  static SimilarBody of(String generation, @Nullable String partial, List<Hit> hits) {
    return new SimilarBody(
        generation,
        partial == null ? null : new SearchBody.Partial(partial),
        hits.stream().map(SearchBody.HitBody::of).toList());
  }
}
