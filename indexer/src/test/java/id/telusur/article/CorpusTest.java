package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.relation.Topic;
import id.telusur.relation.Topics;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every article of the corpus, held against the corpus's own rules. */
class CorpusTest {
  private static final List<String> FIELDS =
      List.of(
          "id",
          "title",
          "published",
          "event",
          "language",
          "source",
          "section",
          "countries",
          "topics",
          "record");
  private static final Set<String> TOPICS =
      Topics.builtIn().all().stream().map(Topic::id).collect(Collectors.toUnmodifiableSet());
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu),? \\(?(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  /** Spellings that the corpus does not use, with those it does. */
  private static final Map<String, String> SPELLING =
      Map.ofEntries(
          Map.entry("Jum'at", "Jumat"),
          Map.entry("Saudi Arabia", "Arab Saudi"),
          Map.entry("Egypt", "Mesir"),
          Map.entry("Jordan", "Yordania"),
          Map.entry("Netherlands", "Belanda"),
          Map.entry("Philippina", "Filipina"),
          Map.entry("Birma", "Myanmar"),
          Map.entry("Itali", "Italia"),
          Map.entry("Perancis", "Prancis"),
          Map.entry("Inggeris", "Inggris"),
          Map.entry("kerjasama", "kerja sama"),
          Map.entry("tandatangan", "tanda tangan"),
          Map.entry("ijin", "izin"),
          Map.entry("resiko", "risiko"),
          Map.entry("praktek", "praktik"),
          Map.entry("aktifitas", "aktivitas"),
          Map.entry("analisa", "analisis"),
          Map.entry("obyek", "objek"),
          Map.entry("eksport", "ekspor"),
          Map.entry("import", "impor"),
          Map.entry("nopember", "November"),
          Map.entry("propinsi", "provinsi"));

  private static final LanguageDetector DETECTOR = new LanguageDetector();

  /** So much of two articles' runs of four words may be the same; reprints lie above .5. */
  private static final double NEAR_COPY = 0.3;

  @Test
  void everyArticleKeepsTheRules() throws IOException {
    var faults = new ArrayList<String>();
    Map<String, Integer> countries = new TreeMap<>();
    int articles = 0;
    for (Path file : files()) {
      articles++;
      Map<String, Object> front = front(file);
      check(file, front, article(file), faults);
      strings(front, "countries").forEach(country -> countries.merge(country, 1, Integer::sum));
    }
    System.out.printf("corpus: %d articles, %s%n", articles, countries);
    assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    assertTrue(articles >= 320, "only " + articles);
  }

  @Test
  void nearCopiesAreMarkedAsSuch() throws IOException {
    Map<String, Set<String>> shingles = new TreeMap<>();
    Map<String, String> copies = new HashMap<>();
    for (Path file : files()) {
      Article article = article(file);
      shingles.put(article.id(), shingles(article.bodyText()));
      Object original = front(file).get("copy");
      if (original != null) {
        copies.put(article.id(), original.toString());
      }
    }
    var faults = new ArrayList<String>();
    List<String> ids = List.copyOf(shingles.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = 0; j < i; j++) {
        double same = jaccard(shingles.get(ids.get(i)), shingles.get(ids.get(j)));
        boolean marked =
            ids.get(j).equals(copies.get(ids.get(i))) || ids.get(i).equals(copies.get(ids.get(j)));
        if (same > NEAR_COPY != marked) {
          faults.add("%s and %s: %.2f, marked %s".formatted(ids.get(i), ids.get(j), same, marked));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static void check(
      Path file, Map<String, Object> front, Article article, List<String> faults) {
    String id = file.getFileName().toString().replace(".md", "");
    var fields = new ArrayList<>(front.keySet());
    fields.remove("copy");
    report(faults, id, !fields.equals(FIELDS), "fields " + fields);
    report(faults, id, !article.id().equals(id), "id " + article.id());
    report(faults, id, article.published() == null, "no date of publication");
    LocalDate event = LocalDate.parse(String.valueOf(front.get("event")));
    LocalDate published = LocalDate.parse(String.valueOf(front.get("published")));
    report(faults, id, event.isAfter(published), "published before it happened");
    report(faults, id, !id.startsWith(event.toString()), "event " + event);
    report(faults, id, !TOPICS.containsAll(strings(front, "topics")), "topics");
    strings(front, "countries").stream()
        .filter(code -> !Set.of("EU", "ASEAN").contains(code))
        .filter(code -> !Set.of(Locale.getISOCountries()).contains(code))
        .forEach(code -> report(faults, id, true, "country " + code));
    int words = article.bodyText().split("\\s+").length;
    report(faults, id, words < 150 || words > 400, words + " words");
    String detected = DETECTOR.detect(article.title(), article.body());
    report(faults, id, !detected.equals(article.language()), "reads as " + detected);
    weekdays(article.bodyText()).forEach(wrong -> report(faults, id, true, wrong));
    if (article.language().equals("id")) {
      String text = article.title() + "\n" + article.bodyText();
      SPELLING.forEach((wrong, right) ->
          report(
              faults,
              id,
              Pattern.compile("\\b" + wrong + "\\b").matcher(text).find(),
              wrong + " for " + right));
    }
  }

  private static void report(List<String> faults, String id, boolean wrong, String what) {
    if (wrong) {
      faults.add(id + ": " + what);
    }
  }

  private static Stream<String> weekdays(String text) {
    return WEEKDAY
        .matcher(text)
        .results()
        .filter(found -> !weekday(day(found)).equals(found.group(1)))
        .map(found -> found.group() + " is a " + weekday(day(found)));
  }

  private static LocalDate day(MatchResult found) {
    return LocalDate.of(
        Integer.parseInt(found.group(4)),
        Integer.parseInt(found.group(3)),
        Integer.parseInt(found.group(2)));
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.of("id"));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Needs.home().resolve("corpus"))) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
          .sorted()
          .toList();
    }
  }

  private static Article article(Path file) {
    var records = new ArrayList<SourceRecord>();
    new SourceReader(Clock.systemUTC()).read(List.of(file), new SourceListener() {}, records::add);
    if (records.size() == 1 && records.getFirst() instanceof Accepted accepted) {
      return accepted.article();
    }
    throw new AssertionError(records.toString());
  }

  private static Map<String, Object> front(Path file) throws IOException {
    String text = Files.readString(file);
    String yaml = text.substring(4, text.indexOf("\n---\n", 4));
    var front = new LinkedHashMap<String, Object>();
    var parsed = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    parsed.forEach((name, value) -> front.put(name.toString(), value));
    return front;
  }

  private static List<String> strings(Map<String, Object> front, String field) {
    return ((List<?>) front.get(field)).stream().map(Object::toString).toList();
  }

  private static Set<String> shingles(String text) {
    List<String> words =
        Pattern.compile("\\w+")
            .matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toList();
    var shingles = new HashSet<String>();
    for (int i = 0; i + 4 <= words.size(); i++) {
      shingles.add(words.subList(i, i + 4).stream().collect(Collectors.joining(" ")));
    }
    return shingles;
  }

  private static double jaccard(Set<String> some, Set<String> others) {
    long both = some.stream().filter(others::contains).count();
    return (double) both / (some.size() + others.size() - both);
  }
}
