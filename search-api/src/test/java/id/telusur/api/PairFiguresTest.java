package id.telusur.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import de.siegmar.fastcsv.reader.CsvReader;
import id.telusur.article.SourceFiles;
import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import id.telusur.testing.Articles;
import id.telusur.testing.DefaultLocale;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is told of pairs over HTTP, on the articles that come with Telusur. Long form: {@code
 * ./telusur soak answers}, on real news, every figure.
 */
@Tag("answers")
class PairFiguresTest {
  private static final boolean SOAK = Boolean.getBoolean("telusur.soak");
  private static final int SEVERAL = 5;

  /** Articles of one pair, the first older than any other, the last of a day that nobody knows. */
  private static final List<String> OF_LAOS =
      List.of(
          ofLaos("\"published\":\"1898-05-01\","),
          ofLaos("\"published\":\"2024-05-01\","),
          ofLaos(""));

  /** Ends with the headlines of the day, as a newspaper puts them under all its articles. */
  private static final List<String> OF_BHUTAN =
      List.of(
          ofBhutan(1, "menandatangani perjanjian dagang"),
          ofBhutan(2, "membahas kerja sama pariwisata"),
          ofBhutan(3, "membuka hubungan diplomatik"));

  @TempDir static Path folder;
  private static LuceneSearches searches;
  private static Server server;
  private static HttpClient client;
  private static Contract contract;
  private static final Map<String, Long> TOTALS = new HashMap<>();

  @BeforeAll
  static void start() throws IOException {
    contract = Contract.read();
    String corpus = Path.of(System.getProperty("telusur.home")).resolve("corpus").toString();
    String source = SOAK ? Needs.data("news").toString() : corpus;
    var index = new TestIndex(folder);
    Path old = Articles.write(folder, "lama.jsonl", OF_LAOS);
    Path glued = Articles.write(folder, "judul.jsonl", OF_BHUTAN);
    index.publish(SourceFiles.named(List.of(source, old.toString(), glued.toString())), 1);
    searches = TestIndex.following(index.home(), Duration.ofSeconds(60));
    server = TestServer.start(searches, folder, TestServer.TRUSTING);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
      searches.close();
    }
  }

  @Test
  void everyFigureIsTheTotalOfItsSearch() throws Exception {
    JsonObject all = get("/api/v1/pairs");
    var wrong = new ArrayList<String>();
    int figures = 0;
    for (JsonObject pair : objects(all, "pairs")) {
      if (pair.get("count").getAsLong() >= SEVERAL) {
        String self = pair.get("self").getAsString();
        JsonObject told = get(self);
        assertEquals(pair.get("count"), told.get("count"), self);
        assertTrue(told.get("partial").isJsonNull(), self);
        figures += check(told, wrong) + checkYears(all, pair, wrong);
      }
    }
    figures += check(all, wrong);
    assertEquals(List.of(), wrong);
    assertTrue(figures > 1000, "too few figures to tell: " + figures);
    System.out.printf("%d figures, %d searches%n", figures, TOTALS.size());
  }

  /** Looks at every figure in a body: a count with a search beside it. */
  private static int check(JsonElement body, List<String> wrong) {
    var figures = new ArrayList<String>();
    walk(
        body,
        (count, search) -> {
          // A month without an article is one of many: the long form looks at all of them.
          if (SOAK || count > 0) {
            figures.add(search);
            long total = TOTALS.computeIfAbsent(search, PairFiguresTest::total);
            if (total != count) {
              wrong.add("%d is not %d: %s".formatted(count, total, search));
            }
          }
        });
    return figures.size();
  }

  private static void walk(JsonElement element, BiConsumer<Long, String> figure) {
    if (element instanceof JsonArray array) {
      array.forEach(one -> walk(one, figure));
    } else if (element instanceof JsonObject object) {
      Map.of("search", "count", "heldSearch", "held")
          .forEach((search, count) -> {
            if (object.has(search)) {
              figure.accept(object.get(count).getAsLong(), object.get(search).getAsString());
            }
          });
      object.entrySet().forEach(entry -> walk(entry.getValue(), figure));
    }
  }

  private static int checkYears(JsonObject all, JsonObject pair, List<String> wrong) {
    String template = all.get("searchOfYear").getAsString();
    List<JsonObject> years = objects(pair, "years");
    for (JsonObject year : years) {
      String search =
          template
              .replace("{pair}", pair.get("pair").getAsString())
              .replace("{year}", year.get("year").getAsString());
      if (total(search) != year.get("count").getAsLong()) {
        wrong.add(year + ": " + search);
      }
    }
    return years.size();
  }

  private static long total(String search) {
    try {
      JsonObject total = get(search + "&size=0").getAsJsonObject("total");
      assertEquals("exact", total.get("relation").getAsString());
      return total.get("value").getAsLong();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(search, e);
    }
  }

  @Test
  void theLocaleDoesNotMatter() throws Exception {
    DefaultLocale.in("ar-EG", this::everyEventIsASentenceOfItsArticle);
  }

  @Test
  void everyEventIsASentenceOfItsArticle() throws Exception {
    int events = 0;
    for (JsonObject pair : objects(get("/api/v1/pairs"), "pairs")) {
      List<JsonObject> walked = walked(pair.get("self").getAsString() + "/chronology?size=3");
      for (JsonObject event : walked) {
        checkEvent(event, pair.get("pair").getAsString());
      }
      events += walked.size();
    }
    assertTrue(events > 10, "too few events to tell: " + events);
  }

  /** All of a chronology, part by part. */
  private static List<JsonObject> walked(String beginning)
      throws IOException, InterruptedException {
    var walked = new ArrayList<JsonObject>();
    String next = beginning;
    long total = 0;
    while (next != null) {
      JsonObject part = get(next);
      total = part.get("total").getAsLong();
      walked.addAll(objects(part, "events"));
      next = part.get("next").isJsonNull() ? null : part.get("next").getAsString();
    }
    assertEquals(total, walked.size(), beginning);
    return walked;
  }

  @ParameterizedTest
  @CsvSource({"CN-ID, ''", "CN-ID, kind=visit", "ID-MY, ''", "LS-TV, ''"})
  void aTableHoldsTheWholeChronology(String pair, String kind) throws Exception {
    String path = "/api/v1/pairs/%s/chronology%%s?%s".formatted(pair, kind);
    List<List<String>> told =
        walked(path.formatted("") + "&size=3").stream()
            .map(event ->
                List.of(
                    event.get("from").getAsString(),
                    event.get("to").getAsString(),
                    event.get("kind").getAsString(),
                    event.get("dating").getAsString(),
                    event.get("sentence").getAsString(),
                    event.getAsJsonObject("article").get("id").getAsString(),
                    event.getAsJsonObject("article").get("title").getAsString()))
            .toList();
    HttpResponse<String> table = response(path.formatted(".csv"));
    assertEquals("text/csv", table.headers().firstValue("Content-Type").orElse("").split(";")[0]);
    List<List<String>> rows =
        CsvReader.builder().ofNamedCsvRecord(table.body().substring(1)).stream()
            .map(row -> row.getFields().subList(0, 7))
            .toList();
    assertEquals(told, rows);
    assertEquals(pair.equals("LS-TV"), rows.isEmpty());
  }

  private static void checkEvent(JsonObject event, String pair)
      throws IOException, InterruptedException {
    String id = event.getAsJsonObject("article").get("id").getAsString();
    JsonObject article =
        get("/api/v1/articles/" + Addresses.encoded(id).replace("+", "%20"))
            .getAsJsonObject("article");
    List<String> paragraphs =
        article.getAsJsonArray("body").asList().stream().map(JsonElement::getAsString).toList();
    String sentence = event.get("sentence").getAsString();
    int start = event.get("start").getAsInt();
    String text = String.join("\n", paragraphs);
    assertEquals(sentence, text.substring(start, event.get("end").getAsInt()), id);
    assertTrue(paragraphs.stream().anyMatch(one -> one.contains(sentence)), sentence);
    JsonObject deed = event.getAsJsonObject("deed");
    int end = deed.get("end").getAsInt();
    assertFalse(sentence.substring(deed.get("start").getAsInt(), end).isBlank(), sentence);
    assertTrue(article.getAsJsonArray("pairs").toString().contains(pair), id);
  }

  /** A part of what is told, and what has to be in it, or not. */
  @ParameterizedTest
  @CsvSource({
    "CN-ID, terms, Beijing, true",
    "CN-ID, terms, kereta cepat Jakarta-Bandung, true",
    "CN-ID, terms, Tiongkok, false",
    "CN-ID, terms, Indonesia, false",
    "ID-SA, terms, haji, true",
    "ID-SA, terms, Arab Saudi, false",
    "CN-ID, named, Retno Marsudi, true",
    "CN-ID, named, Xi Jinping, true",
    "ID-SA, named, Xi Jinping, false",
    "ID-VN, named, Istana Merdeka, false",
    "BT-ID, named, Joko Widodo, true",
    "BT-ID, named, Benjamin Netanyahu, false",
    "BT-ID, named, Vladimir Putin, true",
  })
  void tellsWhatSetsAPairApart(String pair, String part, String text, boolean there)
      throws Exception {
    if (!SOAK) {
      JsonElement told = get("/api/v1/pairs/" + pair).get(part);
      assertEquals(there, told.toString().contains("\"" + text + "\""), told::toString);
    }
  }

  /** Terms that one event brings along stand in the same articles: a few of them tell it. */
  @Test
  void fewTermsStandInTheVerySameArticles() throws Exception {
    int told = 0;
    for (JsonObject pair : objects(get("/api/v1/pairs"), "pairs")) {
      if (!SOAK && pair.get("count").getAsLong() >= SEVERAL) {
        String self = pair.get("self").getAsString();
        var together = new HashMap<Set<String>, List<String>>();
        for (JsonObject term : objects(get(self).getAsJsonObject("terms"), "values")) {
          var holding = new HashSet<String>();
          objects(get(term.get("search").getAsString() + "&size=100"), "hits")
              .forEach(hit -> holding.add(hit.get("id").getAsString()));
          together
              .computeIfAbsent(holding, articles -> new ArrayList<>())
              .add(term.get("text").getAsString());
          told++;
        }
        together.values().forEach(terms -> assertTrue(terms.size() <= 2, self + ": " + terms));
      }
    }
    assertTrue(SOAK || told > 100, "too few terms to tell: " + told);
  }

  @Test
  void eitherOrderAndNamesAreUnderstood() throws Exception {
    JsonObject told = get("/api/v1/pairs/CN-ID");
    assertEquals(told, get("/api/v1/pairs/id-cn"));
    assertEquals(told, get("/api/v1/pairs/Indonesia-Tiongkok"));
    assertAll(
        () -> assertEquals("CN-ID", told.get("pair").getAsString()),
        () -> assertEquals("Indonesia \u2013 Tiongkok", told.get("label").getAsString()),
        () -> assertEquals("Indonesia \u2013 China", told.get("labelEn").getAsString()));
  }

  /** What a generation says leads to nothing that another one says. */
  @Test
  void everyAddressStaysInTheGenerationAskedFor() throws Exception {
    String asked = "generation=" + searches.live().generation();
    for (String path : List.of("", "/CN-ID", "/CN-ID/chronology?kind=visit&size=1")) {
      String address = "/api/v1/pairs" + path + (path.contains("?") ? "&" : "?") + asked;
      var others = new ArrayList<String>();
      links(get(address), others);
      assertFalse(others.isEmpty(), address);
      others.removeIf(link -> link.contains(asked));
      assertEquals(List.of(), others, address);
    }
    assertEquals(List.of(), stray(get("/api/v1/pairs/CN-ID"), asked));
  }

  /** Addresses that name a generation though none was asked for, as what comes next has to. */
  private static List<String> stray(JsonObject body, String asked) {
    var links = new ArrayList<String>();
    body.getAsJsonObject("chronology").remove("next");
    links(body, links);
    links.removeIf(link -> !link.contains(asked));
    return links;
  }

  private static void links(JsonElement element, List<String> links) {
    if (element instanceof JsonArray array) {
      array.forEach(one -> links(one, links));
    } else if (element instanceof JsonObject object) {
      object.entrySet().forEach(entry -> links(entry.getValue(), links));
    } else if (element instanceof JsonPrimitive text && text.getAsString().startsWith("/api/")) {
      links.add(text.getAsString());
    }
  }

  @Test
  void articlesOfAnyTimeHaveADay() throws Exception {
    JsonObject told = get("/api/v1/pairs/ID-LA");
    var wrong = new ArrayList<String>();
    check(told, wrong);
    assertEquals(List.of(), wrong);
    assertEquals("1898-05-01", told.getAsJsonObject("first").get("day").getAsString());
    assertTrue(told.getAsJsonObject("undated").get("count").getAsLong() >= 1);
  }

  private static String ofLaos(String published) {
    return """
    {"id":"laos%1$s","title":"Indonesia dan Laos menandatangani perjanjian dagang",%2$s"body":\
    ["Menteri luar negeri Indonesia dan Laos menandatangani perjanjian perdagangan di Vientiane."]}\
    """
        .formatted(published.replaceAll("\\D", ""), published);
  }

  private static String ofBhutan(int number, String deed) {
    String sentence =
        "Presiden Joko Widodo dan Perdana Menteri Bhutan %s untuk kali ke-%d. "
            .formatted(deed, number);
    String praise = number == 3 ? "" : "Presiden Vladimir Putin memuji Indonesia dan Bhutan. ";
    String headlines =
        "Netanyahu dan Putin Berpidato. Harga Emas Naik Lagi. Raja Baru Keraton Dilantik. ";
    return """
    {"id":"bhutan%d","title":"Indonesia dan Bhutan %s","published":"2024-05-01",\
    "body":["%s"]}\
    """
        .formatted(number, deed, sentence.repeat(6) + praise + headlines.repeat(6));
  }

  @Test
  void aPairWithoutArticlesSaysSo() throws Exception {
    JsonObject none = get("/api/v1/pairs/LS-TV");
    assertEquals(0, none.get("count").getAsLong());
    assertTrue(none.get("first").isJsonNull());
    assertTrue(none.getAsJsonArray("latest").isEmpty());
    assertEquals(0, total(none.get("search").getAsString()));
  }

  @ParameterizedTest
  @CsvSource({"foo, 404", "XX-YY, 404", "ID-ID, 404", "CN, 404", "CN-ID?kind=visit, 400"})
  void nonsenseIsRefused(String pair, int status) throws Exception {
    HttpResponse<String> refused = response("/api/v1/pairs/" + pair);
    assertEquals(status, refused.statusCode(), refused::body);
    assertTrue(refused.body().contains("urn:telusur:problem:"), refused::body);
  }

  @Test
  void aNamedGenerationAnswersItsLinksToo() throws Exception {
    String generation = get("/api/v1/pairs").get("generation").getAsString();
    JsonObject told = get("/api/v1/pairs/CN-ID?generation=" + generation);
    assertTrue(told.get("search").getAsString().contains("generation=" + generation));
    assertEquals(
        410, response("/api/v1/pairs?generation=20200101T000000000Z-00000000").statusCode());
  }

  private static List<JsonObject> objects(JsonObject in, String name) {
    return in.getAsJsonArray(name).asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static JsonObject get(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = response(path);
    assertEquals(200, response.statusCode(), response::body);
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static HttpResponse<String> response(String path)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path)).build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    contract.check(path, response);
    return response;
  }
}
