package id.telusur.api;

import java.util.Optional;

/** The body of an answer that a generation gave. */
sealed interface Generated extends Body
    permits ArticleBody,
        ChronologyBody,
        PairBody,
        PairsBody,
        SearchBody,
        SimilarBody,
        StatusBody,
        SuggestBody,
        Text,
        TimelineBody {
  /** Name of the generation. */
  String generation();

  /** What was asked in the query language's own words, where the answer tells it. */
  default Optional<String> canonical() {
    return Optional.empty();
  }

  /** Whether it would be the same if it were asked again. */
  default boolean isWhole() {
    return true;
  }
}
