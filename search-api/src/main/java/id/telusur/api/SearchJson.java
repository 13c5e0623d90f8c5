package id.telusur.api;

import id.telusur.search.Answer;

/** An answer as the API would write it, for those who ask without HTTP. */
public final class SearchJson {
  private SearchJson() {}

  /** The JSON of an answer, without the address of its next part. */
  public static String of(Answer answer) {
    return Json.of(SearchBody.of(answer, null));
  }
}
