package id.telusur.api;

/** What a route answers. */
sealed interface Body permits Generated, Body.Fixed, Body.Plain {
  /** Its media type. */
  default String type() {
    return "application/json";
  }

  /** Writes it. */
  default String text() {
    return Json.of(this);
  }

  /**
   * What no generation gave: it is not kept by clients.
   *
   * @param text JSON
   */
  record Plain(String text) implements Body {
    static Plain of(Object value) {
      return new Plain(Json.of(value));
    }
  }

  /**
   * What a build of the software always says.
   *
   * @param text JSON
   * @param tag its entity tag
   */
  record Fixed(String text, String tag) implements Body {
    static Fixed of(Object value) {
      String text = Json.of(value);
      return new Fixed(text, EntityTag.of(text));
    }
  }
}
