package id.telusur.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: a day in Asia/Jakarta, with the instant where it is known.
 *
 * @param day the calendar day in {@link #ZONE}
 * @param at the instant, or {@code null} where the source gave only a day
 */
public record Published(LocalDate day, @Nullable Instant at) {
  /** The zone whose calendar the archive follows. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  /** The first day taken for true: Indonesia's oldest newspapers are of the 18th century. */
  public static final LocalDate EARLIEST = LocalDate.of(1700, 1, 1);

  /** The last day that is written with four figures for the year, as everything here expects. */
  public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private static final DateTimeFormatter ISO_LIKE =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu-MM-dd['T'HH[:mm]][' 'HH:mm]")
          .optionalStart()
          .appendPattern(":ss")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .optionalEnd()
          .appendPattern("[XXXXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT); // else 31 February is the 28th

  /** With all figures of the year: Java's own takes 24 for the year 24. */
  private static final DateTimeFormatter RFC_1123 =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("EEE, d MMM uuuu HH:mm[:ss] ")
          .appendOffset("+HHMM", "GMT")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter BASIC =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuuMMdd'T'HHmmss[XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SECONDS = Pattern.compile("\\d{10}");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/\\d{2}(?:\\d{2})?\\b");
  private static final Pattern BASIC_START = Pattern.compile("\\d{8}[Tt]");

  /** What Java's time cannot hold: of a fraction the figures behind the ninth. */
  private static final Pattern TOO_FINE = Pattern.compile("(?<=:\\d{2}[.,]\\d{9})\\d+");

  private static final Pattern LEAP_SECOND = Pattern.compile("(?<=\\d:\\d{2}:)60(?!\\d)");

  private static final String FORMS =
      "none of the forms 2024-08-13, 2024-08-13T14:05:00+07:00, 13 Agustus 2024 14:05 WIB,"
          + " 13/08/2024, August 13, 2024, or seconds since 1970";

  public Published {
    if (at != null && !LocalDate.ofInstant(at, ZONE).equals(day)) {
      throw new IllegalArgumentException("%s is not on %s in %s".formatted(at, day, ZONE));
    }
    if (!canBe(day)) {
      throw new IllegalArgumentException(
          "%s is not between %s and %s".formatted(day, EARLIEST, LATEST));
    }
  }

  /** Whether an article may be of that day. */
  static boolean canBe(LocalDate day) {
    return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
  }

  static Published of(Instant at) {
    return new Published(LocalDate.ofInstant(at, ZONE), at);
  }

  /** The instant, or the start of the day where only the day is known. */
  public Instant orStartOfDay() {
    return at != null ? at : day.atStartOfDay(ZONE).toInstant();
  }

  /**
   * An instant with Jakarta's offset, to be written: on the day that the calendar there had, and to
   * the minute, as RFC 3339 wants it. Until 1924 Jakarta's offset was 7:07:12.
   */
  public static OffsetDateTime inJakarta(Instant at) {
    ZonedDateTime local = at.atZone(ZONE);
    int seconds = local.getOffset().getTotalSeconds();
    OffsetDateTime written = at.atOffset(ZoneOffset.ofTotalSeconds(seconds - seconds % 60));
    return written.toLocalDate().equals(local.toLocalDate())
        ? written
        : at.atOffset(ZoneOffset.ofTotalSeconds(seconds - seconds % 60 + 60));
  }

  /**
   * Reads {@code 2024-08-13}, ISO 8601 with or without minutes, seconds and offset (without:
   * Asia/Jakarta; a blank may stand for the T), the form of RFC 1123, seconds and milliseconds
   * since 1970 (10 and 13 figures), and what {@link WrittenDate} finds. A leap second is the one
   * before.
   *
   * @throws DateTimeException if the text is none of these
   */
  static Published parse(String text) {
    String fine = TOO_FINE.matcher(text.strip()).replaceAll("");
    String date = LEAP_SECOND.matcher(fine).replaceAll("59");
    if (SECONDS.matcher(date).matches()) {
      return of(Instant.ofEpochSecond(Long.parseLong(date)));
    }
    if (MILLISECONDS.matcher(date).matches()) {
      return of(Instant.ofEpochMilli(Long.parseLong(date)));
    }
    try {
      return DAY.matcher(date).matches()
          ? new Published(LocalDate.parse(date), null)
          : standard(date);
    } catch (DateTimeParseException e) {
      return WrittenDate.find(date).orElseThrow(() -> fault(date, e));
    }
  }

  private static DateTimeException fault(String date, DateTimeParseException e) {
    if (MONTH_FIRST.matcher(date).lookingAt()) {
      return new DateTimeException(
          "the month stands first, and so may it in others that were read day first", e);
    }
    return e.getCause() instanceof DateTimeException inNoCalendar
        ? inNoCalendar
        : new DateTimeException(FORMS, e);
  }

  private static Published standard(String date) {
    TemporalAccessor parsed =
        Character.isDigit(date.charAt(0))
            ? (BASIC_START.matcher(date).lookingAt() ? BASIC : ISO_LIKE)
                .parseBest(date, OffsetDateTime::from, LocalDateTime::from)
            : RFC_1123.parse(date, OffsetDateTime::from);
    return parsed instanceof OffsetDateTime zoned
        ? of(zoned.toInstant())
        : of(((LocalDateTime) parsed).atZone(ZONE).toInstant());
  }
}
