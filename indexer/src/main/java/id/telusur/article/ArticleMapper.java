package id.telusur.article;

import com.google.gson.JsonObject;
import id.telusur.article.Rejected.Reason;
import id.telusur.language.LanguageCodes;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of named values, whatever form they were read from; {@link NewsField} says by
 * which names. Values it does not know are left alone, and their names kept.
 */
final class ArticleMapper {
  /** Clocks differ and papers print tomorrow's date: so far ahead a date may lie. */
  private static final int DAYS_AHEAD = 2;

  /** What programs write where there is no language; the first is a language's code as well. */
  private static final Set<String> NO_LANGUAGE = Set.of("nan", "unk");

  private final LanguageDetector detector;
  private final LocalDate latest;
  private final UnusedNames unused = new UnusedNames();

  ArticleMapper(LanguageDetector detector, Clock clock) {
    this.detector = detector;
    this.latest = LocalDate.ofInstant(clock.instant(), Published.ZONE).plusDays(DAYS_AHEAD);
  }

  SourceRecord map(JsonObject values, Provenance place) {
    return map(values, "", place);
  }

  /** The same with a text that stands beside the values: if it says anything, it is the body. */
  SourceRecord map(JsonObject values, String beside, Provenance place) {
    var text = new NewsText(values, beside);
    unused.note(values, text.used());
    unused.note(text.others());
    String language = text.first(NewsField.LANGUAGE);
    if (!language.isEmpty() && LanguageCodes.of(language).isEmpty()) {
      unused.note(Set.of("language (%s)".formatted(language)));
    }
    return map(text.title(), text.body(), text, place);
  }

  /** The names of what was left alone. */
  UnusedNames unused() {
    return unused;
  }

  /** The same, of a title and a text that were found already, each paragraph on a line. */
  SourceRecord map(String title, String body, JsonObject values, Provenance place) {
    return map(Text.line(title), Text.paragraphs(body), new NewsText(values, ""), place);
  }

  private SourceRecord map(String title, List<String> body, NewsText text, Provenance place) {
    if (Text.isBlank(title)) {
      return new Rejected(place, Reason.NO_TITLE, "no title", text.written(NewsField.TITLE));
    }
    if (body.isEmpty()) {
      return new Rejected(place, Reason.NO_BODY, "no text", title);
    }
    String date = text.first(NewsField.PUBLISHED);
    Published published;
    Published fetched;
    try {
      published = published(date);
      date = text.first(NewsField.FETCHED);
      fetched = published(date);
    } catch (DateTimeException | IllegalArgumentException e) {
      return new Rejected(place, Reason.BAD_DATE, "not a date: " + e.getMessage(), date);
    }
    try {
      Instant when = fetched == null ? null : fetched.orStartOfDay();
      AsOf asOf = AsOf.of(when, modified(text, published));
      var provenance = new Provenance(place.source(), place.position(), asOf);
      return new Accepted(article(text, title, body, published), provenance);
    } catch (IllegalArgumentException e) {
      return new Rejected(place, Reason.BAD_FIELD, String.valueOf(e.getMessage()), title);
    }
  }

  private Article article(
      NewsText text, String title, List<String> body, @Nullable Published published) {
    String source = orNull(text.line(NewsField.SOURCE));
    String url = orNull(text.first(NewsField.URL));
    String id = orNull(text.first(NewsField.ID));
    return new Article(
        id != null ? id : digest(source, url, title, body),
        title,
        body,
        published,
        source,
        url,
        orNull(text.authors()),
        LanguageCodes.of(text.first(NewsField.LANGUAGE))
            .filter(code -> !NO_LANGUAGE.contains(code))
            .orElseGet(() -> detector.detect(title, body)),
        orNull(text.line(NewsField.SECTION)));
  }

  /** The id of a record that brings none: of where it stands if that is told, else of its text. */
  private static String digest(
      @Nullable String source, @Nullable String url, String title, List<String> body) {
    String identity =
        url != null && PageAddress.isOne(url)
            ? source + "\n" + url
            : title + "\n" + String.join("\n", body);
    return id(identity);
  }

  /** An id that is made of what tells one article from another: 24 hexadecimal digits. */
  static String id(String identity) {
    return HexFormat.of().formatHex(ContentHash.sha256(identity), 0, 12);
  }

  private @Nullable Published published(String text) {
    if (NoValue.isOne(text)) {
      return null;
    }
    Published published = Published.parse(text);
    if (published.day().isAfter(latest)) {
      throw new DateTimeException("%s lies in the future".formatted(published.day()));
    }
    return published;
  }

  /** When it was last changed, if that can be: a bad date costs no article. */
  private @Nullable Instant modified(NewsText text, @Nullable Published published) {
    try {
      Published told = published(text.first(NewsField.MODIFIED));
      Instant modified = told == null ? null : told.orStartOfDay();
      boolean earlier =
          modified != null && published != null && modified.isBefore(published.orStartOfDay());
      return earlier ? null : modified;
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String orNull(String text) {
    String line = Text.line(text);
    return Text.isBlank(line) ? null : line;
  }
}
