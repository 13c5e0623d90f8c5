package id.telusur.article;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/**
 * The zone of an hour as people and programs write it behind it: {@code WITA}, {@code GMT+7},
 * {@code -04:00}, {@code (UTC)}, {@code EST}, {@code America/New_York}.
 */
final class WrittenZone {
  /** Before the next word, too, whose blank is lost: WITAOleh; not of "with". */
  private static final String OF_INDONESIA =
      "(?i:WIB|WITA|WIT)\\b|(?:WIB|WITA|WIT)(?=\\p{Lu}\\p{Ll})";

  private static final String OFFSET = "(?i:GMT|UTC)?\\s?[+-]\\d{1,2}(?::?\\d{2})?";

  private static final String REGION =
      "(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US)"
          + "/[\\w/+-]+";

  /** Also any that is not known but looks like one: SGT. */
  private static final String ABBREVIATED = "(?i:GMT|UTC|Z)\\b|(?:UT|ET|MSK|[A-Z]{2,3}T)\\b";

  /** What a zone looks like. */
  static final String PATTERN = String.join("|", OF_INDONESIA, OFFSET, REGION, ABBREVIATED);

  private static final Map<String, ZoneId> NAMED =
      Map.ofEntries(
          entry("WIB", ZoneOffset.ofHours(7)),
          entry("WITA", ZoneOffset.ofHours(8)),
          entry("WIT", ZoneOffset.ofHours(9)),
          entry("MSK", ZoneId.of("Europe/Moscow")),
          entry("ET", ZoneId.of("America/New_York")),
          entry("UT", ZoneOffset.UTC), // from here on RFC 822's, as feeds may have them
          entry("EST", ZoneOffset.ofHours(-5)),
          entry("EDT", ZoneOffset.ofHours(-4)),
          entry("CST", ZoneOffset.ofHours(-6)),
          entry("CDT", ZoneOffset.ofHours(-5)),
          entry("MST", ZoneOffset.ofHours(-7)),
          entry("MDT", ZoneOffset.ofHours(-6)),
          entry("PST", ZoneOffset.ofHours(-8)),
          entry("PDT", ZoneOffset.ofHours(-7)));

  private WrittenZone() {}

  /**
   * The zone that is written.
   *
   * @throws DateTimeException if it is not known: then nor is the hour
   */
  static ZoneId of(String written) {
    if (written.indexOf('/') > 0) {
      return ZoneId.of(written);
    }
    String name = written.toUpperCase(Locale.ROOT).replace(" ", "");
    ZoneId named = NAMED.get(name);
    if (named != null) {
      return named;
    }
    String offset = name.replaceFirst("^(?:GMT|UTC)", "");
    if (offset.isEmpty() || offset.equals("Z")) {
      return ZoneOffset.UTC;
    }
    return ZoneOffset.of(offset.replaceFirst("(?<=^[+-])(?=\\d:)", "0")); // Java wants +07:00
  }
}
