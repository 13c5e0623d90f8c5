package id.telusur.article;

import id.telusur.article.html.NewsPage;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses among the dates of a page. What it tells machines decides the day; the hour may come from
 * what it shows. Indonesian sites often declare their local hour as if it were UTC: where the page
 * shows the same hour as WIB, that is the true one.
 */
final class PageDate {
  private static final Duration WIB = Duration.ofHours(7);
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{2})[/-](\\d{2})(?:/|-|$)");

  private static final Pattern PUBLISHED =
      Pattern.compile("(?iu)\\b(?:diterbitkan|dipublikasikan|terbit|tayang|published|posted)\\b");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?iu)\\b(?:diperbarui|diperbaharui|diubah|diupdate|update|updated|modified)\\b");

  private PageDate() {}

  /** The date in canonical form; empty where the page tells none that can be read. */
  static String of(NewsPage page, String url) {
    List<Published> declared =
        page.declaredDates().stream().flatMap(text -> parse(text).stream()).toList();
    List<Published> shown =
        Stream.concat(
                page.shownDates().stream().filter(text -> !tellsOfChange(text)),
                page.shownDates().stream().filter(PageDate::tellsOfChange))
            .flatMap(text -> WrittenDate.find(fromPublication(text)).stream())
            .toList();
    Stream<Published> addressed = inAddress(url).stream();
    List<Published> all =
        Stream.of(declared.stream(), shown.stream(), addressed).flatMap(dates -> dates).toList();
    if (all.isEmpty()) {
      return "";
    }
    Published first = all.getFirst();
    Published exact =
        shown.stream()
            .filter(date -> isSameHourLocally(first, date))
            .findFirst()
            .or(() -> first.at() != null ? Optional.of(first) : sameDay(all, first))
            .orElse(first);
    return String.valueOf(CanonicalJson.published(exact));
  }

  /** {@code Diperbarui 15 Agustus 2024}, and not a word of when it was published. */
  private static boolean tellsOfChange(String text) {
    return CHANGED.matcher(text).find() && !PUBLISHED.matcher(text).find();
  }

  /** What stands behind {@code Diterbitkan}; all, where no such word does. */
  private static String fromPublication(String text) {
    Matcher published = PUBLISHED.matcher(text);
    return published.find() ? text.substring(published.end()) : text;
  }

  private static Optional<Published> sameDay(List<Published> dates, Published day) {
    return dates.stream()
        .filter(date -> date.at() != null && date.day().equals(day.day()))
        .findFirst();
  }

  private static boolean isSameHourLocally(Published declared, Published shown) {
    Instant utc = declared.at();
    Instant local = shown.at();
    return utc != null
        && local != null
        && Duration.between(local, utc).minus(WIB).abs().compareTo(Duration.ofMinutes(1)) < 0;
  }

  private static Optional<Published> parse(String text) {
    try {
      return Optional.of(Published.parse(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Published> inAddress(String url) {
    var found = IN_ADDRESS.matcher(url);
    return found.find()
        ? parse(found.group(1) + "-" + found.group(2) + "-" + found.group(3))
        : Optional.empty();
  }
}
