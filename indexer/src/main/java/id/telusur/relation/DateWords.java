package id.telusur.relation;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** How days are written in Indonesian. */
final class DateWords {
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maret",
          "april",
          "mei",
          "juni",
          "juli",
          "agustus",
          "september",
          "oktober",
          "november",
          "desember");
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

  private static final String IN_FIGURES =
      "(?:(?<weekday>%s)%s,?\\s*)?\\(\\s*(?<day>[0-3]?\\d)/(?<month>[01]?\\d)"
              .formatted(WEEKDAY, PART)
          + "(?:/(?<year>\\d{4}|\\d\\d))?(?![/\\d])";
  private static final String IN_WORDS =
      "(?:(?<weekDay>%s)%s,?\\s*\\(?)?(?:(?<first>\\b[0-3]?\\d)\\s*(?:-|–|hingga|sampai|dan)\\s*)?"
              .formatted(WEEKDAY, PART)
          + "(?<date>\\b[0-3]?\\d) (?<name>%s)\\b(?: (?<in>\\d{4}\\b|%s))?"
              .formatted(MONTH, YEAR_AGO);
  private static final String IN_MONTH =
      "\\b(?<of>%s) (?<ofYear>(?:1[5-9]|20)\\d\\d\\b|%s)".formatted(MONTH, YEAR_AGO);
  private static final String LAST_MONTH =
      "\\b(?<last>%s) (?:(?:yang )?lalu|kemarin)\\b".formatted(MONTH);
  private static final String BY_WEEKDAY =
      "\\b(?<only>%s)%s(?<which> pekan lalu| minggu lalu| lalu| kemarin)?\\b"
          .formatted(WEEKDAY, PART);

  /** Before "pekan lalu" they make it some week; "tahun kemarin" is no day. */
  private static final String COUNT =
      "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|belasan"
          + "|puluh|puluhan|setengah|beberapa|berapa|sekian|\\d";

  private static final String BY_WORD =
      "(?<!\\b(?:%s) )\\b(?<word>(?:pekan|minggu|bulan) (?:(?:yang )?lalu|kemarin)".formatted(COUNT)
          + "|(?<!(?:pekan|minggu|bulan|tahun|musim|20\\d\\d) )kemarin|hari ini|tadi malam)\\b";

  /**
   * A day, with a group for each of its parts: {@code day}, {@code month}, {@code year} of one in
   * figures; {@code date}, {@code name}, {@code in} and perhaps {@code first}, where several days
   * begin, of one in words; {@code of} and {@code ofYear} of a month; {@code last} of a month that
   * was; {@code only} and {@code which} of a weekday alone; or {@code word}.
   */
  static final Pattern DAY =
      Pattern.compile(
          String.join("|", IN_FIGURES, IN_WORDS, IN_MONTH, LAST_MONTH, BY_WEEKDAY, BY_WORD),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What right before a day makes it one end of a time. */
  static final Pattern UNTIL =
      Pattern.compile(
          "\\b(?:hingga|sampai|sejak|per)(?: (?:bulan|tanggal|dengan|pada))* *$",
          Pattern.CASE_INSENSITIVE);

  private DateWords() {}

  /** The number of a month that {@link #DAY} found by name. */
  static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  /** The weekday that {@link #DAY} found by name, whatever its case. */
  static DayOfWeek weekday(String name) {
    return Objects.requireNonNull(WEEKDAYS.get(name.toLowerCase(Locale.ROOT)), name);
  }
}
