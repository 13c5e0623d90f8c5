package id.telusur.language;

/** What a token's flags say of how the text had it, for the filters behind the tokenizer. */
final class TokenFlags {
  /** It starts with a capital letter and goes on in lower case. */
  static final int TITLE = 1;

  /** A hyphen, and nothing else, stands between it and the next token. */
  static final int HYPHEN = 2;

  /** The root filter cut something off its beginning. */
  static final int PREFIXED = 4;

  /** The root filter cut something off its end, more than a clitic. */
  static final int SUFFIXED = 8;

  /** A sign that parts words, no blank or hyphen, stands between it and the token before. */
  static final int APART = 16;

  /** It is written as an {@link Initialism}. */
  static final int INITIALISM = 32;

  private TokenFlags() {}
}
