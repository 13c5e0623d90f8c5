package id.telusur.article;

import id.telusur.article.html.Fragment;
import id.telusur.language.Months;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a date as people write it: {@code Selasa, 13 Agustus 2024 14:05 WIB}, {@code 13/08/2024 |
 * 14.05}, {@code Aug 13, 2024 2:05 PM}. A date in figures has the day first, as Indonesia writes
 * it, or the year. Without a zone the hour is Asia/Jakarta's; with one that is not known (SGT) it
 * is left out.
 */
final class WrittenDate {
  private static final String MONTH = "(?<month>[A-Za-z]{3,9})";
  private static final String YEAR = "(?<year>[12]\\d{3}|\\d{2}(?!\\d|[:.]))";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final List<Pattern> DAYS =
      List.of(
          Pattern.compile(
              "(?<![\\d/.-])(?<year>[12]\\d{3})[-/.](?<month>\\d{1,2})[-/.]" + DAY + "(?!\\d)"),
          Pattern.compile(
              "(?<!\\d)"
                  + DAY
                  + "(?:st|nd|rd|th)?[\\s\\-.,/]{1,3}"
                  + MONTH
                  + "\\.?[\\s\\-.,/']{1,3}"
                  + YEAR),
          Pattern.compile(
              "(?<![A-Za-z])" + MONTH + "\\.?\\s{1,3}" + DAY + "(?:st|nd|rd|th)?,?\\s{1,3}" + YEAR),
          Pattern.compile(
              "(?<![\\d/.-])" + DAY + "[/.-](?<month>\\d{1,2})[/.-](?<year>[12]\\d{3})(?!\\d)"),
          Pattern.compile(
              "(?<![\\d/.-])"
                  + DAY
                  + "(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{2})(?![\\d/-]|[.:]\\d)"));

  private static final String CLOCK =
      "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?"
          + "\\s{0,3}(?<half>[AaPp]\\.?[Mm]\\b)?\\.?\\s{0,3}(?:[(\\[]?(?<zone>%s))?(?!\\d)"
              .formatted(WrittenZone.PATTERN);
  private static final Pattern CLOCK_AFTER =
      Pattern.compile(
          "\\A(?:[\\s,|\\-\u2013\u2014\u2022\u00B7/()@T]|pukul|jam|pkl\\.?|at|:){0,12}" + CLOCK);
  private static final Pattern CLOCK_BEFORE = Pattern.compile(CLOCK + "[\\s,|\\-\u2013()]{1,6}");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?i)[\\s,]*(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)?[\\s,]*\\z");

  /** Behind an hour that programs write it is a zone: "Eastern Time". */
  private static final Pattern UNREAD = Pattern.compile("[\\s(\\[]*\\p{L}");

  /** Blanks of any width, which may not break a line. */
  private static final Pattern BLANK = Pattern.compile("\\p{Zs}");

  /** Hyphens, and the minus of an offset. */
  private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011\u2212]");

  /** More text than this holds a date only by chance. */
  private static final int LONGEST = 400;

  private WrittenDate() {}

  /** The first date in a text. */
  static Optional<Published> find(String text) {
    String start = text.substring(0, Math.min(LONGEST, text.length()));
    String blanks = BLANK.matcher(Fragment.unescaped(start)).replaceAll(" ");
    String shorter = HYPHEN.matcher(blanks).replaceAll("-");
    for (Pattern form : DAYS) {
      Matcher found = form.matcher(shorter);
      while (found.find()) {
        LocalDate day = day(found);
        if (day != null && Published.canBe(day)) {
          return published(day, shorter, found.start(), found.end());
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable LocalDate day(Matcher found) {
    int month = month(found.group("month"));
    int year = Integer.parseInt(found.group("year"));
    if (month == 0) {
      return null;
    }
    try {
      return LocalDate.of(year < 100 ? full(year) : year, month, number(found.group("day")));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Of a year in two figures: of the last century where it is yet to come in this one. */
  private static int full(int year) {
    return 2000 + year > Year.now(Published.ZONE).getValue() ? 1900 + year : 2000 + year;
  }

  private static int month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return number(written);
    }
    String name = written.toLowerCase(Locale.ROOT);
    List<List<String>> months = Months.names();
    for (int i = 0; i < months.size(); i++) {
      if (months.get(i).stream().anyMatch(month -> month.startsWith(name))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The hour may make it the day before in Jakarta, and so none that can be. */
  private static Optional<Published> published(LocalDate day, String text, int start, int end) {
    Matcher after = CLOCK_AFTER.matcher(text).region(end, text.length());
    boolean behind = after.find();
    Matcher clock = behind ? after : lastBefore(text.substring(0, start));
    boolean unread = behind && text.startsWith("T", end) && isUnread(after, text);
    Instant at = clock == null || unread ? null : instant(day, clock);
    if (at == null) {
      return Optional.of(new Published(day, null));
    }
    return Published.canBe(LocalDate.ofInstant(at, Published.ZONE))
        ? Optional.of(Published.of(at))
        : Optional.empty();
  }

  /** Whether words stand behind an hour where its zone would. */
  private static boolean isUnread(Matcher clock, String text) {
    return clock.group("zone") == null
        && UNREAD.matcher(text).region(clock.end(), text.length()).lookingAt();
  }

  /** {@code 14:05 WIB, Selasa 13 Agustus 2024}: the hour may stand before the day. */
  private static @Nullable Matcher lastBefore(String text) {
    Matcher clock = CLOCK_BEFORE.matcher(text);
    return clock.find() && WEEKDAY.matcher(text.substring(clock.end())).lookingAt() ? clock : null;
  }

  private static @Nullable Instant instant(LocalDate day, Matcher clock) {
    int hour = number(clock.group("hour"));
    String half = clock.group("half");
    if (half != null && hour <= 12) {
      hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
    }
    String second = clock.group("second");
    String zone = clock.group("zone");
    try {
      var time =
          LocalTime.of(hour, number(clock.group("minute")), second == null ? 0 : number(second));
      return day.atTime(time)
          .atZone(zone == null ? Published.ZONE : WrittenZone.of(zone))
          .toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String figures) {
    return Integer.parseInt(figures);
  }
}
