package id.telusur.api;

/** What a route answers. */
sealed interface Body permits Generated, Body.Fixed, Body.Plain {
  /** The media type of most. */
  String JSON = "application/json";

  /** Its media type. */
  default String type() {
    return JSON;
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
   * What a build of the software always says at one address.
   *
   * @param type its media type
   * @param text the body
   * @param tag its entity tag
   */
  record Fixed(String type, String text, String tag) implements Body {
    static Fixed of(String type, String text) {
      return new Fixed(type, text, EntityTag.of(text));
    }
  }
}
