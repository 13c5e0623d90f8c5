package id.telusur.api;

import id.telusur.query.Labelled;

/** What is wrong with a parameter: a code that stays, and words for a person. */
public enum FaultKind implements Labelled {
  UNKNOWN_PARAMETER("unknown parameter; %s"),
  GIVEN_TWICE("given more than once"),
  TOO_LONG("longer than %d characters"),
  TOO_MANY("%d values, which are more than %d"),
  NOT_A_NUMBER("not a whole number from %d to %d"),
  NOT_A_DAY("not a day such as 2024-08-13"),
  NOT_A_YEAR("not a year such as 2024"),
  NOT_A_CHOICE("not one of %s"),
  UNKNOWN_LANGUAGE("not a language such as id"),
  UNKNOWN_COUNTRY("not a country such as CN"),
  UNKNOWN_PAIR("not a pair of countries such as CN-ID"),
  UNKNOWN_TOPIC("no such topic; there are %s"),
  UNKNOWN_VARIANTS(
      "'%s': neither none nor ids of groups to switch off, such as -tiongkok,-latihan-bersama"),
  BEFORE_FROM("before from, which is %s"),
  NOT_A_CURSOR("not a cursor that an answer gave"),
  /** A cursor that belongs elsewhere. */
  OTHER_SEARCH("of %s"),
  /** A cursor whose generation was replaced too long ago. */
  OLD_CURSOR("the cursor belongs to generation %s, which was replaced at %s"),
  /** A generation that is not kept. */
  GONE("%s");

  private final String words;

  FaultKind(String words) {
    this.words = words;
  }

  /**
   * The words.
   *
   * @param values what they name: a limit, a choice
   */
  String said(Object... values) {
    return words.formatted(values);
  }
}
