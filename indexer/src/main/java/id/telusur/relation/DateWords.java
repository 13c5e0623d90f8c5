package id.telusur.relation;

import id.telusur.language.Months;
import id.telusur.relation.Event.Span;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** How days are written in Indonesian. */
final class DateWords {
  private static final List<String> MONTHS = Months.indonesian();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  static {
    List<String> names = List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");
    names.forEach(name -> WEEKDAYS.put(name, DayOfWeek.of(names.indexOf(name) + 1)));
    WEEKDAYS.put("jum'at", DayOfWeek.FRIDAY);
    WEEKDAYS.put("ahad", DayOfWeek.SUNDAY);
  }

  private static final String WEEKDAY = "(?-i:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu|Ahad)";
  private static final String MONTH = String.join("|", MONTHS);
  private static final String PART = "(?: (?:pagi|siang|sore|petang|malam|dini hari))?";

  /** Told from the day of publication; the year before another is not known. */
  private static final String YEAR_AGO = "tahun (?:lalu|kemarin|ini|depan|mendatang|sebelumnya)\\b";

  /** "Selasa-Rabu", the first of which may be missing. */
  private static final String WEEKDAYS_BEFORE =
      "(?:(?<%%s>%1$s)%2$s\\s*(?:-|–|/|dan|hingga|sampai)\\s*)?(?<%%s>%1$s)%2$s,?\\s*"
          .formatted(WEEKDAY, PART);

  /** Only a slash makes days of two figures: "(4-0)" is a score. */
  private static final String NO_SCORE = "(?=\\d\\d?(?:/|[-.]\\d\\d?[-.]\\d{4}))";

  /** "Layanan (24/7)" is open always; only with a weekday or a year is it that day. */
  private static final String NO_IDIOM = "(?!\\s*24/7\\b(?!/))";

  private static final String IN_FIGURES =
      "(?:%s\\(?|\\(%s)\\s*".formatted(WEEKDAYS_BEFORE.formatted("opening", "weekday"), NO_IDIOM)
          + "(?:(?<since>[0-3]?\\d)\\s*[-–]\\s*)?%s(?<day>[0-3]?\\d)".formatted(NO_SCORE)
          + "[-./](?<month>[01]?\\d)(?:[-./](?<year>\\d{4}|\\d\\d))?(?![/\\d]|\\s*[-–]\\s*\\d)";
  private static final String IN_WORDS =
      "(?:%s\\(?)?".formatted(WEEKDAYS_BEFORE.formatted("openingDay", "weekDay"))
          + "(?:(?<first>\\b[0-3]?\\d)\\s*(?:-|–|hingga|sampai|dan)\\s*)?"
          + "(?<date>\\b[0-3]?\\d) (?<name>%s)\\b(?: (?<in>\\d{4}\\b|%s))?"
              .formatted(MONTH, YEAR_AGO);
  private static final String IN_MONTH =
      "\\b(?<of>%s) (?<ofYear>(?:1[5-9]|20)\\d\\d\\b|%s)".formatted(MONTH, YEAR_AGO);
  private static final String LAST_MONTH =
      "\\b(?<last>%s) (?:(?:yang )?lalu|kemarin)\\b".formatted(MONTH);

  /** Before "pekan lalu" they make it some week; "tahun kemarin" is no day. */
  private static final String COUNT =
      "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|belasan"
          + "|puluh|puluhan|setengah|beberapa|berapa|sekian|\\d{1,3}";

  /** Where a sentence opens with it, the capital is no sign of the Sunday. */
  private static final String BY_WEEK = "^(?<week>minggu (?:(?:yang )?lalu|kemarin|ini|depan))\\b";

  private static final String WEEK = "(?: akhir)? (?:pekan|minggu)";
  private static final String BY_WEEKDAY =
      "\\b(?<only>%s)%s(?<which>%s (?:(?:yang )?lalu|kemarin|ini)".formatted(WEEKDAY, PART, WEEK)
          + "|(?:%s)? (?:depan|mendatang)| (?:yang )?lalu| kemarin".formatted(WEEK)
          + "|,? (?:%s) (?:pekan|minggu|bulan) (?:yang )?(?:lalu|kemarin)|,?\\s*\\(\\s*\\d+)?\\b"
              .formatted(COUNT);
  private static final String BY_WORD =
      "(?<!\\b(?:%s) )\\b(?<word>(?:pekan|minggu|bulan) (?:(?:yang )?lalu|kemarin)".formatted(COUNT)
          + "|(?<!(?:pekan|minggu|bulan|tahun|musim|20\\d\\d) )kemarin|hari ini|tadi malam)\\b";

  /**
   * A day, with a group for each of its parts. In figures: {@code day}, {@code month}, {@code
   * year}; {@code since}, where it is the last of several; {@code weekday} before it and {@code
   * opening} of the first. In words likewise: {@code date}, {@code name}, {@code in}, {@code
   * first}, {@code weekDay}, {@code openingDay}. A month: {@code of} and {@code ofYear}, or {@code
   * last}, the one that was. A weekday alone: {@code only}, and {@code which} behind it. Else
   * {@code week} or {@code word}.
   */
  static final Pattern DAY =
      Pattern.compile(
          String.join(
              "|", IN_FIGURES, IN_WORDS, IN_MONTH, LAST_MONTH, BY_WEEK, BY_WEEKDAY, BY_WORD),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What right before a day makes it one end of a time: "hingga", "Januari-" of a month. */
  static final Pattern UNTIL =
      Pattern.compile(
          "(?:\\b(?:hingga|sampai|sejak|per)(?: (?:bulan|tanggal|dengan|pada))* *"
              + "|\\b(?:%s)(?: \\d{4})?\\s*[-–/]\\s*)$".formatted(MONTH),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BY_NAME = Pattern.compile(WEEKDAY);

  private DateWords() {}

  /** Whether what stands there begins with the name of a weekday. */
  static boolean isByWeekday(String text, Span day) {
    return BY_NAME.matcher(text).region(day.start(), day.end()).lookingAt();
  }

  /** The number of a month that {@link #DAY} found by name. */
  static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  /** The weekday that {@link #DAY} found by name, whatever its case. */
  static DayOfWeek weekday(String name) {
    return Objects.requireNonNull(WEEKDAYS.get(name.toLowerCase(Locale.ROOT)), name);
  }
}
