package id.telusur.query;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How dates, and spans of time from one to another, are written.
 *
 * @param date a day, month or year; its parts are groups
 * @param spans from one to another, both in full ({@code first}, {@code last}), or without what is
 *     said once: {@code day} and {@code lastDay}, which is {@code ofMonth}, {@code month} and
 *     {@code lastMonth}, which is {@code ofYear}
 * @param any all of these, without groups
 */
record DateForms(Pattern date, List<Pattern> spans, Pattern any) {
  static final String BLANK = "\\s{1,4}";

  /** What introduces a date says no more than the date: "pada tahun 2019". */
  private static final String INTRODUCED = "(?:(?:tanggal|tgl|bulan|tahun|month|year)_)?";

  /** The order of day, month and year is that of Indonesia, but for months in words. */
  private static final String DATE =
      INTRODUCED
          + "(?:(?<day>\\d{1,2})_(?<month>MONTH)_OF(?<year>YEAR)"
          + "|(?<monthFirst>MONTH)_(?:(?<dayAfter>\\d{1,2})_)?OF(?<yearLast>YEAR)"
          + "|(?<dayNumber>\\d{1,2})[/.-](?<monthNumber>\\d{1,2})[/.-](?<yearBehind>YEAR)"
          + "|(?<isoYear>YEAR)(?=-\\d\\d-|/\\d\\d/)[/-](?<isoMonth>\\d\\d)[/-](?<isoDay>\\d\\d)"
          + "|(?<yearOfMonth>YEAR)-(?<monthOfYear>0[1-9]|1[0-2])"
          + "|(?<yearAlone>YEAR))";

  private static final String ONE = withoutGroups(DATE);

  private static final String TO =
      "(?:_(?:hingga|sampai(?:_dengan)?|s\\.?d|s/d|to|until|till|through)_"
          + "|\\s?"
          + Signs.DASH
          + "\\s?)";

  private static final String AND = "_(?:dan|and)_";

  private static final String SPAN =
      INTRODUCED
          + "(?:(?<day>\\d{1,2})JOINT(?<lastDay>\\d{1,2}(?<ofMonth>_(?:MONTH)_OFYEAR))"
          + "|(?<month>(?:\\d{1,2}_)?(?:MONTH))JOINT"
          + "(?<lastMonth>(?:\\d{1,2}_)?(?:MONTH)(?<ofYear>_OFYEAR)))"
          + "|(?<first>ONE)JOINT(?<last>ONE)";

  static DateForms of(String month, String year) {
    String to = "(?:" + SPAN.replace("JOINT", TO) + ")";
    String between = "(?:antara|between)_(?:" + SPAN.replace("JOINT", AND) + ")";
    String any = "(?:" + withoutGroups(between) + "|" + withoutGroups(to) + "|" + ONE + ")";
    return new DateForms(
        alone(DATE, month, year),
        List.of(alone(to, month, year), alone(between, month, year)),
        alone(any, month, year));
  }

  private static String withoutGroups(String forms) {
    return forms.replaceAll("\\?<\\w+>", "?:");
  }

  private static Pattern alone(String forms, String month, String year) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}\\p{M}/.-])"
            + forms
                .replace("ONE", ONE)
                .replace("INTRODUCED", INTRODUCED)
                .replace("OF", "(?:(?:tahun|year)_)?")
                .replace("MONTH", month)
                .replace("YEAR", year)
                .replace("_", BLANK)
            + "(?![\\p{L}\\p{N}\\p{M}/-])",
        Pattern.CASE_INSENSITIVE);
  }
}
