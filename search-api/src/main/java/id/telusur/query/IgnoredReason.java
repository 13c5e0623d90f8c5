package id.telusur.query;

/** Why a part of a query is not used: a code that stays, and words for a person. */
public enum IgnoredReason implements Labelled {
  FUNCTION_WORD("a function word"),
  QUESTION("part of the question"),
  PART_OF_DATE("part of a date"),
  /** An operator with nothing to join, or nothing behind it. */
  OPERATOR("nothing it could hold for"),
  ASTERISK("no single word before the asterisk"),
  EMPTY_QUOTES("no word between the quotes"),
  OPEN_QUOTE("a quote that is not closed"),
  PARENTHESIS("a parenthesis without its partner"),
  TOO_DEEP("a parenthesis nested more than %d deep"),
  NO_LETTERS("no letters or digits"),
  /** A sign that means something in other query languages. */
  FOREIGN_SIGN("has no meaning here"),
  EMPTY_FIELD("a field without a value"),
  UNKNOWN_VALUE("not a value of %s"),
  EMPTY_TITLE("no words to look for in titles"),
  TOO_MANY("more than %d words"),
  TOO_LONG("behind the first %d characters");

  private final String words;

  IgnoredReason(String words) {
    this.words = words;
  }

  /**
   * The words.
   *
   * @param values what they name: a limit, a field
   */
  String said(Object... values) {
    return words.formatted(values);
  }
}
