package id.telusur.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** Why it may be more if it is asked again; {@code null} if it is whole. */
  default @Nullable Partial partial() {
    return null;
  }
}
