package id.telusur.api;

import static com.networknt.schema.InputFormat.JSON;
import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import id.telusur.search.TestIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Feeds of searches, and what a browser asks to add a search engine. */
class FeedTest {
  private static final List<String> FIRST =
      List.of(
          line(
              "satu",
              "Latihan militer &amp; &lt;b&gt;RI&lt;/b&gt;",
              "Isi \ud83d\ude00 militer.",
              "2024-08-13"),
          line("tiga empat/5", "Militer 'lagi'", "Isi.", "2024-08-15T08:30:00+07:00"),
          "{\"id\":\"tanpa\",\"title\":\"Militer tanpa"
              + " tanggal\",\"language\":\"id\",\"body\":[\"Isi.\"]}");

  /** The newest day of these. */
  private static final Instant NEWEST = Instant.parse("2024-08-14T17:00:00Z");

  @TempDir Path folder;
  private TestIndex index;

  @BeforeEach
  void start() throws IOException {
    index = new TestIndex(folder);
    index.publish(FIRST);
  }

  @Test
  void anAtomFeedKeepsTheRulesOfRfc4287() throws Exception {
    for (String query : List.of("", "?q=militer", "?q=%22a%22+%26+%3Cb%3E&topic=trade")) {
      String text = get("/feed.atom" + query, "application/atom+xml");
      AtomRules.check(parsed(text).getDocumentElement());
    }
  }

  /** As a library reads it that feed readers are built on. */
  @Test
  void aReaderFindsInAnAtomFeedWhatTheArticlesSay() throws Exception {
    String text = get("/feed.atom?q=militer", "application/atom+xml");
    var feed = (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(text));
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("Telusur: militer", feed.getTitle());
    var entries = new HashMap<String, Entry>();
    feed.getEntries().forEach(entry -> entries.put(entry.getId(), entry));
    assertEquals(3, entries.size());
    Entry first = entries.get("urn:telusur:article:satu");
    assertEquals("Latihan militer & <b>RI</b>", first.getTitle());
    assertEquals("Isi \ud83d\ude00 militer.", first.getSummary().getValue());
    assertEquals(Instant.parse("2024-08-12T17:00:00Z"), first.getPublished().toInstant());
    Entry odd = entries.get("urn:telusur:article:tiga%20empat%2F5");
    assertEquals(Instant.parse("2024-08-15T01:30:00Z"), odd.getUpdated().toInstant());
    assertTrue(odd.getAlternateLinks().getFirst().getHref().endsWith("?id=tiga+empat%2F5"));
    Entry undated = entries.get("urn:telusur:article:tanpa");
    assertNull(undated.getPublished());
    assertEquals(NEWEST, undated.getUpdated().toInstant());
  }

  /** What has no day to tell: an article, a feed of nothing, an index of nothing else. */
  @Test
  void noTimeIsMadeUpThatNobodyMeans() throws Exception {
    String empty = get("/feed.atom?q=tidakada", "application/atom+xml");
    var feed = (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(empty));
    assertEquals(NEWEST, feed.getUpdated().toInstant());
    String json = get("/feed.json?q=tanggal", "application/feed+json");
    assertFalse(json.contains("date_published"), json);
    index.publish(List.of(FIRST.getLast()));
    String text = get("/feed.atom", "application/atom+xml");
    AtomRules.check(parsed(text).getDocumentElement());
    var undated = (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(text));
    assertTrue(undated.getUpdated().toInstant().isAfter(NEWEST), "when it was built");
  }

  private static Schema schema() throws IOException {
    SchemaRegistry registry =
        SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    try (InputStream file = FeedTest.class.getResourceAsStream("json-feed-1.1.schema.json")) {
      return registry.getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8), JSON);
    }
  }

  @Test
  void aJsonFeedIsOne() throws Exception {
    Schema schema = schema();
    for (String query : List.of("", "?q=militer", "?q=tidakada")) {
      String feed = get("/feed.json" + query, "application/feed+json");
      assertEquals("[]", schema.validate(feed, JSON).toString(), feed);
      String broken = feed.replace("version/1.1", "version/1");
      assertEquals(1, schema.validate(broken, JSON).size(), "the schema can fail");
    }
  }

  /** What is followed, and what the feed is called. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                       | Telusur",
        "?q=militer                               | Telusur: militer",
        "?country=CN&country=JP                   | Telusur: Tiongkok / Jepang",
        "?q=nikel&pair=CN-ID&year=2024            | Telusur: nikel, 2024, Indonesia – Tiongkok",
        "?topic=trade&from=2024-01-01&to=2024-12-31 | Telusur: Perdagangan, dari 2024-01-01, sampai 2024-12-31",
        "?source=Antara&since=7&url=https://a.id/ | Telusur: Antara, sesudah nomor 7, https://a.id/"
      })
  void aFeedIsCalledWhatItFollows(String query, String title) throws Exception {
    String feed = get("/feed.json" + query, "application/feed+json");
    assertEquals(title, JsonParser.parseString(feed).getAsJsonObject().get("title").getAsString());
  }

  @ParameterizedTest
  @CsvSource({
    "https://contoh.id/a?b=1#c,       https://contoh.id/a?b=1#c",
    "https://contoh.id/a%20b,         https://contoh.id/a%20b",
    "https://contoh.id/a b|{é},       https://contoh.id/a%20b%7C%7B%C3%A9%7D",
    "HTTPS://Contoh.id/a,             https://Contoh.id/a",
    "Kompas halaman 3,                "
  })
  void whereAnArticleStoodIsAnAddress(String url, @Nullable String external) throws Exception {
    index.publish(
        List.of(
            "{\"id\":\"a\",\"title\":\"Judul\",\"language\":\"id\",\"url\":\"%s\",\"body\":[\"Isi.\"]}"
                .formatted(url)));
    String feed = get("/feed.json", "application/feed+json");
    JsonElement item =
        JsonParser.parseString(feed).getAsJsonObject().getAsJsonArray("items").get(0);
    JsonElement told = item.getAsJsonObject().get("external_url");
    assertEquals(external, told == null ? null : told.getAsString());
    assertEquals("[]", schema().validate(feed, JSON).toString(), feed);
  }

  /** Jakarta's offset was 7:07:12 then, which RFC 3339 cannot say. */
  @Test
  void anOldDayIsWrittenAsOthersReadIt() throws Exception {
    index.publish(
        List.of(
            line("hari", "Budi Utomo", "Isi.", "1908-05-20"),
            line("jam", "Budi Utomo", "Isi.", "1908-05-20T00:00:00Z")));
    AtomRules.check(parsed(get("/feed.atom", "application/atom+xml")).getDocumentElement());
    String feed = get("/feed.json", "application/feed+json");
    assertEquals("[]", schema().validate(feed, JSON).toString(), feed);
    assertTrue(feed.contains("\"1908-05-20T00:00:48+07:08\""), feed);
    assertTrue(feed.contains("\"1908-05-20T07:07:00+07:07\""), feed);
  }

  @Test
  void indexingTheSameAgainChangesNothingAndWhatIsNewComesFirst() throws Exception {
    List<String> feeds = List.of("/feed.atom?q=militer", "/feed.json?q=militer");
    List<String> before = bodies(feeds);
    index.publish(FIRST);
    assertEquals(before, bodies(feeds));
    var more = new ArrayList<>(FIRST);
    more.add(line("lama", "Militer lama", "Isi.", "1999-01-01"));
    index.publish(more);
    JsonElement first =
        JsonParser.parseString(bodies(feeds).getLast())
            .getAsJsonObject()
            .getAsJsonArray("items")
            .get(0);
    assertEquals("urn:telusur:article:lama", first.getAsJsonObject().get("id").getAsString());
  }

  @Test
  void aBrowserFindsSearchAndSuggestions() throws Exception {
    String described = get("/opensearch.xml", "application/opensearchdescription+xml");
    NodeList urls = parsed(described).getElementsByTagNameNS("*", "Url");
    List<String> templates =
        IntStream.range(0, urls.getLength())
            .mapToObj(i -> ((Element) urls.item(i)).getAttribute("template"))
            .toList();
    assertTrue(templates.getFirst().matches("http://127.0.0.1:\\d+/\\?q=\\{searchTerms}"));
    String suggested = get("/suggestions.json?q=milit", "application/x-suggestions+json");
    assertEquals("milit", JsonParser.parseString(suggested).getAsJsonArray().get(0).getAsString());
    assertTrue(suggested.contains("militer"), suggested);
  }

  /** The bodies with the port taken out, which is another each time. */
  private List<String> bodies(List<String> paths) throws Exception {
    var bodies = new ArrayList<String>();
    for (String path : paths) {
      bodies.add(get(path, "").replaceAll("127.0.0.1:\\d+", "HOST"));
    }
    return bodies;
  }

  private String get(String path, String type) throws Exception {
    try (var searches = TestIndex.following(index.home(), Duration.ofSeconds(30));
        var server = TestServer.start(searches, folder);
        var client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path)).build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      assertEquals(200, response.statusCode(), response::body);
      assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(type));
      Contract.read().check(path, response);
      return response.body();
    }
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }
}
