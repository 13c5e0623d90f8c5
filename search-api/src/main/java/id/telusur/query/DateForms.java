package id.telusur.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How dates and spans of time are written. The part of a date that is meant ("akhir 2017") is the
 * group {@code firstPart} or {@code lastPart} before it.
 *
 * @param date a day or several of one month, a month or several of one year, or a year; its parts
 *     are groups
 * @param beginning a day, a month, or a day and a month, whose rest is said behind
 * @param spans from {@code first}, a date or the beginning of one, to the date {@code last}, or to
 *     {@code now}
 * @param open {@code from} or {@code until} the date {@code first}, {@code after} or {@code before}
 *     it
 * @param years several years side by side
 * @param any all of these but beginnings, without groups
 */
record DateForms(
    Pattern date,
    Pattern beginning,
    List<Pattern> spans,
    Pattern open,
    Pattern years,
    Pattern any) {
  private static final String BLANK = "\\s{1,4}";

  /** What stands behind the number of a day in English: "13th". */
  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  private static final String DAY = "\\d{1,2}" + ORDINAL;

  /** What introduces a date says no more than the date: "pada tahun 2019". */
  private static final String INTRODUCED =
      "(?:(?:tanggal|tgl|bulan|bln|tahun|thn|th|month|year)_)?";

  private static final String OF_YEAR = "_(?:(?:tahun|thn|th|year)_)?";

  private static final String UNTIL = "hingga|sampai(?:_dengan)?|s\\.d\\.?|s/d|until|till";

  /** Without points SD is until between two dates alone, and else a primary school. */
  private static final String TO =
      "(?:_(?:" + UNTIL + "|sd|to|through)_" + "|\\s?" + Signs.DASH + "\\s?)";

  private static final String AND = "_(?:dan|and)_";

  /** What parts the last of a list from the one before. */
  static final String AND_OR = "dan|and|atau|or";

  private static final String LISTED = "(?:,?_(?:" + AND_OR + ")_|\\s?&\\s?)";

  /** "10", "10-12", "10, 11, dan 12", "10, 11". */
  private static final String DAYS =
      "(?:DAY(?:(?:,_DAY){0,3}(?:"
          + TO
          + "|"
          + LISTED
          + ")(?:(?:tanggal|tgl)_)?DAY){0,3}|DAY(?:,_DAY){1,3})";

  /** "Mei", "Mei dan Juni", "Mei, Juni". */
  private static final String MONTHS =
      "(?:MONTH)(?:(?:" + LISTED + "|,_)(?:(?:bulan|bln)_)?(?:MONTH)){0,11}";

  /** The order of day, month and year is that of Indonesia, but for months in words. */
  private static final String DATE =
      INTRODUCED
          + "(?:(?<days>"
          + DAYS
          + ")_(?:of_)?(?<month>MONTH)OF_YEAR(?<year>YEAR)"
          + "|(?<monthFirst>MONTH)_(?<daysAfter>"
          + DAYS
          + "),?OF_YEAR(?<yearLast>YEAR)"
          + "|(?<months>"
          + MONTHS
          + ")OF_YEAR(?<yearOfMonths>YEAR)"
          + "|(?<daysInFigures>"
          + DAYS
          + ")(?=/\\d{1,2}/|[.]\\d{1,2}[.]|-\\d{1,2}-)"
          + "[/.-](?<monthNumber>\\d{1,2})[/.-](?<yearBehind>YEAR)"
          + "|(?<isoYear>YEAR)(?=-\\d{1,2}-|/\\d{1,2}/)"
          + "[/-](?<isoMonth>\\d{1,2})[/-](?<isoDay>\\d{1,2})"
          + "|(?<yearOfMonth>YEAR)-(?<monthOfYear>0[1-9]|1[0-2])"
          + "|(?<yearAlone>YEAR))";

  private static final String BEGINNING =
      INTRODUCED
          + "(?:(?<day>DAY)(?:_(?:of_)?(?<month>MONTH))?"
          + "|(?<monthFirst>MONTH)(?:_(?<dayAfter>DAY))?)";

  private static final String ONE = withoutGroups(DATE);

  /** "2017 dan 2018", "tahun 2017/2018", "2017, 2018, 2019". */
  private static final String YEARS =
      INTRODUCED + "YEAR(?:(?:" + LISTED + "|,_|/)(?:(?:tahun|thn|th)_)?YEAR){1,11}(?!" + TO + ")";

  private static final String PART =
      "(?:the_)?(?:" + String.join("|", PartsOfDates.PARTS_OF_TIME) + ")(?:_of)?";

  /** "mid-2019", "akhir 2019". */
  private static final String FIRST_PART = "(?:(?<firstPart>" + PART + ")(?:-|_))?";

  private static final String LAST_PART = "(?:(?<lastPart>" + PART + ")(?:-|_))?";

  private static final String ENDS =
      "(?<first>"
          + ONE
          + "|"
          + withoutGroups(BEGINNING)
          + ")JOINT"
          + LAST_PART
          + "(?<last>"
          + ONE
          + "|(?<now>sekarang|kini|saat_ini|now|today))";

  private static final String SPAN =
      "(?:(?:mulai|sejak|semenjak|since|periode|period|(?:kurun|rentang)_waktu)_(?:dari_)?"
          + FIRST_PART
          + ")?"
          + ENDS.replace("JOINT", TO);

  private static final String BETWEEN =
      "(?:antara|between)_" + FIRST_PART + ENDS.replace("JOINT", "(?:" + TO + "|" + AND + ")");

  private static final String OPEN =
      "(?:(?<from>(?:mulai|sejak|semenjak|since)(?:_dari)?)"
          + "|(?<until>"
          + UNTIL
          + ")"
          + "|(?<after>setelah|sesudah|pasca|after)"
          + "|(?<before>sebelum|before))(?:-|_)"
          + FIRST_PART
          + "(?<first>"
          + ONE
          + ")";

  /**
   * The forms of dates.
   *
   * @param month pattern of the name of a month
   * @param year pattern of a year
   */
  static DateForms of(String month, String year) {
    String any =
        Stream.of(BETWEEN, SPAN, OPEN, YEARS, ONE)
            .map(DateForms::withoutGroups)
            .collect(Collectors.joining("|", "(?:", ")"));
    return new DateForms(
        alone(DATE, month, year),
        alone(BEGINNING, month, year),
        List.of(alone(BETWEEN, month, year), alone(SPAN, month, year)),
        alone(OPEN, month, year),
        alone(YEARS, month, year),
        alone(any, month, year));
  }

  private static String withoutGroups(String forms) {
    return forms.replaceAll("\\?<\\w+>", "?:");
  }

  private static Pattern alone(String forms, String month, String year) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}\\p{M}/.-])(?:"
            + forms
                .replace("OF_YEAR", OF_YEAR)
                .replace("DAY", DAY)
                .replace("MONTH", month)
                .replace("YEAR", year)
                .replace("_", BLANK)
            + ")(?![\\p{L}\\p{N}\\p{M}/-])",
        Pattern.CASE_INSENSITIVE);
  }
}
